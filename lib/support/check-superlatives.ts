/** Superlatives of headline and standfirst: does the body say “first”, “biggest” or the like of anything they name? */
import type { Claim, Span, Verdict } from '@/lib/model';
import { isQuestion } from '@/lib/support/check-certainty';
import { claimAt } from '@/lib/support/claim';
import {
  type ContentWord,
  closestSentence,
  displayRanges,
  findHeadline,
  type Passages,
  tokenText,
} from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import { stem } from '@/lib/support/stem';
import { carriersOf, isSuperlative, UNMATCHED } from '@/lib/support/superlative-words';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { Mark, VoiceCode } from '@/lib/text/marks';
import { Shape, TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** Words after “first” or “best” that make it part of a fixed term and no comparison. */
const FIXED =
  /^(?:lady|ladies|amendment|time|name|half|round|day|days|week|month|months|year|quarter|step|steps|place|aid|class|responders?|degree|family|minister|things?|of|look|person|nations?|practices?|friends?|man|seller|sellers|picture|actor|actress|director|film|album|to|in|on|for|at|and|with|as|interests?|wishes|case|hour|hours|minutes|term|nights?|game|inning|base|son|daughter|dog|gentleman|impression|debate|batch|\d.*|one|two|three|four|five|six|ten)$/i;

/** Returns the stems that the check needs to look up in the body. */
export function wantedBySuperlatives(doc: Doc): string[] {
  return [findHeadline(doc), ...displayRanges(doc)].flatMap((range) =>
    findSuperlatives(doc, range).flatMap((token) =>
      carriersOf(tokenText(doc, token).toLowerCase()).map(stem),
    ),
  );
}

/** Returns a claim for each superlative of the headline. */
export function checkSuperlatives(passages: Passages): Claim[] {
  const { doc, headline, words, families } = passages;
  return findSuperlatives(doc, headline).map((token) => {
    const word = tokenText(doc, token);
    const claim = (verdict: Verdict, evidence: Span | null, message: string): Claim =>
      claimAt(doc, token, token + 1, { type: 'superlative', verdict, evidence, message });
    const sentenceAt = (at: number): Span => sentenceSpan(doc, doc.sentences.of[at] as number);
    const others = words.filter((other) => other.token !== token);
    const noun = others.find((other) => other.token > token);
    const carriers = carriersOf(word.toLowerCase())
      .flatMap((text) => families.get(stem(text)) ?? [])
      .filter((at) => isAboutSame(passages, others, noun, at));
    const whole = isOneOfMany(doc, token) ? carriers[0] : carriers.find((at) => !isOneOfMany(doc, at));
    if (whole !== undefined)
      return claim('supported', sentenceAt(whole), `The article says ${quote(tokenText(doc, whole))} too.`);
    const comparison = findComparison(passages, others, noun);
    if (comparison) {
      const message = `The article says as much in other words: ${quote(comparison.words)}.`;
      return claim('supported', comparison.evidence, message);
    }
    const [part] = carriers;
    if (part !== undefined) {
      const message = `The article says ${quote(tokenText(doc, part))} of one among several.`;
      return claim('weaker', sentenceAt(part), message);
    }
    const message = `Nothing in the text we could read says ${quote(word)} or the like.`;
    return claim('not-found', closestSentence(passages, words), message);
  });
}

/** Is the superlative at `at` shared, or not the first: “one of the oldest”, “among the oldest”, “the second largest”? */
function isOneOfMany(doc: Doc, at: number): boolean {
  const { kind } = doc.tokens;
  for (let i = at - 1; i >= Math.max(0, at - MOST_BEFORE) && kind[i] !== TokenKind.punctuation; i--) {
    const word = tokenText(doc, i);
    if (/^among(?:st)?$/i.test(word) || (i === at - 1 && LATER.test(word))) return true;
    if (/^of$/i.test(word)) return SOME.test(tokenText(doc, i - 1));
  }
  return false;
}

const LATER = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|\d+(?:nd|rd|th))$/i;
const SOME = /^(?:one|two|three|four|five|some|several|many)$/i;
/** How far before a superlative its “one of” may stand. */
const MOST_BEFORE = 5;

