/** Deeds that the headline tells as done: does the article tell them as done anywhere, or only as planned, possible or alleged? */
import type { Claim } from '@/lib/model';
import { claimAt } from '@/lib/support/claim';
import { type ContentWord, type Passages, sharesWord, tokenText } from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { type Modality, type Reading, readModality } from '@/lib/support/read-modality';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';
import { WordClass } from '@/lib/text/word-class';

/** What the headline says, and which readings of the body are looser than that. */
const LOOSER: Readonly<Record<'done' | 'planned', ReadonlySet<Modality>>> = {
  done: new Set<Modality>(['planned', 'possible', 'alleged', 'denied']),
  planned: new Set<Modality>(['possible', 'alleged', 'denied']),
};

/** Returns a claim for each verb of the headline that every sentence of the body says less firmly; verbs that the body does not use tell nothing. */
export function checkCertainty(passages: Passages): Claim[] {
  const { doc, headline, words } = passages;
  if (isQuestion(doc, headline.last)) return [];
  return words.flatMap((word) => {
    const { token } = word;
    if (doc.voice[token] !== VoiceCode.outlet || word.weight !== 1) return [];
    if ((doc.tokens.mask[token] as number) & (WordClass.reporting | WordClass.weakReporting)) return [];
    const { modality } = readModality(doc, token);
    if (modality !== 'done' && modality !== 'planned') return [];
    const claim = compare(passages, word, modality);
    return claim ? [claim] : [];
  });
}

/** Returns whether the headline that ends before token `last` asks. */
export const isQuestion = (doc: Doc, last: number): boolean =>
  last > 0 && /\?['’”"]?$/.test(doc.text.slice(0, doc.tokens.end[last - 1] as number));

function compare(passages: Passages, word: ContentWord, said: 'done' | 'planned'): Claim | null {
  const { doc, families, words } = passages;
  const others = new Set(
    words.filter(({ weight, stem }) => weight >= 1 && stem !== word.stem).map(({ stem }) => stem),
  );
  let loose: (Reading & { readonly at: number }) | null = null;
  for (const at of families.get(word.stem) ?? []) {
    const reading = readModality(doc, at);
    if (reading.modality === 'none') continue;
    if (!LOOSER[said].has(reading.modality)) return null;
    if (!loose && sharesWord(passages, others, doc.sentences.of[at] as number, at))
      loose = { ...reading, at };
  }
  if (!loose) return null;
  const text = tokenText(doc, word.token);
  const phrase = doc.text.slice(doc.tokens.start[loose.from], doc.tokens.end[loose.at]);
  return claimAt(doc, word.token, word.token + 1, {
    type: 'certainty',
    verdict: 'weaker',
    evidence: sentenceSpan(doc, doc.sentences.of[loose.at] as number),
    message: `The headline says ${quote(text)} as if it were certain; the article says ${quote(phrase)}.`,
  });
}
