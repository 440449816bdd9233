/** Deeds that the headline tells as done: does the article tell them as done anywhere, or only as planned, possible or alleged? */
import type { Claim } from '@/lib/model';
import { claimAt } from '@/lib/support/claim';
import { type ContentWord, type Passages, tokenText } from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { type Modality, type Reading, readModality } from '@/lib/support/read-modality';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';
import { WordClass } from '@/lib/text/word-class';

/** Readings that say less than a deed told as done. */
const LOOSER: ReadonlySet<Modality> = new Set<Modality>(['planned', 'possible', 'alleged', 'denied']);

/** Returns a claim for each deed of the headline that every sentence of the body tells less firmly; deeds that the body does not tell are left alone. */
export function checkCertainty(passages: Passages): Claim[] {
  const { doc, words } = passages;
  return words.flatMap((word) => {
    const { token } = word;
    if (doc.voice[token] !== VoiceCode.outlet || word.weight !== 1) return [];
    if ((doc.tokens.mask[token] as number) & (WordClass.reporting | WordClass.weakReporting)) return [];
    const sentence = doc.sentences.of[token] as number;
    if (isQuestion(doc, doc.sentences.first[sentence + 1] as number)) return [];
    const base = baseOfDeed(doc, token);
    if (base === null || readModality(doc, token).modality !== 'done') return [];
    const claim = compare(passages, word, base);
    return claim ? [claim] : [];
  });
}

/** The plain form of a verb that the headline tells as done (“signs”, “was signed”), or null. */
function baseOfDeed(doc: Doc, token: number): string | null {
  const word = tokenText(doc, token).toLowerCase();
  if (/ed$/.test(word) && (doc.tokens.mask[token - 1] as number) & WordClass.auxiliary) return word;
  if (!/[^s]s$/.test(word) || token === 0) return null;
  return word
    .replace(/(?<=.{2})ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x|zz)es$/, '')
    .replace(/s$/, '');
}

/** Does the sentence hold two of `stems`, so that it tells of the same event? */
const holdsTwo = ({ doc, families }: Passages, stems: ReadonlySet<string>, sentence: number): boolean =>
  [...stems].filter((root) => families.get(root)?.some((at) => doc.sentences.of[at] === sentence)).length > 1;

/** How far from its verb the deed's object or doer may stand in the body. */
const BESIDE = 8;

/** Does what the headline's verb is about, the telling word after it (or before it, where none follows), stand beside the verb of the body too? */
function isBesideSame({ doc, families, words }: Passages, word: ContentWord, at: number): boolean {
  const telling = words.filter(({ weight }) => weight >= 1);
  const next =
    telling.find(({ token }) => token > word.token) ?? telling.findLast(({ token }) => token < word.token);
  const sentence = doc.sentences.of[at];
  return (
    families
      .get(next?.stem ?? '')
      ?.some((i) => doc.sentences.of[i] === sentence && Math.abs(i - at) <= BESIDE) === true
  );
}

/** Returns whether the sentence or headline that ends before token `last` asks. */
export const isQuestion = (doc: Doc, last: number): boolean =>
  last > 0 && /\?['’”"]?$/.test(doc.text.slice(0, doc.tokens.end[last - 1] as number));

function compare(passages: Passages, word: ContentWord, base: string): Claim | null {
  const { doc, families, words } = passages;
  const others = new Set(
    words.filter(({ weight, stem }) => weight >= 1 && stem !== word.stem).map(({ stem }) => stem),
  );
  let loose: (Reading & { readonly at: number }) | null = null;
  for (const at of families.get(word.stem) ?? []) {
    const reading = readModality(doc, at);
    if (reading.modality === 'none') continue;
    if (!LOOSER.has(reading.modality)) return null;
    // After “will” or “to” the same verb stands in its plain form; another word of its family is something else.
    const isSame = tokenText(doc, at).toLowerCase() === base;
    if (
      !loose &&
      isSame &&
      isBesideSame(passages, word, at) &&
      holdsTwo(passages, others, doc.sentences.of[at] as number)
    )
      loose = { ...reading, at };
  }
  if (!loose) return null;
  const text = tokenText(doc, word.token);
  const phrase = doc.text.slice(doc.tokens.start[loose.from], doc.tokens.end[loose.at]);
  return claimAt(doc, word.token, word.token + 1, {
    type: 'certainty',
    verdict: 'weaker',
    evidence: sentenceSpan(doc, doc.sentences.of[loose.at] as number),
    message: `The headline tells ${quote(text)} as done; the article says ${quote(phrase)}.`,
  });
}
