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

function calmed(text: string, more: Partial<Article> = {}, rules = pack) {
  const doc = smallDoc(text, rules);
  const article = bareArticle(text, doc.blocks, { lang: 'en', ...more });
  return calm(findCandidates(doc, rules), { article, doc, pack: rules }).map(
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

const plainText = 'The council of the port met on Monday to talk about the new ferry and its fares. ';

function toned(text: string) {
  const pack = smallPack([
    smallRule([{ match: 'crush' }], { tier: { headline: 3, body: 3 } }),
    smallRule([{ match: 'slam' }], { id: 'slam', tier: { body: 2 } }),
    smallRule([{ match: 'gross' }], {
      id: 'gross',
      tier: { headline: 3, body: 3 },
      scope: { texts: 'heated' },
    }),
    smallRule([{ match: 'claim' }], {
      id: 'claim',
      tier: { headline: 3, body: 3 },
      scope: { texts: 'unheated' },
    }),
  ]);
  return calmed(text, {}, pack);
}

it('leaves the faintest marks of a long plain text alone, and keeps the others', () => {
  expect(toned('They crush the fares and slam the port.')).toEqual([3, 2]);
  expect(toned(`${plainText.repeat(40)}They crush the fares and slam the port.`)).toEqual([
    'faint in a plain text',
    2,
  ]);
});

it('takes a word that says little alone for a sign where many others stand', () => {
  expect(toned('It was a gross error, and they crush the fares.')).toEqual(['faint in a plain text', 3]);
  expect(toned('It was a gross error. They crush the fares, slam the port and crush the crew.')).toEqual([
    3, 3, 2, 3,
  ]);
});

it('takes a word that says little beside many others for none', () => {
  expect(toned('They claim it, and crush the fares.')).toEqual([3, 3]);
  expect(toned('They claim it, crush the fares, slam the port and crush the crew.')).toEqual([
    'faint beside stronger wording',
    3,
    2,
    3,
  ]);
});

it('hears no heat in what others say', () => {
  expect(
    toned('It was a gross error. “They crush the fares, slam the port and crush the crew,” he said.')[0],
  ).toBe('faint in a plain text');
});

it('shows the phrase of a word in a heated text only, and not beside a plainer word', () => {
  const rules = smallPack([
    smallRule([{ match: 'crush' }, { match: 'vile' }]),
    smallRule([{ match: 'foul', plain: ['bad'] }], { id: 'foul' }),
  ]);
  const spans = (text: string) => {
    const doc = smallDoc(text, rules);
    return calm(findCandidates(doc, rules), {
      article: bareArticle(text, doc.blocks, { lang: 'en' }),
      doc,
      pack: rules,
    }).map(({ span }) => text.slice(span.start, span.end));
  };
  expect(spans('It was a vile trick.')).toEqual(['vile']);
  expect(spans('It was a vile trick, they crush the port with a foul plan.')).toEqual([
    'vile trick',
    'crush',
    'foul',
  ]);
});
