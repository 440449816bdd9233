/** How firmly a verb of the body is said: as done, as planned, as possible, as alleged, or not at all. */
import { tokenText } from '@/lib/support/passages';
import { stem } from '@/lib/support/stem';
import type { Doc } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';
import { usageOf } from '@/lib/text/noun-or-verb';
import { TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** From firm to loose; `none` where the word is no verb of its sentence, so that it tells nothing. */
export type Modality = 'done' | 'planned' | 'possible' | 'alleged' | 'denied' | 'none';

/** What a verb's surroundings say, and the first token of the words that say it. */
export interface Reading {
  readonly modality: Modality;
  readonly from: number;
}

/** Words before “to” that leave it open whether the deed is done. */
const PLANS: ReadonlySet<string> = new Set(
  'plan plans intend intends aim aims hope hopes want wants seek seeks threaten vow pledge promise prepare set expect ready due likely schedule consider propose urge ask call demand push try attempt effort need poise bid offer move vote agree pressure willing about going forecast predict project slate tip track course talk draft hint think'
    .split(' ')
    .map(stem),
);
/** After these the infinitive often tells what was done. */
const DEEDS: ReadonlySet<string> = new Set(['vote', 'agree', 'move', 'offer'].map(stem));
const ALLEGING = /^(?:alleg\w*|reportedly|accus\w*|suspected|claim\w*|rumou?r\w*|purported\w*)$/i;
const MAY = 'may|might|could|can';
const WILL = "will|would|shall|should|must|ought|wo|ll|'ll|d";
const POSSIBLE = new RegExp(`^(?:${MAY}|if|whether|unless|perhaps|possibly|consider\\w*)$`, 'i');
const PLANNED = new RegExp(`^(?:${WILL})$`, 'i');
/** Matches the modal verbs from which a deed is read as possible or planned. */
export const MODAL = new RegExp(`^(?:${MAY}|${WILL})$`, 'i');
const DENIED = /^(?:not|never|nor|neither|without|cannot|refus\w*|declin\w*|fail\w*|den(?:y|ies|ied|ying))$/i;
/** Words before “closing” that leave it open whether anything is closed. */
const MULLING =
  /^(?:consider\w*|weigh\w*|mull\w*|contemplat\w*|discuss\w*|debat\w*|explor\w*|hint\w*|suggest\w*|propos\w*|risk\w*|fac(?:e|es|ed|ing)|threat|prospect|possibility|idea|think\w*|talk\w*|plan\w*)$/i;
/** “Is said to have closed”, “appears to have closed”: heard or guessed. */
const HEARSAY: ReadonlySet<string> = new Set(
  'say think believe report rumour allege understand suspect appear seem claim accuse'.split(' ').map(stem),
);
/** How far before a verb its modal may stand. */
const REACH = 5;

/** Returns how firmly the word at `at` is said in its sentence. */
export function readModality(doc: Doc, at: number): Reading {
  const { tokens, sentences, voice } = doc;
  const first = sentences.first[sentences.of[at] as number] as number;
  const none: Reading = { modality: 'none', from: at };
  const word = tokenText(doc, at).toLowerCase();
  const isGerund = word.endsWith('ing');
  const mulling = isGerund ? findMulling(doc, at, first) : -1;
  if (mulling >= 0) return { modality: 'possible', from: mulling };
  if (usageOf(doc, at) !== 'verb') return none;
  let infinitive = -1;
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    if (tokens.kind[i] === TokenKind.punctuation || tokens.kind[i] === TokenKind.quote) break;
    const before = tokenText(doc, i).toLowerCase();
    if ((DENIED.test(before) && !isNotOnly(doc, i)) || /n['’]t$/.test(before))
      return { modality: 'denied', from: i };
    if (before === 'to' && at - i <= 2) {
      infinitive = i;
      break;
    }
    if (POSSIBLE.test(before) && !isMonth(doc, i)) return { modality: 'possible', from: i };
    if (PLANNED.test(before)) return { modality: 'planned', from: i };
    if (ALLEGING.test(before)) return { modality: 'alleged', from: i };
  }
  if (infinitive >= 0) return readInfinitive(doc, infinitive, first);
  if (isGerund) return none;
  if (voice[at] === VoiceCode.attributed && isAlleged(doc, at, first))
    return { modality: 'alleged', from: at };
  return { modality: 'done', from: at };
}

/** Returns whether token `i` is the month of May: “until May”, “May 3”, and not “Hollis may”. */
export const isMonth = (doc: Doc, i: number): boolean =>
  tokenText(doc, i) === 'May' &&
  (/^(?:in|of|until|since|by|from|last|next|this|early|late|before|after|on)$/i.test(tokenText(doc, i - 1)) ||
    doc.tokens.kind[i + 1] === TokenKind.number);

/** “Not only signed” denies nothing. */
const isNotOnly = (doc: Doc, i: number): boolean => /^(?:only|just|merely)$/i.test(tokenText(doc, i + 1));

/** The word before the “-ing” at `at`, or one further on, that leaves it open: “considering closing”, “at risk of closing”; -1 when there is none. */
function findMulling(doc: Doc, at: number, first: number): number {
  for (let i = at - 1; i >= Math.max(first, at - 2); i--) if (MULLING.test(tokenText(doc, i))) return i;
  return -1;
}

/** What leaves it open whether the deed named after it comes: “demands a ban”, “faces jail”. */
const GOVERNING =
  /^(?:demand\w*|consider\w*|discuss\w*|debat\w*|propos\w*|urg(?:e[sd]?|ing)|want\w*|seek\w*|mull\w*|weigh\w*|plan\w*|threat\w*|risk\w*|fac(?:e|es|ed|ing)|fear\w*|possible|potential|likely|looming)$/i;
const CALL_FOR =
  /^(?:call|calls|called|calling|push|pushes|pushed|pushing|plea|pleas|plan|plans|hope|hopes)$/i;
const UNDER_WAY = /^(?:consider\w*|discuss\w*|debat\w*|propos\w*|mull\w*|weigh\w*|plan\w*)$/i;
/** How far from the noun what governs it may stand. */
const NOUN_REACH = 3;

/** Returns how firmly the noun at `at` tells a deed: `possible` where it is only wanted, feared or discussed, else `none`. */
export function readNoun(doc: Doc, at: number): Reading {
  const { tokens, sentences } = doc;
  const sentence = sentences.of[at] as number;
  const isOpen = (i: number): Reading => ({ modality: 'possible', from: i });
  for (let i = at - 1; i >= Math.max(sentences.first[sentence] as number, at - NOUN_REACH); i--) {
    if (tokens.kind[i] !== TokenKind.word) break;
    const word = tokenText(doc, i);
    if (GOVERNING.test(word)) return isOpen(i);
    if (/^for$/i.test(word) && CALL_FOR.test(tokenText(doc, i - 1))) return isOpen(i - 1);
  }
  for (let i = at + 1; i < Math.min(sentences.first[sentence + 1] as number, at + 2 * NOUN_REACH); i++) {
    if (tokens.kind[i] !== TokenKind.word) break;
    if (/^(?:may|might|could)$/i.test(tokenText(doc, i))) return isOpen(i);
    if (/^being$/i.test(tokenText(doc, i)) && UNDER_WAY.test(tokenText(doc, i + 1))) return isOpen(i + 1);
  }
  return { modality: 'none', from: at };
}

/** “is expected to sign”, “plans to sign”: open; “voted to sign”, “was forced to sign”: as done, to be on the safe side. */
function readInfinitive(doc: Doc, to: number, first: number): Reading {
  for (let i = to - 1; i >= Math.max(first, to - REACH); i--) {
    if (doc.tokens.kind[i] === TokenKind.punctuation) break;
    const word = tokenText(doc, i);
    // “May help to cure”
    if (/^helps?$/i.test(word)) return readEarlier(doc, i, first) ?? { modality: 'done', from: to };
    if (/^whether$/i.test(word)) return { modality: 'possible', from: i };
    const root = stem(word);
    if (HEARSAY.has(root) && i === to - 1 && /^have$/i.test(tokenText(doc, to + 1)))
      return { modality: 'alleged', from: i };
    if (!PLANS.has(root)) continue;
    if (DEEDS.has(root)) {
      const earlier = readEarlier(doc, i, first);
      return earlier ?? { modality: 'done', from: to };
    }
    return { modality: 'planned', from: i };
  }
  return { modality: 'done', from: to };
}

/** “is set to vote to override”: what is said of the deed's own verb. */
function readEarlier(doc: Doc, at: number, first: number): Reading | null {
  for (let i = at - 1; i >= Math.max(first, at - 4); i--) {
    const word = tokenText(doc, i).toLowerCase();
    if (POSSIBLE.test(word) || PLANNED.test(word) || (PLANS.has(stem(word)) && !DEEDS.has(stem(word))))
      return { modality: 'planned', from: i };
    if ((doc.tokens.mask[i] as number) & WordClass.subject) break;
  }
  return null;
}

/** Does a verb such as “claims” or “accuses” stand before `at` in the sentence? */
function isAlleged(doc: Doc, at: number, first: number): boolean {
  for (let i = at - 1; i >= first; i--) if (ALLEGING.test(tokenText(doc, i))) return true;
  return false;
}
