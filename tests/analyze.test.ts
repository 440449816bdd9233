import { describe, expect, it } from 'vitest';
import { analyze } from '@/lib/analyze';
import { type Article, type Block, bareArticle } from '@/lib/model';
import { smallPack, smallRule } from './small-pack';

const pack = smallPack([smallRule([{ match: '~slam' }])]);

function article(headline: string, ...paragraphs: string[]): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const [i, words] of [headline, ...paragraphs].entries()) {
    if (text) text += '\n';
    blocks.push({
      kind: i === 0 ? 'headline' : 'paragraph',
      span: { start: text.length, end: text.length + words.length },
    });
    text += words;
  }
  return bareArticle(text, blocks, { lang: 'en', headline });
}

describe('analyze', () => {
  it('reports findings in page order with the exact words, and counts what it left out', () => {
    const outcome = analyze(
      article('Rivera slams Ortega', '“They slam us,” he said.', 'Others slam it too.'),
      pack,
    );
    if (!('report' in outcome)) throw new Error(outcome.refusal);
    const { report } = outcome;
    expect(report.findings.map(({ text, tier, block }) => [text, tier, block])).toEqual([
      ['slams', 1, 'headline'],
      ['slam', 2, 'paragraph'],
    ]);
    expect(report.leftOut).toEqual({ quoted: 1, attributed: 0 });
    expect(report.words).toBe(12);
    expect(report.outletWords).toBe(9);
  });
  it('is pure: the same article gives the same report', () => {
    const given = Object.freeze(article('Rivera slams Ortega', 'The council met.'));
    expect(analyze(given, pack)).toEqual(analyze(given, pack));
  });
  it('says why it cannot check', () => {
    expect(analyze(article('', ' '), pack)).toEqual({ refusal: 'empty' });
    expect(
      analyze(
        article('Der Rat hat am Montag getagt und sich auf den Haushalt geeinigt, der nicht alle freut'),
        pack,
      ),
    ).toEqual({ refusal: 'not-english' });
  });
});
