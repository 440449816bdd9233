/** Whose words each token is: the outlet's, somebody's in reported speech, or quoted. */
import type { Block } from '@/lib/model';
import { createClauseReader } from '@/lib/text/clauses';
import { Mark, VoiceCode } from '@/lib/text/marks';
import type { Quotation } from '@/lib/text/quotations';
import type { Sentences } from '@/lib/text/sentences';
import { COLON, COMMA, createSpeechSigns, SEMICOLON } from '@/lib/text/speech-signs';
import { ASKED, BRANDED, CALLING, PORTRAYING, TELLING, TURN, Word } from '@/lib/text/speech-words';
import { TokenKind, type Tokens } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

const isDash = (code: number): boolean => code === 0x2013 || code === 0x2014 || code === 45;

/** Classes of the words that can give a sentence's words to somebody; “according” is a preposition and “that” a conjunction. */
const OPENS_REPORT =
  WordClass.reporting |
  WordClass.weakReporting |
  WordClass.naming |
  WordClass.urging |
  WordClass.preposition |
  WordClass.conjunction;
/** What may stand between a comma and the end in “…, the minister said on Tuesday”. */
const TAIL_WORDS = 12;

/** Returns `VoiceCode` by token, and sets `Mark.scare` in `marks` inside scare quotes (which keep the voice around them). */
export function assignVoices(
  text: string,
  tokens: Tokens,
  sentences: Sentences,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  marks: Uint8Array,
): Uint8Array {
  const voice = new Uint8Array(tokens.count);
  const inQuotation = new Uint8Array(tokens.count);
  for (const { first, last, kind } of quotations) {
    inQuotation.fill(kind === 'scare' ? 1 : 2, first, last);
    if (kind === 'scare') for (let i = first; i < last; i++) marks[i] = (marks[i] as number) | Mark.scare;
  }
  const signs = createSpeechSigns(text, tokens, marks);
  const { classOf, isWord, isPunctuation, isPerson, isWeak } = signs;
  const clauses = createClauseReader(text, tokens);
  const { nextComma, hasVerb, isMainClause } = clauses;
  const attribute = (from: number, to: number): void => {
    for (let i = from; i < to; i++) voice[i] = VoiceCode.attributed;
  };
  /** Where reported speech that begins at `from` ends. */
  const endOfReport = (from: number, last: number): number => {
    for (let i = from; i < last; i++) {
      if (inQuotation[i] === 2) continue;
      if (isPunctuation(i, SEMICOLON)) return i;
      if (isPunctuation(i, COMMA) && i + 1 < last && TURN.has(tokens.hash[i + 1] as number)) return i;
    }
    return last;
  };

  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s] as number;
    const last = sentences.first[s + 1] as number;
    const kind = blocks[sentences.block[s] as number]?.kind;
    if (kind === 'headline' || kind === 'heading' || kind === 'kicker') attributeAroundColon(first, last);
    attribute(first, signs.continuesAt(first, last));
    for (let i = first; i < last; i++) {
      const mask = tokens.mask[i] as number;
      if (isPunctuation(i, COLON) && signs.followsMessage(i, first)) attribute(i + 1, last);
      if (!(mask & OPENS_REPORT) || inQuotation[i] === 2) continue;
      if (
        (isWord(i, Word.according) && i + 1 < last && isWord(i + 1, Word.to)) ||
        (isWord(i, Word.per) && isPunctuation(i - 1, COMMA) && i + 1 < last && isPerson(i + 1)) ||
        signs.opensView(i, first, last) ||
        signs.opensPutting(i, first, last)
      ) {
        attributeAccording(i, first, last);
        continue;
      }
      if (signs.opensContent(i, first)) attribute(i + 1, endOfReport(i + 1, last));
      if (i > first && isWord(i + 1, Word.how) && TELLING.has(tokens.hash[i] as number))
        attribute(i + 2, endOfReport(i + 2, last));
      if (mask & WordClass.urging) attributeUrging(i, first, last);
      if (mask & WordClass.naming) attributeNaming(i, first, last);
      if (!(mask & (WordClass.reporting | WordClass.weakReporting))) continue;
      if (!signs.isReportingVerb(i, first)) continue;
      if (!attributeBefore(i, first, last))
        attributeAfter(i, signs.isRelative(i, first) ? nextComma(i, last) : last);
    }
  }
  for (const { first, last, kind } of quotations)
    if (kind !== 'scare') voice.fill(VoiceCode.quoted, first, last);
  return voice;

  /** “called it a …”, “described it as …”, “accused them of …”, after a person, and “…, calling it a …”: the words from there on. */
  function attributeNaming(i: number, first: number, last: number): void {
    let before = i - 1;
    while (
      before >= first &&
      (classOf(before) & (WordClass.adverb | WordClass.auxiliary | WordClass.modal)) !== 0
    )
      before--;
    if (before < first) return;
    const isCall = CALLING.has(tokens.hash[i] as number);
    // “was called a …”, “branded a …”: somebody did, whoever it was.
    const isAfterArticle = isWord(i + 1, Word.a) || isWord(i + 1, Word.an);
    if (isCall && isAfterArticle && (signs.isPassive(i, before) || BRANDED.has(tokens.hash[i] as number)))
      attribute(i + 1, nextComma(i, last));
    // “described by the mayor as …”
    const isBy = isWord(i + 1, Word.by) && isPerson(i + 2);
    const isBeside = isPunctuation(before, COMMA) && text.endsWith('ing', tokens.end[i]);
    const isSomebodys = (isPerson(before) || isBeside || isBy) && !isWord(before, Word.it);
    if (!isSomebodys && !PORTRAYING.has(tokens.hash[i] as number)) return;
    // “what she called a …”, “which the mayor called …”
    if (isCall && signs.isContent(before, first)) {
      attribute(i + 1, nextComma(i, last));
      return;
    }
    for (let k = i + 1; k < Math.min(last, i + 9); k++) {
      if (isPunctuation(k, COMMA) || isPunctuation(k, SEMICOLON)) break;
      if (
        isCall
          ? k > i + 1 && (isWord(k, Word.a) || isWord(k, Word.an) || isWord(k, Word.the))
          : (isWord(k, Word.as) && !isWord(k + 1, Word.well)) ||
            isWord(k, Word.of) ||
            (isWord(k, Word.for) && isWord(k + 1, Word.being))
      ) {
        attribute(k, endOfReport(k, last));
        return;
      }
    }
    // “called the charge absurd”, the last word of its clause; but “called a snap vote”.
    const end = isCall && !isAfterArticle ? clauses.clauseEnd(i, last) : i;
    if (end - i > 3 && clauses.isPredicate(end - 1, i + 1)) attribute(end - 1, end);
  }

  /** “urged the board to …”: what somebody wants; “Asked whether …, she …”: what somebody asks. */
  function attributeUrging(i: number, first: number, last: number): void {
    const isAsked =
      i + 1 < last && ASKED.has(tokens.hash[i + 1] as number) && (i === first || isPerson(i - 1));
    if (i === first && !isAsked) return;
    let from = i + 1;
    while (!isAsked && from < Math.min(last, i + 9) && !isWord(from, Word.to)) from++;
    if (!isAsked && (from >= last || !isWord(from, Word.to))) return;
    attribute(from, nextComma(from, last));
  }

  /** “…, said the minister.” / “…, the minister said on Tuesday.”: the words before the comma. Returns whether it was so. */
  function attributeBefore(i: number, first: number, last: number): boolean {
    let comma = i - 1;
    while (
      comma > first &&
      !isPunctuation(comma, COMMA) &&
      !(tokens.kind[comma] === TokenKind.quote) &&
      i - comma <= TAIL_WORDS
    )
      comma--;
    const isAfterQuote = tokens.kind[comma] === TokenKind.quote && inQuotation[comma - 1] === 2;
    if (!isPunctuation(comma, COMMA) && !isAfterQuote) return false;
    // “…, the minister said on Tuesday, adding that …”: the clause ends at the next comma.
    const stop = nextComma(i, last);
    if (comma - first < 3 || stop - i > TAIL_WORDS + 1) return false;
    // “…, who said that …” and “…, saying …” begin a report; a “that” or a quotation after the verb says so.
    if (isWord(comma + 1, Word.who) || isWord(comma + 1, Word.which)) return false;
    for (let k = i + 1; k < stop; k++) {
      if (isWord(k, Word.that) || inQuotation[k] === 2 || isPunctuation(k, COLON)) return false;
      if (classOf(k) & (WordClass.auxiliary | WordClass.modal | WordClass.verb)) return false;
    }
    // An opening phrase (“On Monday, the minister said …”) is no statement.
    if (
      (stop < last || last - i > 4) &&
      !hasVerb(first, comma) &&
      !(i - comma > 2 && isMainClause(first) && isMainClause(comma + 1) && clauses.hasPast(first, comma))
    )
      return false;
    let from = comma;
    while (from > first && !isPunctuation(from - 1, SEMICOLON)) from--;
    attribute(from, comma);
    attribute(stop, endOfReport(stop, last));
    return true;
  }

  /** “The minister said (on Tuesday) (that) …”: the words after the verb. */
  function attributeAfter(i: number, last: number): void {
    let from = i + 1;
    if (from >= last) return;
    for (let k = from; k < Math.min(last, i + 7); k++) {
      if (isWord(k, Word.that) || isPunctuation(k, COLON)) {
        from = k + 1;
        break;
      }
      // “said the plan was mad and that …”
      if (isPunctuation(k, COMMA) || classOf(k) & (WordClass.auxiliary | WordClass.modal)) break;
    }
    // “found the door” and “reported a profit” report nothing: a weak verb needs “that” or a clause.
    if (isWeak(i) && from === i + 1 && !hasVerb(from + 1, Math.min(last, from + 9))) return;
    attribute(from, endOfReport(from, last));
  }

  /** “According to the bank, …” or “…, according to the bank.” */
  function attributeAccording(i: number, first: number, last: number): void {
    const comma = nextComma(i, last);
    let isOpening = true;
    for (let k = first; k < i; k++)
      if (tokens.kind[k] === TokenKind.word && !(classOf(k) & (WordClass.conjunction | WordClass.adverb)))
        isOpening = false;
    if (isOpening) attribute(Math.min(comma + 1, last), endOfReport(Math.min(comma + 1, last), last));
    else attribute(first, i);
    // “It was, in her view, a disgrace.”
    if (i - 2 > first && classOf(i - 2) & WordClass.auxiliary) attribute(comma, endOfReport(comma + 1, last));
  }

  /** Headlines: “Minister: taxes will rise”, “Taxes will rise: minister”, “Taxes will rise – IMF”. */
  function attributeAroundColon(first: number, last: number): void {
    for (let i = first + 1; i < last - 1; i++) {
      if (inQuotation[i]) continue;
      const code = tokens.kind[i] === TokenKind.punctuation ? (tokens.word[i] as number) : 0;
      if (code !== COLON && !isDash(code)) continue;
      if (code === COLON && signs.isSpeaker(first, i) && !signs.isQuestion(last)) attribute(i + 1, last);
      else if (signs.isSpeaker(i + 1, last)) attribute(first, i);
      return;
    }
  }
}
