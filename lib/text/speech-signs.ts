/** The signs in a sentence that its words are somebody's: reporting verbs, “in his view”, “made it clear that”, a speaker before a colon. */
import { Mark } from '@/lib/text/marks';
import {
  ALOUD,
  AMONG,
  ARGUING,
  BEING,
  CLAIMING,
  CONTINUING,
  HAVING,
  LABELS,
  MAKING,
  MESSAGES,
  MINDED,
  MINDS,
  NOUNS_IN_LY,
  OUR,
  OUTSPOKEN,
  PUTTING,
  SAYINGS,
  VIEWS,
  Word,
} from '@/lib/text/speech-words';
import { Shape, TokenKind, type Tokens } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** Code units that part clauses. */
export const COMMA = 44;
export const COLON = 58;
export const SEMICOLON = 59;

/** Returns whether token `i` is an adverb of manner by its letters: “flatly”, but neither “Kelly” nor “family”. */
export function isManner(text: string, { kind, shape, start, end, hash }: Tokens, i: number): boolean {
  const last = end[i] as number;
  return (
    kind[i] === TokenKind.word &&
    ((shape[i] as number) & Shape.capital) === 0 &&
    last - (start[i] as number) > 4 &&
    text.endsWith('ly', last) &&
    !NOUNS_IN_LY.has(hash[i] as number)
  );
}

const BESIDE_VERB = WordClass.adverb | WordClass.auxiliary | WordClass.modal | WordClass.negation;

