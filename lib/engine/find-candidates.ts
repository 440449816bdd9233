/** Doc + pack → candidates: every place where a pattern matches, and for those that are not findings the reason why. */
import { HEADER, nextProgram, Program } from '@/lib/engine/expand';
import { createMatcher, type Matcher } from '@/lib/engine/match';
import type { LoadedPack, PackEntry, PackRule } from '@/lib/engine/pack';
import { Flag, flagsOf } from '@/lib/engine/pack-code';
import type { BlockKind, Span, Tier } from '@/lib/model';
import type { Doc } from '@/lib/text/doc';
import { Mark, VoiceCode } from '@/lib/text/marks';
import type { Quotation } from '@/lib/text/quotations';
import { TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** Why a candidate is not a finding. */
export type Suppression =
  | 'quoted'
  | 'attributed'
  | 'part of a name'
  | 'negated'
  | 'a figure stands near'
  | 'an unless pattern matches'
  | 'a longer match of the same rule'
  | 'usual in its topic'
  | 'usual in its genre'
  | 'faint in a plain text'
  | 'faint beside stronger wording'
  | 'not at this place';

/** One match of a rule's pattern. */
export interface Candidate {
  /** Index into `LoadedPack.entries`. */
  readonly entry: number;
  /** What matched, as an offset into `LoadedPack.programs`. */
  readonly program: number;
  /** Tokens of the whole match, half-open. */
  readonly first: number;
  readonly last: number;
  /** The shown part. */
  readonly span: Span;
  /** What `{target}` stands for, or null. */
  readonly target: Span | null;
  readonly block: BlockKind;
  readonly voice: 'outlet' | 'attributed';
  /** The tier at which it is shown; 0 where its rule is silent. */
  readonly tier: Tier | 0;
  readonly suppressed: Suppression | null;
}

/** A candidate that may still be suppressed. */
type Match = { -readonly [Key in keyof Candidate]: Candidate[Key] };

/** How far before a match a negation silences rules that ask for it. */
const NEGATION_REACH = 3;

/** Is it one of the blocks that take an entry's headline tier? */
export const isAbove = (kind: BlockKind): boolean =>
  kind === 'headline' || kind === 'kicker' || kind === 'standfirst';

/** Returns all candidates in text order, longest first where they begin together, suppressed ones included. */
export function findCandidates(doc: Doc, pack: LoadedPack): Candidate[] {
  const matcher = createMatcher(doc, pack);
  const found: Match[] = [];
  matcher.matchAll((program) => {
    found.push(readMatch(doc, pack, matcher, program));
  });
  for (const candidate of found) candidate.suppressed ??= judgeContext(doc, pack, matcher, candidate);
  return keepLongest(found, pack.entries);
}

function readMatch(doc: Doc, pack: LoadedPack, matcher: Matcher, program: number): Match {
  const { codes } = pack.programs;
  const entry = codes[program + Program.owner] as number;
  const { tokens, sentences, blocks, marks } = doc;
  const { rule: ruleIndex, headline, body } = pack.entries[entry] as PackEntry;
  const rule = pack.rules[ruleIndex] as PackRule;
  const { at: anchor, first, last, focusFirst, focusLast, targetFirst, targetLast } = matcher;
  const block = blocks[sentences.block[sentences.of[anchor] as number] as number]?.kind ?? 'paragraph';
  const tier = isAbove(block) ? headline : body;
  const code = voiceOf(doc, focusFirst, focusLast);
  // A pattern that asks for scare quotes speaks of the marks themselves.
  const anchorItem = program + HEADER + (codes[program + Program.anchor] as number);
  const asksForScare = (flagsOf(codes[anchorItem] as number) & Flag.scare) !== 0;
  let suppressed: Suppression | null = null;
  if (tier === 0 || (rule.blocks && !rule.blocks.includes(block))) suppressed = 'not at this place';
  else if (
    code === VoiceCode.quoted ||
    (marks[anchor]! & Mark.scare && !asksForScare && isAllScare(doc, focusFirst, focusLast))
  )
    suppressed = 'quoted';
  else if (code === VoiceCode.attributed && !rule.attributed) suppressed = 'attributed';
  else if (!rule.keepNames && marks[anchor]! & Mark.name && isNamed(doc, focusFirst, focusLast))
    suppressed = 'part of a name';
  return {
    entry,
    program,
    first,
    last,
    span: spanOf(doc, focusFirst, focusLast),
    target:
      targetFirst < 0
        ? null
        : { start: tokens.start[targetFirst] as number, end: tokens.end[targetLast - 1] as number },
    block,
    voice: code === VoiceCode.attributed ? 'attributed' : 'outlet',
    tier,
    suppressed,
  };
}

/** The span of the shown tokens, with the other mark of a quotation that begins or ends with them: “deal” collapsed, not deal” collapsed. */
function spanOf({ tokens, quotations }: Doc, first: number, last: number): Span {
  let from = first;
  let to = last;
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] !== TokenKind.quote) continue;
    if (quotationFrom(quotations, first)?.last === i) from = first - 1;
    if (quotationFrom(quotations, i + 1)?.last === last) to = last + 1;
  }
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
}

/** The quotation whose words begin at token `first`, searched by halves: a book has thousands. */
function quotationFrom(quotations: Doc['quotations'], first: number): Quotation | undefined {
  let low = 0;
  let high = quotations.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quotations[middle] as Quotation).first < first) low = middle + 1;
    else high = middle;
  }
  return quotations[low]?.first === first ? quotations[low] : undefined;
}

