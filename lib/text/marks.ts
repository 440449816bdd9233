/** The codes that reading writes beside each token: whose words they are, and what they belong to. */

/** Whose words a token is, as stored in `Doc.voice`. */
export const VoiceCode = { outlet: 0, attributed: 1, quoted: 2 } as const;

/** Bits of `Doc.marks`. `name`: part of a proper name for sure; `maybeName`: capitalised where capitals tell nothing; `scare`: inside scare quotes. */
export const Mark = { name: 1, maybeName: 2, scare: 4 } as const;
