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
  'plan plans intend intends aim aims hope hopes want wants seek seeks threaten vow pledge promise prepare set expect ready due likely schedule consider propose urge ask call demand push try attempt effort need poise bid offer move vote agree pressure willing about going'
    .split(' ')
    .map(stem),
);
/** After these the infinitive often tells what was done. */
const DEEDS: ReadonlySet<string> = new Set(['vote', 'agree', 'move', 'offer'].map(stem));
const ALLEGING = /^(?:alleg\w*|reportedly|accus\w*|suspected|claim\w*|rumou?r\w*|purported\w*)$/i;
const POSSIBLE = /^(?:may|might|could|can|if|whether|unless|perhaps|possibly|consider\w*)$/i;
const PLANNED = /^(?:will|would|shall|should|must|ought|wo|ll|'ll|d)$/i;
const DENIED = /^(?:not|never|nor|neither|without|cannot|refus\w*|declin\w*|fail\w*|den(?:y|ies|ied|ying))$/i;
/** How far before a verb its modal may stand. */
const REACH = 5;

/** Returns how firmly the word at `at` is said in its sentence. */
export function readModality(doc: Doc, at: number): Reading {
  const { tokens, sentences, voice } = doc;
  const first = sentences.first[sentences.of[at] as number] as number;
  const none: Reading = { modality: 'none', from: at };
  const word = tokenText(doc, at).toLowerCase();
  if (usageOf(doc, at) !== 'verb') return none;
  let infinitive = -1;
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    if (tokens.kind[i] === TokenKind.punctuation || tokens.kind[i] === TokenKind.quote) break;
    const before = tokenText(doc, i).toLowerCase();
    if (DENIED.test(before) || /n['’]t$/.test(before)) return { modality: 'denied', from: i };
    if (before === 'to' && at - i <= 2) {
      infinitive = i;
      break;
    }
    if (POSSIBLE.test(before)) return { modality: 'possible', from: i };
    if (PLANNED.test(before)) return { modality: 'planned', from: i };
    if (ALLEGING.test(before)) return { modality: 'alleged', from: i };
  }
  if (infinitive >= 0) return readInfinitive(doc, infinitive, first);
  if (word.endsWith('ing')) return none;
  if (voice[at] === VoiceCode.attributed && isAlleged(doc, at, first))
    return { modality: 'alleged', from: at };
  return { modality: 'done', from: at };
}

/** “is expected to sign”, “plans to sign”: open; “voted to sign”, “was forced to sign”: as done, to be on the safe side. */
function readInfinitive(doc: Doc, to: number, first: number): Reading {
  for (let i = to - 1; i >= Math.max(first, to - REACH); i--) {
    if (doc.tokens.kind[i] === TokenKind.punctuation) break;
    const word = tokenText(doc, i);
    const root = stem(word);
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
