/** The numbers of the body, read sentence by sentence as far as somebody asks. */
import type { Passages } from '@/lib/support/passages';
import { type NumberMention, readNumbers } from '@/lib/support/read-numbers';
import { TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** A number of the body with its sentence; its span is in the whole text. */
export interface BodyNumber extends NumberMention {
  readonly sentence: number;
}

/** Returns the numbers outside the headline, in text order; what was read once is kept. Sentences that hold only ordinals in words are read if `withOrdinals`. */
export function readBodyNumbers(passages: Passages, withOrdinals: boolean): Iterable<BodyNumber> {
  const known: BodyNumber[] = [];
  const rest = readOn(passages, withOrdinals);
  return {
    *[Symbol.iterator]() {
      for (let i = 0; ; i++) {
        if (i === known.length) {
          const { done, value } = rest.next();
          if (done) return;
          known.push(value);
        }
        yield known[i] as BodyNumber;
      }
    },
  };
}

function* readOn({ doc, headline }: Passages, withOrdinals: boolean): Generator<BodyNumber, undefined> {
  const { tokens, sentences, text } = doc;
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s] as number;
    const last = sentences.first[s + 1] as number;
    if (first >= headline.first && last <= headline.last) continue;
    // The headline carries nothing of what the standfirst says.
    if (doc.blocks[sentences.block[s] as number]?.kind === 'headline') continue;
    let holds = withOrdinals;
    for (let i = first; i < last && !holds; i++) {
      holds = tokens.kind[i] === TokenKind.number || ((tokens.mask[i] as number) & WordClass.number) !== 0;
    }
    if (!holds) continue;
    const start = tokens.start[first] as number;
    for (const mention of readNumbers(text.slice(start, tokens.end[last - 1] as number))) {
      const span = { start: start + mention.span.start, end: start + mention.span.end };
      yield { ...mention, span, sentence: s };
    }
  }
}