/** A sentence that puts what the headline names above all others by comparing it, with the words that do, or null. */
function findComparison(
  passages: Passages,
  others: readonly ContentWord[],
  noun: ContentWord | undefined,
): { readonly evidence: Span; readonly words: string } | null {
  const { doc, families } = passages;
  const held = new Map<number, Set<string>>();
  for (const { stem: root } of others)
    for (const at of families.get(root) ?? []) {
      const sentence = doc.sentences.of[at] as number;
      held.set(sentence, (held.get(sentence) ?? new Set()).add(root));
    }
  for (const [sentence, roots] of held) {
    if (roots.size < 2 || (noun && !roots.has(noun.stem))) continue;
    const evidence = sentenceSpan(doc, sentence);
    const [words] = UNMATCHED.exec(doc.text.slice(evidence.start, evidence.end)) ?? [];
    if (words) return { evidence, words };
  }
  return null;
}

/** Does the sentence of the superlative at `at` hold the noun that the headline's belongs to, or two other words of the headline? */
function isAboutSame(
  { doc, families }: Passages,
  others: readonly ContentWord[],
  noun: ContentWord | undefined,
  at: number,
): boolean {
  const sentence = doc.sentences.of[at];
  const held = new Set(
    others
      .map((word) => word.stem)
      .filter((root) => families.get(root)?.some((i) => i !== at && doc.sentences.of[i] === sentence)),
  );
  return held.size >= 2 || (noun !== undefined && held.has(noun.stem));
}

/** The tokens of a headline or standfirst that put something above all others, outside quotations. */
function findSuperlatives(doc: Doc, { first, last }: Passages['headline']): number[] {
  const { tokens, voice, marks } = doc;
  const found: number[] = [];
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] !== TokenKind.word || voice[i] === VoiceCode.quoted) continue;
    if (!isSuperlative(tokenText(doc, i).toLowerCase()) || isListTitle(doc, first, i, last)) continue;
    // “edge-first”
    if ((tokens.shape[i] as number) & Shape.joined) continue;
    if (
      (marks[i] as number) & (Mark.name | Mark.scare) ||
      (tokens.mask[i - 1] as number) & WordClass.possessive
    )
      continue;
    const isEnd = i + 1 >= last || tokens.kind[i + 1] !== TokenKind.word;
    if (isEnd || FIXED.test(tokenText(doc, i + 1)) || isFashion(doc, i)) continue;
    found.push(i);
  }
  return found;
}

/** “The hottest new restaurants”: said of what people like, and of no weather. */
const isFashion = (doc: Doc, at: number): boolean =>
  /^hottest$/i.test(tokenText(doc, at)) && ![1, 2].some((ahead) => WEATHER.test(tokenText(doc, at + ahead)));
const WEATHER =
  /^(?:days?|nights?|weeks?|weekend|months?|years?|decade|summer|spring|autumn|winter|season|temperatures?|weather|january|february|march|april|may|june|july|august|september|october|november|december|place|city|town|country|planet|star)$/i;

/** “Best Harbours of the North”, “How to Find the Best Harbour”, “Is This the Best Harbour?”: a choice that the whole text makes, and no claim. */
function isListTitle(doc: Doc, first: number, at: number, last: number): boolean {
  const word = tokenText(doc, at).toLowerCase();
  if (word !== 'best' && word !== 'worst') return false;
  const before = tokenText(doc, at - 1);
  return (
    isQuestion(doc, last) ||
    at === first ||
    before === ':' ||
    (/^the$/i.test(before) && at === first + 1) ||
    /^how$/i.test(tokenText(doc, first))
  );
}