/** The voice nearest to the outlet's among the shown tokens: “declare war on” is the outlet's wording, though it reports what follows. */
function voiceOf(doc: Doc, first: number, last: number): number {
  let voice: number = VoiceCode.quoted;
  for (let i = first; i < last; i++)
    if (doc.tokens.kind[i] !== TokenKind.quote) voice = Math.min(voice, doc.voice[i] as number);
  return voice;
}

function isAllScare(doc: Doc, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (doc.tokens.kind[i] !== TokenKind.quote && !((doc.marks[i] as number) & Mark.scare)) return false;
  return true;
}

/** Are the shown words a name, or part of one: capitals where capitals tell? */
function isNamed(doc: Doc, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (
      doc.tokens.kind[i] === TokenKind.word &&
      !((doc.marks[i] as number) & Mark.name) &&
      !((doc.tokens.mask[i] as number) & WordClass.minor)
    )
      return false;
  return true;
}

/** Returns why the sentence around a candidate suppresses it, or null. */
function judgeContext(
  doc: Doc,
  pack: LoadedPack,
  matcher: Matcher,
  candidate: Candidate,
): Suppression | null {
  const { tokens, sentences } = doc;
  const { rule: ruleIndex } = pack.entries[candidate.entry] as PackEntry;
  const rule = pack.rules[ruleIndex] as PackRule;
  const sentence = sentences.of[candidate.first] as number;
  const from = sentences.first[sentence] as number;
  const to = sentences.first[sentence + 1] as number;
  if (rule.skipNegated) {
    for (let i = Math.max(from, candidate.first - NEGATION_REACH); i < candidate.first; i++)
      if ((tokens.mask[i] as number) & WordClass.negation) return 'negated';
  }
  if (rule.skipFigures) {
    for (let i = from; i < to; i++)
      if (tokens.kind[i] === TokenKind.number || (tokens.mask[i] as number) & WordClass.number)
        return 'a figure stands near';
  }
  const isPlain =
    holdsSilencer(doc, pack, matcher, candidate, pack.silencers.ofEntry(candidate.entry)) ||
    holdsSilencer(doc, pack, matcher, candidate, pack.silencers.ofRule(ruleIndex));
  return isPlain ? 'an unless pattern matches' : null;
}

/** Does a pattern of the row `silencers` (see `Silencers`) silence the candidate? Most are refused by the words of its sentence, unwritten. */
function holdsSilencer(
  doc: Doc,
  pack: LoadedPack,
  matcher: Matcher,
  candidate: Candidate,
  silencers: Int32Array,
): boolean {
  const sentence = doc.sentences.of[candidate.first] as number;
  const first = matcher.prefilter.firstHeld(sentence);
  const second = matcher.prefilter.secondHeld(sentence);
  for (let k = 0; k < silencers.length; k += 3) {
    if (!((silencers[k + 1] as number) & first) || !((silencers[k + 2] as number) & second)) continue;
    if (isSilencedBy(doc, pack, matcher, candidate, silencers[k] as number)) return true;
  }
  return false;
}

/** Does the `unless` pattern match in the candidate's sentence, overlapping it or anywhere as the pattern asks? */
export function isSilencedBy(
  doc: Doc,
  pack: LoadedPack,
  matcher: Matcher,
  candidate: Candidate,
  pattern: number,
): boolean {
  const sentence = doc.sentences.of[candidate.first] as number;
  const start = doc.sentences.first[sentence] as number;
  const range = pack.programs.write(pattern);
  const { codes } = pack.programs;
  for (let program = range[0]; program < range[1]; program = nextProgram(codes, program)) {
    const mustOverlap = codes[program + Program.owner] === -1;
    for (let at = start; matcher.matchIn(program, sentence, at); at = matcher.at + 1)
      if (!mustOverlap || (matcher.first < candidate.last && matcher.last > candidate.first)) return true;
  }
  return false;
}

const lengthOf = ({ span }: Candidate): number => span.end - span.start;

/** Suppresses the shorter of two findings of one rule that overlap, and drops repeats. */
function keepLongest(candidates: Match[], entries: readonly PackEntry[]): Candidate[] {
  const sorted = candidates.sort(
    (a, b) => a.span.start - b.span.start || lengthOf(b) - lengthOf(a) || a.entry - b.entry,
  );
  // All are judged before one is suppressed: what is beaten still beats.
  const beaten = sorted.filter(
    (candidate, i) => candidate.suppressed === null && isBeaten(sorted, i, entries),
  );
  for (const candidate of beaten) candidate.suppressed = 'a longer match of the same rule';
  return sorted;
}

/** Does another finding of its rule hold more of the same words than candidate `i`, or as many and stands before it? */
function isBeaten(sorted: readonly Candidate[], i: number, entries: readonly PackEntry[]): boolean {
  const candidate = sorted[i] as Candidate;
  const rule = entries[candidate.entry]?.rule;
  const { start, end } = candidate.span;
  for (let k = Math.max(0, i - 11); k < sorted.length; k++) {
    const other = sorted[k] as Candidate;
    if (k > i && other.span.start >= end) return false;
    if (k === i || other.suppressed !== null || other.span.start >= end || other.span.end <= start) continue;
    if (entries[other.entry]?.rule !== rule) continue;
    const more = lengthOf(other) - (end - start);
    if (more > 0 || (more === 0 && k < i)) return true;
  }
  return false;
}
