/** What a token is, as the reading of speakers asks it. */
import type { Doc } from '@/lib/text/doc';
import { TokenKind } from '@/lib/text/tokens';

/** The code unit of a full stop, as `markAt` gives it. */
export const STOP = 46;

/** Returns the class mask (`WordClass`) of token `i`; 0 for what is no word. */
export const classOf = (doc: Doc, i: number): number => doc.tokens.mask[i] as number;

/** Returns whether token `i` is a word. */
export const isWord = (doc: Doc, i: number): boolean => doc.tokens.kind[i] === TokenKind.word;

/** Returns whether token `i` is a word, a figure or a clitic, and neither a mark nor behind the last. */
export const isNoMark = ({ tokens }: Doc, i: number): boolean => {
  const kind = tokens.kind[i];
  return kind === TokenKind.word || kind === TokenKind.number || kind === TokenKind.clitic;
};

/** Returns the code unit of the mark at token `i`, or 0 for a word. */
export const markAt = ({ tokens }: Doc, i: number): number =>
  tokens.kind[i] === TokenKind.punctuation ? (tokens.word[i] as number) : 0;
