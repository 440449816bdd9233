/** Tokens and words as bits: what a token cannot share a bit with, it cannot fit. */

/** Bits for what is told without its word. `edge`: the sentence's end on that side, or punctuation; `token`: a word or figure, whatever else it is. */
export const Beside = { name: 1, number: 2, possessive: 4, edge: 8, token: 16 } as const;

/** Returns the first bit of a word; 27 bits stand for all words, so a word shares its bit with others. */
export const firstBit = (id: number): number => (id === 0 ? 0 : 32 << (id % 27));

/** Spreads ids. The product fits into 30 bits up to id 26,500: greater numbers may cost V8 an object each. */
export const SPREAD = 40503;

/** Returns the second bit of a word, spread otherwise: words that share the first seldom share this one too. */
export const secondBit = (id: number): number => (id === 0 ? 0 : 32 << (((id * SPREAD) >>> 8) % 27));
