/** Whose words each token is: the outlet's, somebody's in reported speech, or quoted. */
import type { Block } from '@/lib/model';
import { Mark, VoiceCode } from '@/lib/text/marks';
import type { Quotation } from '@/lib/text/quotations';
import type { Sentences } from '@/lib/text/sentences';
import { ASKED, BEING, LABELS, SAYINGS, TURN, VIEWS, Word } from '@/lib/text/speech-words';
import { TokenKind, type Tokens } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

const COMMA = 44;
const COLON = 58;
const SEMICOLON = 59;
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
  const classOf = (i: number): number => tokens.mask[i] as number;
  const isWord = (i: number, hash: number): boolean => tokens.hash[i] === hash;
  const isPunctuation = (i: number, code: number): boolean =>
    tokens.kind[i] === TokenKind.punctuation && tokens.word[i] === code;
  const attribute = (from: number, to: number): void => {
    for (let i = from; i < to; i++) voice[i] = VoiceCode.attributed;
  };
  const isPerson = (i: number): boolean =>
    (classOf(i) & (WordClass.speaker | WordClass.subject)) !== 0 ||
    ((marks[i] as number) & (Mark.name | Mark.maybeName)) !== 0;

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
    for (let i = first; i < last; i++) {
      const mask = tokens.mask[i] as number;
      if (!(mask & OPENS_REPORT) || inQuotation[i] === 2) continue;
      if (
        (isWord(i, Word.according) && i + 1 < last && isWord(i + 1, Word.to)) ||
        opensView(i, first, last)
      ) {
        attributeAccording(i, first, last);
        continue;
      }
      if (isWord(i, Word.that) && i > first && SAYINGS.has(tokens.hash[i - 1] as number))
        attribute(i + 1, endOfReport(i + 1, last));
      if (mask & WordClass.urging) attributeUrging(i, first, last);
      if (mask & WordClass.naming) attributeNaming(i, first, last);
      if (!(mask & (WordClass.reporting | WordClass.weakReporting))) continue;
      if (!isReportingVerb(i, first)) continue;
      if (!attributeBefore(i, first, last))
        attributeAfter(i, isRelative(i, first) ? nextComma(i, last) : last);
    }
  }
  for (const { first, last, kind } of quotations)
    if (kind !== 'scare') voice.fill(VoiceCode.quoted, first, last);
  return voice;

  /** Is the reporting word at `i` the verb of its clause, not a noun (“the claims”, “a report”) and not a plain participle? */
  function isReportingVerb(i: number, first: number): boolean {
    let before = i - 1;
    while (
      before >= first &&
      (classOf(before) & (WordClass.adverb | WordClass.auxiliary | WordClass.modal | WordClass.negation)) !==
        0
    )
      before--;
    if (before < first) return false;
    // “said little about” and “said nothing” report no statement; nor does a passive without “that”, “to” or “as”.
    if (
      i + 1 < tokens.count &&
      (isWord(i + 1, Word.little) || isWord(i + 1, Word.nothing) || isWord(i + 1, Word.no))
    )
      return false;
    if (
      isPassive(i, before) &&
      !(
        i + 1 < tokens.count &&
        (isWord(i + 1, Word.that) || isWord(i + 1, Word.to) || isWord(i + 1, Word.as))
      )
    )
      return false;
    if (
      isWord(before, Word.to) ||
      (classOf(before) & (WordClass.determiner | WordClass.possessive | WordClass.preposition)) !== 0
    )
      return false;
    if (tokens.kind[before] === TokenKind.clitic) return false;
    if (isWeak(i)) return isPerson(before) || isPunctuation(before, COMMA);
    return tokens.kind[before] !== TokenKind.number;
  }

  /** “was told”, “has been repeated”: an auxiliary of being between `before` and `i`. */
  function isPassive(i: number, before: number): boolean {
    for (let k = before + 1; k < i; k++) if (BEING.has(tokens.hash[k] as number)) return true;
    return false;
  }

  function isWeak(i: number): boolean {
    return (classOf(i) & WordClass.reporting) === 0;
  }

  /** “called it a …”, “described it as …”, “accused them of …”, after a person: the words from there on. */
  function attributeNaming(i: number, first: number, last: number): void {
    let before = i - 1;
    while (
      before >= first &&
      (classOf(before) & (WordClass.adverb | WordClass.auxiliary | WordClass.modal)) !== 0
    )
      before--;
    if (before < first || !isPerson(before) || isWord(before, Word.it)) return;
    const isCall = text.slice(tokens.start[i], tokens.end[i]).toLowerCase().startsWith('call');
    for (let k = i + 1; k < Math.min(last, i + 9); k++) {
      if (isPunctuation(k, COMMA) || isPunctuation(k, SEMICOLON)) return;
      if (
        isCall
          ? k > i + 1 && (isWord(k, Word.a) || isWord(k, Word.an) || isWord(k, Word.the))
          : isWord(k, Word.as) || isWord(k, Word.of)
      ) {
        attribute(k, endOfReport(k, last));
        return;
      }
    }
  }

  /** Does “in his view” or “in the mayor’s words” begin at `i`, at the start of the sentence or after a comma? */
  function opensView(i: number, first: number, last: number): boolean {
    if (!(classOf(i) & WordClass.preposition) || (i > first && !isPunctuation(i - 1, COMMA))) return false;
    for (let k = i + 2; k < Math.min(last, i + 6); k++)
      if (VIEWS.has(tokens.hash[k] as number))
        return (classOf(k - 1) & WordClass.possessive) !== 0 || tokens.kind[k - 1] === TokenKind.clitic;
    return false;
  }

  /** “urged the board to …”: what somebody wants; “Asked whether …, she …”: what somebody asks. */
  function attributeUrging(i: number, first: number, last: number): void {
    const isAsked = i === first && i + 1 < last && ASKED.has(tokens.hash[i + 1] as number);
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
    if ((stop < last || last - i > 4) && !hasVerb(first, comma)) return false;
    let from = comma;
    while (from > first && !isPunctuation(from - 1, SEMICOLON)) from--;
    attribute(from, comma);
    attribute(stop, endOfReport(stop, last));
    return true;
  }

  function nextComma(i: number, last: number): number {
    let comma = i;
    while (comma < last && !isPunctuation(comma, COMMA)) comma++;
    return comma;
  }

  /** “The senator, who said …, …”: the report ends with the relative clause. */
  function isRelative(i: number, first: number): boolean {
    return i > first && (isWord(i - 1, Word.who) || isWord(i - 1, Word.which));
  }

  function hasVerb(from: number, to: number): boolean {
    for (let i = from; i < to && tokens.kind[i] !== TokenKind.punctuation; i++)
      if (classOf(i) & (WordClass.auxiliary | WordClass.modal | WordClass.verb)) return true;
    return false;
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
      if (isPunctuation(k, COMMA)) break;
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
  }

  /** Headlines: “Minister: taxes will rise”, “Taxes will rise: minister”, “Taxes will rise – IMF”. */
  function attributeAroundColon(first: number, last: number): void {
    for (let i = first + 1; i < last - 1; i++) {
      if (inQuotation[i]) continue;
      const code = tokens.kind[i] === TokenKind.punctuation ? (tokens.word[i] as number) : 0;
      if (code !== COLON && !isDash(code)) continue;
      if (code === COLON && isSpeaker(first, i) && !isQuestion(last)) attribute(i + 1, last);
      else if (isSpeaker(i + 1, last)) attribute(first, i);
      return;
    }
  }

  function isQuestion(last: number): boolean {
    return isPunctuation(last - 1, 63) || (last > 1 && isPunctuation(last - 2, 63));
  }

  /** Do tokens `[from, to)` name a speaker and nothing else: at most four words, no verb, the last a name or somebody who can say? */
  function isSpeaker(from: number, to: number): boolean {
    let words = 0;
    let isPerson = false;
    for (let i = from; i < to; i++) {
      if (tokens.kind[i] !== TokenKind.word) {
        if (tokens.kind[i] === TokenKind.clitic) continue;
        return false;
      }
      words++;
      const mask = classOf(i);
      const isName =
        ((marks[i] as number) & (Mark.name | Mark.maybeName)) !== 0 &&
        !LABELS.has(text.slice(tokens.start[i], tokens.end[i]).toLowerCase());
      isPerson = (mask & WordClass.speaker) !== 0 || isName;
      if (!isPerson && mask & (WordClass.auxiliary | WordClass.modal | WordClass.verb | WordClass.reporting))
        return false;
    }
    return words > 0 && words <= 4 && isPerson;
  }
}
