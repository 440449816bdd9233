import { describe, expect, it } from 'vitest';
import { Mark } from '@/lib/text/marks';
import { smallDoc, wordsOf } from '../small-pack';

const marked = (source: Parameters<typeof smallDoc>[0], mark: number): string[] => {
  const doc = smallDoc(source);
  return wordsOf(doc).filter((_, i) => (doc.marks[i] as number) & mark);
};

describe('markNames', () => {
  it('takes capitals inside a sentence as names, but not its first word', () => {
    expect(marked('Yesterday the aide met Angela Rivera in Lyon.', Mark.name)).toEqual([
      'Angela',
      'Rivera',
      'Lyon',
    ]);
    expect(marked('Yesterday the aide met Angela Rivera in Lyon.', Mark.maybeName)).toEqual(['Yesterday']);
  });
  it('knows a name at a sentence start from the rest of the text', () => {
    expect(marked('The aide met Rivera. Rivera left.', Mark.name)).toEqual(['Rivera', 'Rivera']);
  });
  it('learns from the body which capitals of a title-case headline are names', () => {
    const found = marked(
      [
        ['headline', 'Rivera Blasts Council Over Massive Bill'],
        ['paragraph', 'The council sent a bill on Monday. It said Rivera had the massive file.'],
      ],
      Mark.name,
    );
    expect(found).toEqual(['Rivera', 'Monday', 'Rivera']);
  });
  it('trusts no capital in a headline that stands alone in title case', () => {
    expect(marked([['headline', 'Rivera Blasts Council Over Massive Bill']], Mark.name)).toEqual([]);
    expect(marked([['headline', 'RIVERA BLASTS COUNCIL OVER BILL']], Mark.name)).toEqual([]);
  });
  it('trusts capitals in a sentence-case headline', () => {
    expect(marked([['headline', 'Council fines Rivera over late bill']], Mark.name)).toEqual(['Rivera']);
  });
});
