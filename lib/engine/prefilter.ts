/** Refuses patterns before they are tried: by the neighbours of their anchor, and by the words of the sentence. */
import { Ask, Beside, firstBit, secondBit } from '@/lib/engine/neighbours';
import type { LoadedPack } from '@/lib/engine/pack';
import type { Doc } from '@/lib/text/doc';
import { Mark } from '@/lib/text/marks';
import { TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** What tokens and sentences can offer a pattern. A bit that is missing is a sure “no”; bits that are there only mean that trying is worth while. */
export interface Prefilter {
  /** The two kinds of bits (see `firstBit`, `secondBit`) by token; never 0, so that a pattern that lets everything pass does. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Returns whether a word that the program hangs on may stand in the sentence. */
  readonly mayHold: (program: number, sentence: number) => boolean;
}

/** Returns the prefilter of `doc`. */
export function createPrefilter(doc: Doc, pack: LoadedPack): Prefilter {
  const { sentences } = doc;
  const { neighbours } = pack;
  const first = new Int32Array(doc.tokens.count);
  const second = new Int32Array(doc.tokens.count);
  fillBits(doc, first, second);
  // The bits of all tokens of a sentence, put together when it is first asked about.
  const firstHeld = new Int32Array(sentences.count);
  const secondHeld = new Int32Array(sentences.count);
  const holdWords = (sentence: number): void => {
    const last = sentences.first[sentence + 1] as number;
    let firsts = 0;
    let seconds = 0;
    for (let i = sentences.first[sentence] as number; i < last; i++) {
      firsts |= first[i] as number;
      seconds |= second[i] as number;
    }
    firstHeld[sentence] = firsts;
    secondHeld[sentence] = seconds;
  };
  return {
    first,
    second,
    mayHold(program, sentence) {
      if (firstHeld[sentence] === 0) holdWords(sentence);
      return (
        ((neighbours[program + Ask.anchor] as number) & (firstHeld[sentence] as number)) !== 0 &&
        ((neighbours[program + Ask.anchor + 1] as number) & (secondHeld[sentence] as number)) !== 0
      );
    },
  };
}

/** Alone with its loop: V8 enters a hot loop with code that knows nothing of what follows it, and would throw that code away at each call (0.5 ms an article). */
function fillBits({ tokens, marks }: Doc, first: Int32Array, second: Int32Array): void {
  const { kind, word, mask } = tokens;
  for (let i = 0; i < first.length; i++) {
    let traits: number = Beside.token;
    if (kind[i] === TokenKind.punctuation) traits = Beside.edge;
    else if (kind[i] === TokenKind.clitic || kind[i] === TokenKind.quote) traits = Beside.possessive;
    else {
      const classes = mask[i] as number;
      if ((marks[i] as number) & (Mark.name | Mark.maybeName)) traits |= Beside.name;
      if (kind[i] === TokenKind.number || classes & WordClass.number) traits |= Beside.number;
      if (classes & WordClass.possessive) traits |= Beside.possessive;
    }
    const id = (kind[i] as number) <= TokenKind.clitic ? (word[i] as number) : 0;
    first[i] = traits | firstBit(id);
    second[i] = traits | secondBit(id);
  }
}
