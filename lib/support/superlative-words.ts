/** Words that put something above all others, by what they measure. */

/** Words of one kind carry each other: “the biggest” is carried by “a record”. */
const KINDS: readonly (readonly string[])[] = [
  'first inaugural unprecedented pioneer historic earliest',
  'biggest largest greatest highest record tallest longest huge unprecedented most',
  'smallest lowest least fewest shortest record',
  'worst deadliest bloodiest gravest harshest record',
  'best finest greatest top record',
  'oldest earliest',
  'youngest',
  'richest wealthiest',
  'poorest',
  'fastest quickest record',
  'hottest warmest highest record',
  'coldest lowest record',
  'wettest driest record',
  'strongest',
  'priciest costliest',
  'toughest strictest harshest',
].map((kind) => kind.split(' '));

/** Words that ask for support in a headline; the others above only give it. */
const ASKING: ReadonlySet<string> = new Set(
  'biggest largest greatest highest tallest longest smallest lowest fewest shortest worst deadliest bloodiest best finest oldest youngest richest wealthiest poorest fastest quickest hottest warmest coldest wettest driest strongest toughest strictest safest busiest heaviest cheapest deepest loudest cleanest dirtiest steepest sharpest brightest darkest happiest healthiest saddest widest priciest costliest first unprecedented'.split(
    ' ',
  ),
);

/** Matches what puts something above all others without a superlative: “larger than any other”, “no port is bigger”, “more than ever”, “no woman before her”, “the most severe since 1987”. */
export const UNMATCHED =
  /\bthan (?:any|all|every|ever)\b|\bno (?:other )?\p{L}+ (?:\p{L}+ ){0,4}(?:is|was|has|had|have|are|were)(?: ever)?(?: been)? (?:\p{L}+er|more|done)\b|\bnever before\b|\bno \p{L}+ (?:\p{L}+ ){0,4}before\b|\bmost \p{L}+ (?:\p{L}+ ){0,4}(?:since|ever|yet)\b|\b(?:unmatched|unrivall?ed|unparallell?ed|unequall?ed|peerless|second to none)\b/iu;

/** Returns whether `word` (lower case) in a headline says that something exceeds all others. */
export const isSuperlative = (word: string): boolean => ASKING.has(word);

/** Returns the words (lower case) that carry the superlative `word`, itself included. */
export const carriersOf = (word: string): string[] => [
  ...new Set([word, ...KINDS.filter((kind) => kind.includes(word)).flat()]),
];
