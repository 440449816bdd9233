/** What loaded words take for granted: does the body describe it, near the name it is about? */
import type { Candidate } from '@/lib/engine/find-candidates';
import type { Matcher } from '@/lib/engine/match';
import type { PackEntry } from '@/lib/engine/pack';
import type { Claim } from '@/lib/model';
import { claimOf } from '@/lib/support/find-loaded';
import {
  closestSentence,
  contentWords,
  isInside,
  type Passages,
  sharesWord,
  tokenText,
} from '@/lib/support/passages';
import { plainNoun, quote } from '@/lib/support/phrase';
import { stem } from '@/lib/support/stem';
import { sentenceSpan } from '@/lib/text/doc';
import { Mark, VoiceCode } from '@/lib/text/marks';
import { TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** How near a cue must stand to the name it is about: farther off, it is somebody else's. */
const TARGET_REACH = 8;

/** Returns a claim on whether the body holds a cue of what the wording takes for granted, near the name it is about. */
export function checkImplication(
  passages: Passages,
  matcher: Matcher,
  candidate: Candidate,
  implies: NonNullable<PackEntry['implies']>,
): Claim | null {
  const { doc, bodySentences } = passages;
  const text = doc.text.slice(candidate.span.start, candidate.span.end);
  const asksForTarget = implies.claim.includes('{target}');
  const target =
    asksForTarget && candidate.target ? doc.text.slice(candidate.target.start, candidate.target.end) : null;
  const claim = implies.claim.replaceAll('{target}', personOf(target));
  const targetStems = target && !isPronoun(target) ? new Set(nameStems(target)) : null;
  const local = new Set(passages.words.map((word) => word.stem));
  for (const sentence of bodySentences) {
    for (const at of findCues(passages, matcher, implies.cues, sentence)) {
      if (
        targetStems
          ? !isNearTarget(passages, targetStems, sentence, at)
          : !sharesWord(passages, local, sentence, at)
      )
        continue;
      return claimOf(passages, candidate, {
        verdict: 'supported',
        evidence: sentenceSpan(doc, sentence),
        message: `${quote(text)} assumes that ${claim}. The article speaks of it.`,
      });
    }
    // A cue that stands far from the name may or may not be about it; only its full absence is worth a word.
  }
  const own = findOwn(passages, candidate);
  if (own !== null) {
    return claimOf(passages, candidate, {
      verdict: 'supported',
      evidence: sentenceSpan(doc, doc.sentences.of[own] as number),
      message: `The article itself uses ${quote(tokenText(doc, own))}.`,
    });
  }
  const evidence = closestSentence(passages, targetStems ? targetWords(passages, candidate) : passages.words);
  return claimOf(passages, candidate, {
    verdict: 'not-found',
    evidence,
    message: `${quote(text)} assumes that ${claim}. ${plainNoun(claim)} is described in the text we could read.`,
  });
}

/** The first body token, not quoted, of the word that carries the wording, in a sentence on the headline's matter; null when there is none. */
function findOwn(passages: Passages, { first, last, target }: Candidate): number | null {
  const { doc, families, words } = passages;
  const own = contentWords(doc, first, last).filter(
    ({ token, weight }) => weight === 1 && !(target && isInside(doc, token, target)),
  );
  const others = new Set(
    words.map(({ stem }) => stem).filter((root) => !own.some((one) => one.stem === root)),
  );
  for (const { stem: root } of own) {
    const at = families
      .get(root)
      ?.find(
        (token) =>
          doc.voice[token] !== VoiceCode.quoted &&
          sharesWord(passages, others, doc.sentences.of[token] as number, token),
      );
    if (at !== undefined) return at;
  }
  return null;
}

/** The first token of every match of a cue in `sentence` that is not inside a quotation. */
function findCues({ doc }: Passages, matcher: Matcher, cues: readonly number[], sentence: number): number[] {
  const found: number[] = [];
  for (const program of cues) {
    let from = doc.sentences.first[sentence] as number;
    while (matcher.matchIn(program, sentence, from)) {
      from = matcher.at + 1;
      if (doc.voice[matcher.first] !== VoiceCode.quoted) found.push(matcher.first);
    }
  }
  return found;
}

/** Does the cue at `at` stand within reach of the target, or of a pronoun that follows a sentence about it? */
function isNearTarget(
  passages: Passages,
  target: ReadonlySet<string>,
  sentence: number,
  at: number,
): boolean {
  const { doc } = passages;
  const first = doc.sentences.first[sentence] as number;
  const last = doc.sentences.first[sentence + 1] as number;
  for (let i = Math.max(first, at - TARGET_REACH); i < Math.min(last, at + TARGET_REACH + 1); i++) {
    if (doc.tokens.kind[i] === TokenKind.word && target.has(stem(tokenText(doc, i)))) return true;
  }
  for (let i = Math.max(first, at - 3); i < at; i++) {
    const mask = doc.tokens.mask[i] as number;
    if (
      mask & (WordClass.subject | WordClass.possessive) &&
      sentence > 0 &&
      holdsName(passages, target, sentence - 1)
    )
      return true;
  }
  return false;
}

function holdsName({ doc }: Passages, target: ReadonlySet<string>, sentence: number): boolean {
  for (
    let i = doc.sentences.first[sentence] as number;
    i < (doc.sentences.first[sentence + 1] as number);
    i++
  ) {
    if ((doc.marks[i] as number) & (Mark.name | Mark.maybeName) && target.has(stem(tokenText(doc, i))))
      return true;
  }
  return false;
}

const isPronoun = (text: string): boolean => /^(?:his|her|their|its|my|our|your)$/i.test(text);

/** The person a claim is about: a possessive pronoun becomes the pronoun that can stand as a subject. */
function personOf(target: string | null): string {
  if (!target) return 'the other side';
  const pronoun = { his: 'he', her: 'she', their: 'they', its: 'it' }[target.toLowerCase()];
  return pronoun ?? (isPronoun(target) ? 'the other side' : target);
}

const nameStems = (name: string): string[] =>
  name
    .split(/[\s’'-]+/)
    .filter((word) => /^\p{Lu}/u.test(word) || !name.includes(' '))
    .map(stem);

const targetWords = ({ doc, words }: Passages, { target }: Candidate): Passages['words'] => {
  const of = words.filter(({ token }) => target && isInside(doc, token, target));
  return [...words, ...of.map((word) => ({ ...word, stem: word.stem, weight: 3 }))];
};
