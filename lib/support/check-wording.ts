/** Loaded words as such: does the body use them, or words of the same kind, in the outlet’s own voice? */
import type { Candidate } from '@/lib/engine/find-candidates';
import type { LoadedPack, PackEntry } from '@/lib/engine/pack';
import type { Claim } from '@/lib/model';
import { categoryOf, claimOf, plainStems } from '@/lib/support/find-loaded';
import { likeStems } from '@/lib/support/like-words';
import {
  type ContentWord,
  closestSentence,
  contentWords,
  isBodyBlock,
  isInside,
  type Passages,
  sharesWord,
  tokenText,
} from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';
import { usageOf } from '@/lib/text/noun-or-verb';
import { WordClass } from '@/lib/text/word-class';

/** Returns a claim on the wording, or null when it holds no content word. */
export function checkWording(
  passages: Passages,
  pack: LoadedPack,
  candidates: readonly Candidate[],
  candidate: Candidate,
  entry: PackEntry,
): Claim | null {
  const { doc } = passages;
  const words = contentWords(doc, candidate.first, candidate.last).filter(
    ({ token }) =>
      !(candidate.target && isInside(doc, token, candidate.target)) &&
      // “Finally” and the like tell when, not what.
      !((doc.tokens.mask[token] as number) & WordClass.adverb),
  );
  if (words.length === 0) return null;
  const text = doc.text.slice(candidate.span.start, candidate.span.end);
  const tokens = findAny(passages, tellingStems(words));
  // What the headline gives as somebody's words may be somebody's words in the body too.
  const mayBeTold = isReported(passages);
  const own = tokens.find((token) => mayBeTold || doc.voice[token] === VoiceCode.outlet);
  const like =
    own ??
    findLike(passages, pack, candidates, candidate) ??
    findAny(
      passages,
      words.flatMap(({ stem }) => likeStems(stem)),
    )[0];
  if (like !== undefined) {
    return claimOf(passages, candidate, {
      verdict: 'supported',
      evidence: sentenceSpan(doc, doc.sentences.of[like] as number),
      message: `The article itself uses ${quote(tokenText(doc, like))}.`,
    });
  }
  const borrowed = tokens[0];
  if (borrowed !== undefined) {
    return claimOf(passages, candidate, {
      verdict: 'weaker',
      evidence: sentenceSpan(doc, doc.sentences.of[borrowed] as number),
      message: `${quote(text)} is the headline’s own word here; in the article it is somebody else’s.`,
    });
  }
  const plainer = findPlainer(passages, plainStems(entry), words);
  if (plainer !== null) {
    return claimOf(passages, candidate, {
      verdict: 'weaker',
      evidence: sentenceSpan(doc, doc.sentences.of[plainer] as number),
      message: `The headline says ${quote(text)}; the article says ${quote(tokenText(doc, plainer))}.`,
    });
  }
  return claimOf(passages, candidate, {
    verdict: 'not-found',
    evidence: closestSentence(passages, passages.words),
    message: `Neither ${quote(text)} nor a like wording is in the text we could read.`,
  });
}

/** The stems of the words that carry the wording: of “blinks first” it is the blinking. Names carry none. */
function tellingStems(words: readonly ContentWord[]): string[] {
  const plain = words.filter(({ weight }) => weight <= 1);
  const most = Math.max(...plain.map(({ weight }) => weight));
  return plain.filter(({ weight }) => weight === most).map(({ stem }) => stem);
}

/** The body tokens of any of these stems, ascending; where the wording is several words, in sentences that hold another word of the headline. */
function findAny(passages: Passages, stems: readonly string[]): number[] {
  const { doc, families, words } = passages;
  const tokens = stems.flatMap((root) => [...(families.get(root) ?? [])]).sort((a, b) => a - b);
  if (stems.length < 2) return tokens;
  const others = new Set(words.map(({ stem }) => stem).filter((root) => !stems.includes(root)));
  return tokens.filter((at) => sharesWord(passages, others, doc.sentences.of[at] as number, at));
}

/** Does the headline say that somebody says something? */
function isReported({ doc, headline }: Passages): boolean {
  const report = WordClass.reporting | WordClass.weakReporting;
  for (let i = headline.first; i < headline.last; i++)
    if ((doc.tokens.mask[i] as number) & report) return true;
  return false;
}

/** The first body token of a match of the same category outside quotations, whatever its tier. */
const findLike = (
  { doc }: Passages,
  pack: LoadedPack,
  candidates: readonly Candidate[],
  candidate: Candidate,
): number | undefined =>
  candidates.find(
    (other) =>
      (other.suppressed === null ||
        other.suppressed === 'not at this place' ||
        other.suppressed === 'attributed') &&
      doc.voice[other.first] !== VoiceCode.quoted &&
      isBodyBlock(other.block) &&
      categoryOf(pack, other.entry) === categoryOf(pack, candidate.entry),
  )?.first;

/** A verb, and no form that may as well be the plural of a noun (“objects”). */
const isSurelyVerb = (doc: Doc, at: number): boolean =>
  usageOf(doc, at) === 'verb' && !/[^s]s$/i.test(tokenText(doc, at));

/** The first body token of a plainer wording in a sentence that shares another content word with the headline; a verb for a verb. */
function findPlainer(
  passages: Passages,
  plain: readonly string[],
  loaded: readonly ContentWord[],
): number | null {
  const { doc, families, words } = passages;
  const local = new Set(words.map((word) => word.stem));
  const isVerb = loaded.some(({ token }) => usageOf(doc, token) === 'verb');
  for (const root of plain) {
    if (local.has(root)) continue;
    const token = families
      .get(root)
      ?.find(
        (at) =>
          doc.voice[at] !== VoiceCode.quoted &&
          (!isVerb || isSurelyVerb(doc, at)) &&
          sharesWord(passages, local, doc.sentences.of[at] as number, at),
      );
    if (token !== undefined) return token;
  }
  return null;
}
