/** The headline against the body: claims of the headline, and what the article offers for each. */
import type { Candidate } from '@/lib/engine/find-candidates';
import { createMatcher, type Matcher } from '@/lib/engine/match';
import type { LoadedPack } from '@/lib/engine/pack';
import { type Article, type Claim, isOpen, overlaps, type Support } from '@/lib/model';
import { checkCause, wantedByCause } from '@/lib/support/check-cause';
import { checkCertainty } from '@/lib/support/check-certainty';
import { checkDenial, wantedByDenial } from '@/lib/support/check-denial';
import { checkGroups } from '@/lib/support/check-groups';
import { checkImplication } from '@/lib/support/check-implication';
import { checkLabels } from '@/lib/support/check-labels';
import { checkMatters, wantedByMatters } from '@/lib/support/check-matters';
import { checkNames } from '@/lib/support/check-names';
import { checkNumbers } from '@/lib/support/check-numbers';
import { checkOpposites, wantedByOpposites } from '@/lib/support/check-opposites';
import { checkDebunk, checkPolarity, wantedByPolarity } from '@/lib/support/check-polarity';
import { checkQuestion } from '@/lib/support/check-question';
import { checkQuotations } from '@/lib/support/check-quotations';
import { checkScope } from '@/lib/support/check-scope';
import { checkStrength, wantedByStrength } from '@/lib/support/check-strength';
import { checkStretches } from '@/lib/support/check-stretches';
import { checkSuperlatives, wantedBySuperlatives } from '@/lib/support/check-superlatives';
import { checkWording } from '@/lib/support/check-wording';
import { describeLate } from '@/lib/support/describe-late';
import { findLoaded, wantedByLoaded } from '@/lib/support/find-loaded';
import { isComparable } from '@/lib/support/is-comparable';
import { isRelated } from '@/lib/support/is-related';
import {
  contentWords,
  coverageOf,
  displayKind,
  displayRanges,
  findHeadline,
  otherDisplays,
  type Passages,
  readPassages,
} from '@/lib/support/passages';
import type { Statement } from '@/lib/support/read-statements';
import type { Doc } from '@/lib/text/doc';

/** A body of fewer words is a teaser, and its silence tells nothing. */
const LEAST_WORDS = 40;
/** A headline of more tokens is none: some page gave a whole text for it. */
const LONGEST_HEADLINE = 100;

/** What the check looks at. */
export interface SupportParts {
  readonly article: Pick<Article, 'partial' | 'genre' | 'headline'>;
  readonly doc: Doc;
  readonly pack: LoadedPack;
  readonly candidates: readonly Candidate[];
  /** Who says what in the body, in text order. */
  readonly statements: readonly Statement[];
}

