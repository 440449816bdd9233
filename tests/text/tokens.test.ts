import { describe, expect, it } from 'vitest';
import { Shape, TokenKind } from '@/lib/text/tokens';
import { smallDoc, wordsOf } from '../small-pack';

const words = (text: string): string[] => wordsOf(smallDoc(text));

describe('tokenize', () => {
  it('parts possessive ’s and keeps contractions whole', () => {
    expect(words('Trump’s aide won’t say it’s theirs')).toEqual([
      'Trump',
      '’s',
      'aide',
      'won’t',
      'say',
      'it',
      '’s',
      'theirs',
    ]);
  });
  it('parts hyphenated compounds and marks the joint', () => {
    const doc = smallDoc('a far-right party');
    expect(wordsOf(doc)).toEqual(['a', 'far', 'right', 'party']);
    expect((doc.tokens.shape[2] as number) & Shape.joined).not.toBe(0);
    expect((doc.tokens.shape[3] as number) & Shape.joined).toBe(0);
  });
  it('keeps figures and initials whole', () => {
    expect(words('U.S. exports rose 3.5% to 1,200 in the 1990s.')).toEqual([
      'U.S.',
      'exports',
      'rose',
      '3.5',
      '%',
      'to',
      '1,200',
      'in',
      'the',
      '1990s',
      '.',
    ]);
  });
  it('reads curly, straight and no-break forms alike', () => {
    const plain = smallDoc("The minister's plan isn't new");
    const curly = smallDoc('The\u00a0minister’s plan isn’t new');
    expect([...curly.tokens.hash.slice(0, curly.tokens.count)]).toEqual([
      ...plain.tokens.hash.slice(0, plain.tokens.count),
    ]);
  });
  it('looks through soft hyphens inside a word', () => {
    const doc = smallDoc('because');
    expect(smallDoc('be\u00adcause').tokens.word[0]).toBe(doc.tokens.word[0]);
    expect(doc.tokens.word[0]).not.toBe(0);
  });
  it('gives a class to words alone, never to a mark or a figure', () => {
    const { mask, kind, count } = smallDoc('The bank, “the 12 banks”, his: (it)').tokens;
    for (let i = 0; i < count; i++) if (kind[i] !== TokenKind.word) expect(mask[i]).toBe(0);
    expect(mask[0]).not.toBe(0);
  });
  it('grows past its first room without losing a token', () => {
    const text = 'a b '.repeat(5000);
    expect(smallDoc(text).tokens.count).toBe(10_000);
  });
  it('takes an emoji, a lone surrogate and an unknown script without error', () => {
    const doc = smallDoc('War 😀 \ud83d слово 新聞');
    expect(doc.tokens.kind[1]).toBe(TokenKind.punctuation);
    expect(wordsOf(doc).at(-1)).toBe('新聞');
  });
});
