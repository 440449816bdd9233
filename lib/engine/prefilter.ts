/** Refuses patterns before they are tried: by the neighbours of their anchor, and by the words of the sentence. */
import { Beside, firstBit, secondBit } from '@/lib/engine/neighbours';
import type { LoadedPack } from '@/lib/engine/pack';
import type { TokenReader } from '@/lib/engine/token-reader';
import type { Doc } from '@/lib/text/doc';
import { TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** Questions whose “no” is sure and whose “yes” only means that trying is worth while. */
export interface Prefilter {
  /** Reads the neighbours of token `i`; the reader's bounds are those of its sentence. */
  readonly lookAround: (i: number) => void;
  /** Returns whether the pattern at `LoadedPack.anchored[k]` may match around the token looked at. */
  readonly mayMatch: (k: number) => boolean;
  /** Returns whether a word that the program hangs on may stand in the sentence. */
  readonly mayHold: (program: number, sentence: number) => boolean;
}

/** Returns the prefilter of `doc`, which reads neighbours as `reader` does. */
export function createPrefilter(doc: Doc, pack: LoadedPack, reader: TokenReader): Prefilter {
  const { tokens, sentences } = doc;
  const { kind, word, mask } = tokens;
  const { beside, firstAnchors, secondAnchors } = pack.neighbours;
  let firstBefore = 0;
  let secondBefore = 0;
  let firstAfter = 0;
  let secondAfter = 0;
  // The bits of all words of a sentence, made when it is first asked about.
  const firstHeld = new Int32Array(sentences.count);
  const secondHeld = new Int32Array(sentences.count);

  /** What token `k` is apart from its word; never 0, so that a pattern that lets everything pass does. */
  const traitsOf = (k: number): number => {
    if (k < reader.lower || k >= reader.upper || kind[k] === TokenKind.punctuation) return Beside.edge;
    if (kind[k] === TokenKind.clitic || kind[k] === TokenKind.quote) return Beside.possessive;
    const classes = mask[k] as number;
    return (
      Beside.token |
      (reader.isNameToken(k) ? Beside.name : 0) |
      (kind[k] === TokenKind.number || classes & WordClass.number ? Beside.number : 0) |
      (classes & WordClass.possessive ? Beside.possessive : 0)
    );
  };

  const readWords = (sentence: number): void => {
    let first: number = Beside.token;
    let second: number = Beside.token;
    const last = sentences.first[sentence + 1] as number;
    for (let i = sentences.first[sentence] as number; i < last; i++) {
      if ((kind[i] as number) > TokenKind.clitic) continue;
      first |= firstBit(word[i] as number);
      second |= secondBit(word[i] as number);
    }
    firstHeld[sentence] = first;
    secondHeld[sentence] = second;
  };

  return {
    lookAround(i) {
      const before = reader.before(i - 1);
      const after = reader.after(i + 1);
      const traitsBefore = traitsOf(before);
      const traitsAfter = traitsOf(after);
      const idBefore = traitsBefore & Beside.edge ? 0 : (word[before] as number);
      const idAfter = traitsAfter & Beside.edge ? 0 : (word[after] as number);
      firstBefore = traitsBefore | firstBit(idBefore);
      secondBefore = traitsBefore | secondBit(idBefore);
      firstAfter = traitsAfter | firstBit(idAfter);
      secondAfter = traitsAfter | secondBit(idAfter);
    },
    mayMatch: (k) =>
      ((beside[4 * k] as number) & firstBefore) !== 0 &&
      ((beside[4 * k + 1] as number) & secondBefore) !== 0 &&
      ((beside[4 * k + 2] as number) & firstAfter) !== 0 &&
      ((beside[4 * k + 3] as number) & secondAfter) !== 0,
    mayHold(program, sentence) {
      if (firstHeld[sentence] === 0) readWords(sentence);
      return (
        ((firstAnchors[program] as number) & (firstHeld[sentence] as number)) !== 0 &&
        ((secondAnchors[program] as number) & (secondHeld[sentence] as number)) !== 0
      );
    },
  };
}
