/** Stretches of the headline: is there one of which the body has not a single telling word? */
import type { Claim } from '@/lib/model';
import { claimAt } from '@/lib/support/claim';
import { findNames } from '@/lib/support/find-names';
import { likeStems } from '@/lib/support/like-words';
import { matterOf } from '@/lib/support/matter-words';
import {
  type ContentWord,
  closestSentence,
  LEAST_TELLING_BODY,
  type Passages,
  readPassages,
  tokenText,
} from '@/lib/support/passages';
import { quote } from '@/lib/support/phrase';
import type { Doc } from '@/lib/text/doc';
import { Mark, VoiceCode } from '@/lib/text/marks';
import { TokenKind } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** So many telling words in a row that are all missing are hardly the body's matter in other words. */
const LEAST_MISSING = 3;
/** A label (“Raw video:”, “Poem:”) stands before a colon among the first tokens. */
const LABEL = 5;
/** Letters by which another form of a word is known: “authentic” for “authenticates”. */
const LEAST_LETTERS = 4;
const ENDING_LETTERS = 4;

/** Returns a claim for each run of the headline's telling words of which neither the words nor like ones stand in the body. */
export function checkStretches(passages: Passages): Claim[] {
  const { doc, bodyWords, words } = passages;
  if (bodyWords < LEAST_TELLING_BODY) return [];
  const missing = findMissing(passages).filter((run) => run.length >= LEAST_MISSING);
  // Asked last, since few headlines come so far.
  const isTold = missing.length === 0 ? null : createToldOtherwise(passages, missing.flat());
  return missing
    .flatMap((run) => splitAt(run, (word) => isTold?.(word) === true))
    .filter((run) => run.length >= LEAST_MISSING)
    .map((run) => {
      const [first, last] = [run[0] as ContentWord, run.at(-1) as ContentWord];
      const text = doc.text.slice(doc.tokens.start[first.token], doc.tokens.end[last.token]);
      return claimAt(doc, first.token, last.token + 1, {
        type: 'event',
        verdict: 'not-found',
        evidence: closestSentence(passages, words),
        message: `None of the words ${quote(text)} is in the text we could read, nor one like them.`,
      });
    });
}

/** The runs of telling words whose families the body does not hold, names and figures left out. */
function findMissing({ doc, headline, words, families }: Passages): ContentWord[][] {
  const names = findNames(doc, headline.first, headline.last);
  const isName = (i: number): boolean =>
    ((doc.marks[i] as number) & Mark.name) !== 0 || names.some(({ first, last }) => i >= first && i < last);
  const isHeld = (stem: string): boolean =>
    [stem, ...(matterOf(stem)?.carriers ?? [])].some((root) => families.get(root)?.length);
  const byToken = new Map(words.map((word) => [word.token, word]));
  const runs: ContentWord[][] = [[]];
  for (let i = afterLabel(doc, headline); i < headline.last; i++) {
    const text = tokenText(doc, i);
    // What follows is the outlet's name or a note.
    if (/^[|[({]$/.test(text)) break;
    const word = byToken.get(i);
    const isBreak = /^(?:[:;—–?!.]|writes|by)$/i.test(text) || doc.voice[i] === VoiceCode.quoted;
    if (isBreak || (word && isHeld(word.stem))) runs.push([]);
    else if (word && isTelling(doc, word) && !isName(i)) runs.at(-1)?.push(word);
  }
  return runs;
}

/** Parts a run at the words for which `isTold` holds, and leaves them out. */
function splitAt(run: readonly ContentWord[], isTold: (word: ContentWord) => boolean): ContentWord[][] {
  const parts: ContentWord[][] = [[]];
  for (const word of run) {
    if (isTold(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

/** Words of more than one meaning or none, which a body says in many ways, and words for what the text is (“a detailed guide”). */
const LIGHT =
  /^(?:regarding|concerning|including|supposed|trying|tried|tries|really|actually|several|numerous|various|entire|potential|potentially|alleged|apparent|suspected|moment|need(?:s|ed)?|bring(?:s|ing)?|brought|start(?:s|ed)?|goes|getting|having|being|according|amount|everything|something|anything|everyone|someone|anyone|people|folks|guys?|kids?|stuff|lot|guides?|explainers?|explained|roundup|tutorial|overview|checklist|beginners?|step-by-step|detailed|complete|ultimate|comprehensive)$/i;
const UNTELLING =
  WordClass.adverb |
  WordClass.preposition |
  WordClass.auxiliary |
  WordClass.time |
  WordClass.number |
  WordClass.reporting |
  WordClass.weakReporting |
  WordClass.naming |
  WordClass.urging;

const isTelling = ({ text, tokens }: Doc, { token, weight }: ContentWord): boolean =>
  weight >= 1 &&
  tokens.kind[token] === TokenKind.word &&
  ((tokens.mask[token] as number) & UNTELLING) === 0 &&
  !LIGHT.test(text.slice(tokens.start[token], tokens.end[token]));

/** The headline's first token after its label, where it has one. */
function afterLabel(doc: Doc, { first, last }: Passages['headline']): number {
  for (let i = first; i < Math.min(last, first + LABEL); i++) if (tokenText(doc, i) === ':') return i + 1;
  return first;
}

/** Returns whether the body holds one of `words` in another form (“authentic” for “authenticates”, “cease-fire”), or a word that says about the same. */
function createToldOtherwise(
  { doc, headline }: Passages,
  words: readonly ContentWord[],
): (word: ContentWord) => boolean {
  const below = doc.text.slice(doc.tokens.end[headline.last - 1]);
  const { families } = readPassages(
    doc,
    words.flatMap(({ stem }) => likeStems(stem)),
  );
  return ({ token, stem }) =>
    likeStems(stem).some((root) => families.get(root)?.length) ||
    otherForms(tokenText(doc, token)).test(below);
}

function otherForms(word: string): RegExp {
  const root = word.slice(0, Math.max(LEAST_LETTERS, word.length - ENDING_LETTERS));
  const spaced = [...word].map((letter) => (/\p{L}/u.test(letter) ? letter : '\\W')).join('[- ]?');
  return new RegExp(`(?<!\\p{L})(?:${/^\p{L}+$/u.test(root) ? `${root}|` : ''}${spaced})`, 'iu');
}
