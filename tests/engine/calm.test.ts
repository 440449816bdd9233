import { expect, it } from 'vitest';
import { calm } from '@/lib/engine/calm';
import { findCandidates } from '@/lib/engine/find-candidates';
import { type Article, bareArticle } from '@/lib/model';
import { smallDoc, smallPack, smallRule } from '../small-pack';

const pack = smallPack([
  smallRule([{ match: 'crush' }], { category: 'conflict-verb' }),
  smallRule([{ match: 'so-called' }], { id: 'other', category: 'scare-quotes' }),
]);
const report =
  'They crush the so-called favourites. The striker scored twice, the coach cheered, the referee added time, and the team goes to the semi-final after the match.';

function calmed(text: string, more: Partial<Article> = {}) {
  const doc = smallDoc(text, pack);
  const article = bareArticle(text, doc.blocks, { lang: 'en', ...more });
  return calm(findCandidates(doc, pack), { article, doc, pack }).map(
    ({ tier, suppressed }) => suppressed ?? tier,
  );
}

it('silences what a topic makes plain, and nothing else', () => {
  expect(calmed(report)).toEqual(['usual in its topic', 2]);
  expect(calmed('They crush the so-called rebels.')).toEqual([2, 2]);
});

it('shows what stands in opinion one level later', () => {
  expect(calmed('They crush the so-called rebels.', { genre: 'opinion' })).toEqual([3, 3]);
});

it('leaves satire alone', () => {
  expect(calmed('They crush the so-called rebels.', { genre: 'satire' })).toEqual([
    'usual in its genre',
    'usual in its genre',
  ]);
});
