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
  'toughest strictest harshest',
].map((kind) => kind.split(' '));

/** Words that ask for support in a headline; the others above only give it. */
const ASKING: ReadonlySet<string> = new Set(
  'biggest largest greatest highest tallest longest smallest lowest fewest shortest worst deadliest bloodiest best finest oldest youngest richest wealthiest poorest fastest quickest hottest warmest coldest wettest driest strongest toughest strictest first unprecedented'.split(
    ' ',
  ),
);

/** Returns whether `word` (lower case) in a headline says that something exceeds all others. */
export const isSuperlative = (word: string): boolean => ASKING.has(word);

/** Returns the words (lower case) that carry the superlative `word`, itself included. */
export const carriersOf = (word: string): string[] => [
  ...new Set([word, ...KINDS.filter((kind) => kind.includes(word)).flat()]),
];