/** Returns what the body offers for the claims of its headline; claims are in text order and none when the guard says `could-not-check`. */
export function checkSupport({ article, doc, pack, candidates, statements }: SupportParts): Support {
  const { first, last } = findHeadline(doc);
  if (last - first > LONGEST_HEADLINE) return { coverage: 0, guard: 'could-not-check', claims: [] };
  const loaded = findLoaded(pack, candidates);
  const passages = readPassages(doc, [
    ...wantedByLoaded(doc, pack, loaded),
    ...wantedBySuperlatives(doc),
    ...wantedByOpposites(doc),
    ...wantedByCause(doc),
    ...wantedByDenial(doc),
    ...wantedByPolarity(doc),
    ...wantedByStrength(doc),
    ...wantedByMatters(doc),
    ...displayRanges(doc).flatMap(({ first, last }) =>
      contentWords(doc, first, last).map(({ stem }) => stem),
    ),
  ]);
  const coverage = passages.headline.last === 0 || passages.bodyWords === 0 ? 0 : round(coverageOf(passages));
  if (!isComparable(article) || passages.bodyWords < LEAST_WORDS || coverage === 0 || !isRelated(passages)) {
    return { coverage, guard: 'could-not-check', claims: [] };
  }
  // What a wording takes for granted says most; then the ladder, which knows more of its verbs than their rule does.
  const [implying, plain] = [true, false].map((implies) =>
    loaded.filter(({ entry }) => (pack.entries[entry]?.implies !== undefined) === implies),
  ) as [Candidate[], Candidate[]];
  const implied = checkLoaded(passages, pack, candidates, implying);
  const strength = apartFrom(checkStrength(passages), implied);
  const worded = [
    ...implied,
    ...strength,
    ...apartFrom(checkLoaded(passages, pack, candidates, plain), strength),
  ];
  const stretches = apartFrom(checkStretches(passages), worded.filter(isOpen));
  const claims = [
    ...worded,
    ...stretches,
    ...checkNumbers(passages),
    ...checkLabels(passages),
    ...checkNames(passages),
    ...checkQuotations(passages, statements),
    ...checkCertainty(passages),
    ...checkSuperlatives(passages),
    ...apartFrom(checkMatters(passages), [...worded.filter(isOpen), ...stretches]),
    ...checkOpposites(passages),
    ...checkCause(passages),
    ...checkScope(passages),
    ...checkQuestion(passages),
    ...checkGroups(passages, statements),
    ...checkDenial(passages),
    ...checkPolarity(passages),
    ...checkDebunk(passages),
    ...otherDisplays(passages).flatMap((display) => checkDisplay(display, statements)),
  ];
  return {
    coverage,
    guard: 'ok',
    claims: dropTwins(claims)
      .map((claim) => describeLate(passages, claim))
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
  };
}

/** The claims that share no words with any of `others`. */
const apartFrom = (claims: readonly Claim[], others: readonly Claim[]): Claim[] =>
  claims.filter(({ span }) => !others.some((other) => overlaps(other.span, span)));

/** Leaves out supported claims about words of which another claim says as much or more, and those that an open one of their type speaks against. */
const dropTwins = (claims: readonly Claim[]): Claim[] =>
  claims.filter(
    (claim, index) =>
      isOpen(claim) || !claims.some((other, k) => k !== index && replaces(other, claim, k < index)),
  );

/** Does `other` say what the supported `claim` says? Of two alike the one that comes first does. */
function replaces(other: Claim, claim: Claim, isFirst: boolean): boolean {
  const isAround = other.span.start <= claim.span.start && other.span.end >= claim.span.end;
  if (isOpen(other)) return isAround || (other.type === claim.type && overlaps(other.span, claim.span));
  const lengthOf = ({ span }: Claim): number => span.end - span.start;
  return isAround && (lengthOf(other) > lengthOf(claim) || isFirst);
}

/** What a standfirst or subheading says and the body carries less of: figures and quotations; of a standfirst, which is made of sentences, other claims as well. */
function checkDisplay(display: Passages, statements: readonly Statement[]): Claim[] {
  const claims = [...checkNumbers(display), ...checkQuotations(display, statements)];
  if (displayKind(display) !== 'standfirst') return claims.filter(isOpen);
  return [
    ...claims,
    ...checkNames(display),
    ...checkCertainty(display),
    // “The best of the year” is how lists begin.
    ...checkSuperlatives(display).filter(({ text }) => !/^best$/i.test(text)),
    ...checkCause(display),
    ...checkGroups(display, statements),
  ].filter(isOpen);
}

function checkLoaded(
  passages: Passages,
  pack: LoadedPack,
  candidates: readonly Candidate[],
  loaded: readonly Candidate[],
): Claim[] {
  // Made when a wording asks for it: few take something for granted.
  let matcher: Matcher | null = null;
  return loaded.flatMap((candidate) => {
    const entry = pack.entries[candidate.entry];
    if (!entry) return [];
    if (entry.implies) matcher ??= createMatcher(passages.doc, pack);
    const claim =
      entry.implies && matcher
        ? checkImplication(passages, matcher, candidate, entry.implies)
        : checkWording(passages, pack, candidates, candidate, entry);
    return claim ? [claim] : [];
  });
}

const round = (share: number): number => Math.round(share * 1000) / 1000;
