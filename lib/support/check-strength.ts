/** Strong verbs of the headline: does the body use one of like strength, or only weaker ones of the same matter? */
import type { Claim } from '@/lib/model';
import { claimAt } from '@/lib/support/claim';
import {
  type ContentWord,
  contentWords,
  findHeadline,
  type Passages,
  tokenText,
} from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { readModality } from '@/lib/support/read-modality';
import { type Rung, rungsOf } from '@/lib/support/strength-words';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';
import { usageOf } from '@/lib/text/noun-or-verb';

/** Words of the ladders that are as often nouns, and then tell of something else (“the objects on the beach”). */
const NOUN_TOO =
  /^(?:critics?|critical|objects?|questions?|challenges?|faults?|disputes?|doubts?|lash(?:es)?|blasts?|hammers?|torch(?:es)?)$/i;
/** How far from the weaker verb the neighbour of the headline's verb may stand. */
const BESIDE = 8;
/** Telling words of the headline that a weaker deed must share its sentence with. */
const SHARED_WORDS = 2;

/** Returns the stems that the check needs to look up in the body: all steps of the ladders that the headline's words stand on. */
export function wantedByStrength(doc: Doc): readonly string[] {
  const { first, last } = findHeadline(doc);
  return contentWords(doc, first, last).flatMap(({ stem }) =>
    rungsOf(stem).flatMap(({ ladder }) => ladder.steps.flatMap((stems) => [...stems])),
  );
}

/** Returns a claim for each strong verb of the headline that the body answers with a verb of the same ladder. */
export function checkStrength(passages: Passages): Claim[] {
  const { doc, words } = passages;
  return words.flatMap((word): Claim[] => {
    if (doc.voice[word.token] !== VoiceCode.outlet || !isVerb(doc, word.token)) return [];
    for (const rung of rungsOf(word.stem)) {
      const claim =
        rung.ladder.about === 'wording'
          ? checkWording(passages, word, rung)
          : checkDeed(passages, word, rung);
      if (claim) return [claim];
    }
    return [];
  });
}

/** Is the word a verb, and neither the object of the verb before it (“causes blast”) nor the subject of the one after it (“attacks reported”)? */
function isVerb(doc: Doc, token: number): boolean {
  const isEnding = (at: number, ending: RegExp): boolean =>
    doc.sentences.of[at] === doc.sentences.of[token] && ending.test(tokenText(doc, at));
  return (
    usageOf(doc, token) === 'verb' &&
    !(isEnding(token + 1, /ed$/) && !isEnding(token, /ed$/)) &&
    !(isEnding(token - 1, /s$/) && usageOf(doc, token - 1) === 'verb')
  );
}

/** One act told in stronger words; one step apart is like strength: “slams” for “condemned”. */
function checkWording(passages: Passages, word: ContentWord, { ladder, step }: Rung): Claim | null {
  const { doc, families, words } = passages;
  const sentences = new Set<number>();
  for (const { stem, weight } of words) {
    if (stem === word.stem || weight < 1) continue;
    for (const at of families.get(stem) ?? []) sentences.add(doc.sentences.of[at] as number);
  }
  const isTold = (at: number): boolean =>
    doc.voice[at] !== VoiceCode.quoted &&
    sentences.has(doc.sentences.of[at] as number) &&
    (!NOUN_TOO.test(tokenText(doc, at)) || (usageOf(doc, at) === 'verb' && !/s$/i.test(tokenText(doc, at))));
  for (let at = ladder.steps.length - 1; at >= 0; at--) {
    const told = findOn(passages, ladder.steps[at], isTold);
    if (told === undefined) continue;
    return claimOn(passages, word, told, at >= step - 1 ? 'supported' : 'weaker');
  }
  return null;
}

/** A graver deed than the body tells anywhere, where it tells a lesser one of the same people. */
function checkDeed(passages: Passages, word: ContentWord, { ladder, step }: Rung): Claim | null {
  const { doc, families } = passages;
  if (word.weight < 1 || readModality(doc, word.token).modality !== 'done') return null;
  const above = ladder.steps.slice(step);
  if (above.some((stems) => [...stems].some((root) => (families.get(root)?.length ?? 0) > 0))) return null;
  for (let at = step - 1; at >= 0; at--) {
    const told = findOn(passages, ladder.steps[at], (token) => isSameDeed(passages, word, token));
    if (told !== undefined) return claimOn(passages, word, told, 'weaker');
  }
  return null;
}

/** Is the verb at `at` told as done, beside what the headline's verb stands beside, and among other words of the headline? */
function isSameDeed({ doc, families, words }: Passages, word: ContentWord, at: number): boolean {
  if (doc.voice[at] === VoiceCode.quoted || readModality(doc, at).modality !== 'done') return false;
  const sentence = doc.sentences.of[at];
  const telling = words.filter(({ weight, stem }) => weight >= 1 && stem !== word.stem);
  const isHeld = (stem: string, reach: number): boolean =>
    families.get(stem)?.some((i) => doc.sentences.of[i] === sentence && Math.abs(i - at) <= reach) === true;
  const before = telling.findLast(({ token }) => token < word.token);
  const after = telling.find(({ token }) => token > word.token);
  const isBeside = [before, after].some((neighbour) => neighbour && isHeld(neighbour.stem, BESIDE));
  const held = new Set(
    telling.map(({ stem }) => stem).filter((root) => isHeld(root, Number.POSITIVE_INFINITY)),
  );
  return isBeside && held.size >= SHARED_WORDS;
}

/** The first body token of any of `stems` that fits, or undefined. */
function findOn(
  { families }: Passages,
  stems: ReadonlySet<string> | undefined,
  fits: (token: number) => boolean,
): number | undefined {
  for (const root of stems ?? []) {
    const at = families.get(root)?.find(fits);
    if (at !== undefined) return at;
  }
  return undefined;
}

function claimOn(
  { doc }: Passages,
  { token }: ContentWord,
  told: number,
  verdict: 'supported' | 'weaker',
): Claim {
  const said = tokenText(doc, told);
  return claimAt(doc, token, token + 1, {
    type: 'loaded-wording',
    verdict,
    evidence: sentenceSpan(doc, doc.sentences.of[told] as number),
    message:
      verdict === 'supported'
        ? `The article says ${quote(said)}.`
        : `The headline says ${quote(tokenText(doc, token))}; the article says ${quote(said)}.`,
  });
}
