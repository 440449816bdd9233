/** Who a name or a noun is, as somebody who speaks. */
import type { SourceKind } from '@/lib/model';
import { aliasesOf, TITLES } from '@/lib/support/name-aliases';
import { kindOfName } from '@/lib/support/name-kind';
import { tokenText } from '@/lib/support/passages';
import { isBodyWord, isOffice, isRole, kindOfNoun, kindOfWorker } from '@/lib/support/source-words';
import { classOf, isWord, markAt, STOP } from '@/lib/support/token-readers';
import type { Doc } from '@/lib/text/doc';
import { hashesOf } from '@/lib/text/hash-set';
import { Shape, TokenKind } from '@/lib/text/tokens';
import { hashWord } from '@/lib/text/vocabulary';
import { WordClass } from '@/lib/text/word-class';

/** Somebody or something that speaks. */
export interface Speaker {
  readonly kind: SourceKind;
  /** What tells one source from another: the last word of a person's name, else the whole name or noun, in lower case. */
  readonly key: string;
  readonly name: string;
  /** Is the name written with an office (“Mayor”, “Sen.”), or does an office stand for it (“the mayor”)? */
  readonly hasOffice: boolean;
}

const THE = hashWord('the');
/** What goes with an office: “chief executive”, “prime minister”. */
const RANK = /^(?:chief|prime|vice|deputy|foreign|finance|defen[cs]e|health|home|interior|managing)$/i;

/** Returns the unnamed speaker that the word at `i` is (“officials”); null when it is nobody. Workers that no list holds (“dockers”) are taken where they say something (`isSaid`). */
export function speakerByNoun(doc: Doc, i: number, isSaid: boolean): Speaker | null {
  if (!isWord(doc, i)) return null;
  const noun = tokenText(doc, i);
  const lower = noun.toLowerCase();
  const isGrammar = (classOf(doc, i) & ~WordClass.speaker) !== 0;
  const kind = kindOfNoun(lower) ?? (isSaid && !isGrammar ? kindOfWorker(noun) : null);
  if (!kind) return null;
  const before = i - 1;
  const isNumbered =
    isWord(doc, before) &&
    classOf(doc, before) & WordClass.number &&
    doc.sentences.of[before] === doc.sentences.of[i];
  const isTwo = isNumbered || (isWord(doc, before) && RANK.test(tokenText(doc, before)));
  const name = isTwo ? `${tokenText(doc, before)} ${noun}` : noun;
  const hasOffice = kind === 'official' && isOffice(lower) && isDefinite(doc, i);
  return { kind, key: lower.replace(/s$/, ''), name: name.toLowerCase(), hasOffice };
}

/** “the mayor”, “the Karvian prime minister”, “its chairman”, but not “a judge” */
function isDefinite({ tokens }: Doc, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
    if (tokens.hash[at] === THE || tokens.kind[at] === TokenKind.clitic) return true;
    const classes = tokens.mask[at] as number;
    if (classes & WordClass.possessive) return true;
    if (tokens.kind[at] !== TokenKind.word || classes & ~WordClass.adverb) return false;
  }
  return false;
}

/** Offices that are no surnames. */
const OFFICE =
  /^(?:mayor|governor|minister|president|senator|secretary|chancellor|ambassador|commissioner|director|chair(?:wo)?man)$/;

/** Is the word at `i` in capitals, with `least` letters or more: “KVR News”? */
const isCapitals = ({ tokens }: Doc, i: number, least: number): boolean =>
  ((tokens.shape[i] as number) & Shape.allCaps) !== 0 &&
  (tokens.end[i] as number) - (tokens.start[i] as number) >= least;

const ONE_OF_MANY = hashesOf(['a', 'an', 'another', 'one']);
const ADDRESS = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame)$/i;

/** Where a name begins behind its titles and roles, and whether one of them is an office. */
function stripOffice(
  doc: Doc,
  from: number,
  to: number,
): { readonly first: number; readonly hasOffice: boolean } {
  const lower = (i: number): string => tokenText(doc, i).toLowerCase();
  let first = from;
  let hasOffice = false;
  for (; first < to; first++) {
    const word = lower(first);
    if (word === '.' || word === 'other' || classOf(doc, first) & WordClass.determiner) continue;
    if (!(classOf(doc, first) & WordClass.title) && !TITLES.has(word)) break;
    hasOffice ||= !ADDRESS.test(word);
  }
  if (first === to || isBodyWord(lower(to - 1))) return { first, hasOffice };
  // “Harbour Minister Ann Hollis”: what stands before the office says whose it is.
  let role = to - 2;
  while (role >= first && !isRole(lower(role)) && !(classOf(doc, role) & WordClass.title)) role--;
  if (role < first) return { first, hasOffice };
  return { first: markAt(doc, role + 1) === STOP ? role + 2 : role + 1, hasOffice: true };
}

/** Returns the speaker whose name is tokens `[from, to)`, titles and roles left out; null when nothing else is left, or nobody bears it. */
export function speakerNamed(doc: Doc, from: number, to: number): Speaker | null {
  const { first, hasOffice } = stripOffice(doc, from, to);
  if (first === to || /^i['’]/i.test(tokenText(doc, first))) return null;
  const name = doc.text.slice(doc.tokens.start[first], doc.tokens.end[to - 1]);
  const words = name.toLowerCase().split(/[\s.-]+/);
  // “Karvia Mayor said”: an office, and nobody's name.
  if (OFFICE.test(words.at(-1) ?? '')) return null;
  const isAcronym = to - first === 1 ? isCapitals(doc, first, 1) : isCapitals(doc, first, 3);
  // “Another Norwegian said”
  const isOneOfMany =
    to - from === 1 && ONE_OF_MANY.has(doc.tokens.hash[from - 1] as number) && aliasesOf(name).length > 0;
  // “The Karvia Courier”: no person bears an article.
  const hasArticle = first === from && to - from > 1 && doc.tokens.hash[from - 1] === THE;
  const told = isOneOfMany ? 'official' : isAcronym ? 'organisation' : kindOfName(name, words);
  const kind = told === 'person' && hasArticle ? 'organisation' : told;
  if (kind !== 'person') return kind && { kind, key: name.toLowerCase(), name, hasOffice };
  const ending = words.at(-1) ?? '';
  const isSuffix = /^(?:jr|sr|ii|iii)$/.test(ending);
  return { kind, key: isSuffix ? words.slice(-2).join(' ') : ending, name, hasOffice };
}