/** Returns what can be asked about `tokens`; `marks` holds the names by token. `first` and `last` are the ends of a sentence, half-open. */
export function createSpeechSigns(text: string, tokens: Tokens, marks: Uint8Array) {
  const classOf = (i: number): number => tokens.mask[i] as number;
  const isWord = (i: number, hash: number): boolean => tokens.hash[i] === hash;
  const isPunctuation = (i: number, code: number): boolean =>
    tokens.kind[i] === TokenKind.punctuation && tokens.word[i] === code;
  const isPerson = (i: number): boolean =>
    (classOf(i) & (WordClass.speaker | WordClass.subject)) !== 0 ||
    ((marks[i] as number) & (Mark.name | Mark.maybeName)) !== 0;
  return {
    classOf,
    isWord,
    isPunctuation,
    isPerson,
    isReportingVerb,
    isPassive,
    isWeak,
    opensView,
    opensPutting,
    opensContent,
    followsMessage,
    continuesAt,
    isRelative,
    isContent,
    isQuestion,
    isSpeaker,
  };

  /** Is the reporting word at `i` the verb of its clause, not a noun (“the claims”, “a report”) and not a plain participle? */
  function isReportingVerb(i: number, first: number): boolean {
    let before = i - 1;
    while (before >= first && (classOf(before) & BESIDE_VERB || isManner(text, tokens, before))) before--;
    if (before < first) return false;
    if (before === i - 1 && ARGUING.has(tokens.hash[i] as number) && classOf(before) & WordClass.preposition)
      return true;
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
    if (isWeak(i))
      return (
        isPerson(before) ||
        isPunctuation(before, COMMA) ||
        // “… and stressed that …”: one more verb of the same speaker.
        ((classOf(before) & WordClass.conjunction) !== 0 && isWord(i + 1, Word.that)) ||
        (MINDS.has(tokens.hash[i] as number) && isWord(i + 1, Word.that) && !isWord(before, Word.it))
      );
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

  /** Does a phrase begin at `i`: at the start of the sentence or after a comma? */
  function opensPhrase(i: number, first: number): boolean {
    return i === first || isPunctuation(i - 1, COMMA);
  }

  /** Does “in his view”, “in the mayor’s words”, “by her own account” or “in the eyes of critics” begin at `i`, or “To critics, …”? */
  function opensView(i: number, first: number, last: number): boolean {
    if (!(classOf(i) & WordClass.preposition) || !opensPhrase(i, first)) return false;
    const isTo = i === first && isWord(i, Word.to);
    for (let k = i + 1; k < Math.min(last, i + 6); k++) {
      if (isPunctuation(k, COMMA)) return isTo && isPerson(k - 1);
      if (k === i + 1 || !VIEWS.has(tokens.hash[k] as number)) continue;
      const owner = isWord(k - 1, Word.own) ? k - 2 : k - 1;
      return (
        (classOf(owner) & WordClass.possessive) !== 0 ||
        tokens.kind[owner] === TokenKind.clitic ||
        (isWord(owner, Word.the) && k + 1 < last && isWord(k + 1, Word.of))
      );
    }
    return false;
  }

  /** Does “as the mayor put it” begin at `i`? */
  function opensPutting(i: number, first: number, last: number): boolean {
    if (!isWord(i, Word.as) || !opensPhrase(i, first)) return false;
    for (let k = i + 2; k < Math.min(last - 1, i + 6); k++)
      if (PUTTING.has(tokens.hash[k] as number)) return isWord(k + 1, Word.it);
    return false;
  }

  /** Does `i`, “that” or “whether”, open what somebody says or thinks: “the claim that”, “their fear is that”, “made it clear that”, “went on to say that”? */
  function opensContent(i: number, first: number): boolean {
    const hashAt = (k: number): number => (k < first ? 0 : (tokens.hash[k] as number));
    const isThat = isWord(i, Word.that);
    if (i === first || !(isThat || isWord(i, Word.whether))) return false;
    if (isThat && SAYINGS.has(hashAt(i - 1)) && !isWord(i - 2, Word.to)) return true;
    if (isWord(i - 1, Word.clear)) return MAKING.has(hashAt(i - 2)) || MAKING.has(hashAt(i - 3));
    for (let k = i - 2; k > i - 7; k--) if (OUR.has(hashAt(k))) return false;
    if (isThat && isWord(i - 1, Word.doubt))
      return HAVING.has(hashAt(i - 3)) && i - 4 >= first && isPerson(i - 4);
    if (isThat && BEING.has(hashAt(i - 1))) {
      // “The argument of Macron is that”
      const saying = hashAt(isPerson(i - 2) && isWord(i - 3, Word.of) ? i - 4 : i - 2);
      return SAYINGS.has(saying) || MESSAGES.has(saying);
    }
    for (let k = i - 3; isThat && k > i - 5; k--)
      if (SAYINGS.has(hashAt(k)) && AMONG.has(hashAt(k + 1))) return true;
    if (MINDED.has(hashAt(i - 1))) return BEING.has(hashAt(i - 2)) && i - 3 >= first && isPerson(i - 3);
    // “Needless to say that” and “to say that … is wrong” begin with no speaker.
    const before = isWord(i - 2, Word.to) ? i - 3 : i - 2;
    return before > first && ((classOf(i - 1) & WordClass.reporting) !== 0 || CLAIMING.has(hashAt(i - 1)));
  }

  /** “The union’s complaint: …”, “Her message was simple: …”, “Hollis had one complaint: …”, “Hollis was blunt: …” before the colon at `i`. */
  function followsMessage(i: number, first: number): boolean {
    if (i - first >= 9) return false;
    if (ALOUD.has(tokens.hash[i - 1] as number) && i - 1 > first && !isWord(i - 2, Word.to)) return true;
    for (let k = first + 1; k < i; k++)
      if (
        MESSAGES.has(tokens.hash[k] as number) &&
        (isOwner(k - 1) || (k === i - 1 && (isPerson(first) || isPerson(first + 1))))
      )
        return true;
    return (
      OUTSPOKEN.has(tokens.hash[i - 1] as number) &&
      BEING.has(tokens.hash[i - 2] as number) &&
      i - 3 >= first &&
      isPerson(i - 3)
    );
  }

  /** Does “his”, “the union’s” or “the critics’” end at `i`? */
  function isOwner(i: number): boolean {
    const isPlural = tokens.kind[i] === TokenKind.quote && text.endsWith('s', tokens.end[i - 1]);
    return tokens.kind[i] === TokenKind.clitic || (classOf(i) & WordClass.possessive) !== 0 || isPlural;
  }

  /** The comma before a tail that gives all before it to somebody: “…, he continued.”, “…, she went on.”; -1 where there is none. */
  function continuesAt(first: number, last: number): number {
    const end = tokens.kind[last - 1] === TokenKind.punctuation ? last - 2 : last - 1;
    const isGoing = isWord(end, Word.on) && isWord(end - 1, Word.went);
    if (!isGoing && !CONTINUING.has(tokens.hash[end] as number)) return -1;
    if (!isPerson(isGoing ? end - 2 : end - 1)) return -1;
    for (let k = end - 1; k > Math.max(first, end - 6); k--)
      if (isPunctuation(k, COMMA)) return classOf(k + 1) & WordClass.conjunction ? -1 : k;
    return -1;
  }

  /** “The senator, who said …, …”: the report ends with the relative clause. */
  function isRelative(i: number, first: number): boolean {
    return i > first && (isWord(i - 1, Word.who) || isWord(i - 1, Word.which));
  }

  /** “What she”, “which the mayor”: does a clause whose object stands first begin right before the subject that ends at `at`? */
  function isContent(at: number, first: number): boolean {
    for (let k = at - 1; k >= Math.max(first, at - 4); k--) {
      if (isWord(k, Word.what) || isWord(k, Word.which)) return true;
      if (tokens.kind[k] !== TokenKind.word) return false;
    }
    return false;
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
        const isAbbreviated = i > from && (classOf(i - 1) & WordClass.title) !== 0;
        if (tokens.kind[i] === TokenKind.clitic || isAbbreviated) continue;
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
