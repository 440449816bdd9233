/** Finds quoted words in the body, word for word, whatever the punctuation and the spelling. */
import { blockKindAt, isBodyBlock, type Passages, tokenText } from '@/lib/support/passages';
import { isSameWord } from '@/lib/support/spelling';
import { isNoMark } from '@/lib/support/token-readers';
import type { Doc } from '@/lib/text/doc';

/** Tokens from the end of one half of a quotation to the beginning of the other: “…,” said the harbour master, “…”. */
const BETWEEN_HALVES = 14;

/**
 * Returns the body token, `from` or later, at which the first of `parts` begins when each of them (headline tokens in a row) stands in the body from
 * there on, else null. Words that somebody said on, after a “she said”, follow each other.
 */
export function findQuoted(
  passages: Passages,
  parts: readonly (readonly number[])[],
  from = 0,
): number | null {
  const halves = joinHalves(passages.doc);
  const where = parts.map((part) => findPart(passages, part, halves, from));
  return where.some((at) => at === null) ? null : (where[0] ?? null);
}

/** Where a quotation goes on, by the token after its first half. */
function joinHalves({ quotations, sentences }: Doc): ReadonlyMap<number, number> {
  const halves = new Map<number, number>();
  const blockOf = (token: number): number => sentences.block[sentences.of[token] as number] as number;
  for (let k = 1; k < quotations.length; k++) {
    const before = quotations[k - 1];
    const after = quotations[k];
    if (!before || !after || after.first - before.last > BETWEEN_HALVES) continue;
    if (blockOf(before.first) === blockOf(after.first)) halves.set(before.last, after.first);
  }
  return halves;
}

function findPart(
  { doc }: Passages,
  part: readonly number[],
  halves: ReadonlyMap<number, number>,
  from: number,
): number | null {
  const { tokens } = doc;
  const hashes = part.map((token) => tokens.hash[token] as number);
  for (let i = from; i < tokens.count; i++) {
    if (tokens.hash[i] !== hashes[0] || !isNoMark(doc, i)) continue;
    if (!isBodyBlock(blockKindAt(doc, i))) continue;
    let matched = 1;
    for (let at = i + 1; matched < part.length && at < tokens.count; at++) {
      const half = halves.get(at);
      if (half !== undefined && isSame(doc, half, part[matched] as number)) at = half;
      if (!isNoMark(doc, at)) continue;
      if (!isSame(doc, at, part[matched] as number)) break;
      matched++;
    }
    if (matched === part.length) return i;
  }
  return null;
}

/** Where quoted words stand in the body with more or fewer negations; `negation` is the one that is in one of both alone. */
export interface Turned {
  readonly run: number;
  readonly negation: string;
  readonly isAdded: boolean;
}

/** Fewer words than this, negations aside, may well stand elsewhere in another sense. */
const LEAST_TURNED = 3;

/** Returns where `part` (headline tokens in a row) stands word for word but for its negations (“not”, “never”, “-n’t”), of which there are more or fewer; else null. */
export function findTurned({ doc, bodySentences }: Passages, part: readonly number[]): Turned | null {
  const wanted = part.filter((token) => !isNegation(doc, token) && !isDo(doc, token));
  const negations = part.filter((token) => isNegation(doc, token) || isContracted(doc, token));
  const bare = wanted.map((token) => positive(doc, token));
  if (bare.length < LEAST_TURNED) return null;
  const initial = (bare[0] as string).charCodeAt(0);
  for (const sentence of bodySentences) {
    const first = doc.sentences.first[sentence] as number;
    const last = doc.sentences.first[sentence + 1] as number;
    for (let run = first; run < last; run++) {
      // Looked at before the word is cut out: most begin otherwise, in lower case as in upper.
      if ((doc.text.charCodeAt(doc.tokens.start[run] as number) | 32) !== (initial | 32)) continue;
      const end = endOfRun(doc, run, last, bare);
      if (end === null) continue;
      // A negation before the words belongs to them where the quotation begins with one.
      const from = part[0] !== wanted[0] && isNegation(doc, run - 1) ? run - 1 : run;
      const there: number[] = [];
      for (let i = from; i < end; i++) if (isNegation(doc, i) || isContracted(doc, i)) there.push(i);
      if (there.length === negations.length) continue;
      const isAdded = negations.length > there.length;
      const [odd] = isAdded ? negations : there;
      return { run, isAdded, negation: tokenText(doc, odd as number) };
    }
  }
  return null;
}

/** The token after the run of `words` that begins at `run`, negations left aside, or null. */
function endOfRun(doc: Doc, run: number, last: number, words: readonly string[]): number | null {
  if (!isNoMark(doc, run) || isNegation(doc, run) || isDo(doc, run)) return null;
  let matched = 0;
  for (let i = run; i < last; i++) {
    if (!isNoMark(doc, i) || isNegation(doc, i) || isDo(doc, i)) continue;
    if (!isSameWord(positive(doc, i), words[matched] as string)) return null;
    if (++matched === words.length) return i + 1;
  }
  return null;
}

const isNegation = (doc: Doc, i: number): boolean => /^(?:not|never)$/i.test(tokenText(doc, i));

/** The “do” of “do not hate” and “don’t hate”, which no verb needs without its “not”. */
const isDo = (doc: Doc, i: number): boolean =>
  /^(?:do|does|did)n['’]t$/i.test(tokenText(doc, i)) ||
  (/^(?:do|does|did)$/i.test(tokenText(doc, i)) && isNegation(doc, i + 1));

const isContracted = (doc: Doc, i: number): boolean => /n['’]t$|^cannot$/i.test(tokenText(doc, i));

/** Verbs that “-n’t” makes unlike themselves, as it leaves them. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['cannot', 'can'],
  ['sha', 'shall'],
]);

/** The word at `i` in lower case, without the “not” that is part of it. */
function positive(doc: Doc, i: number): string {
  const word = tokenText(doc, i).toLowerCase();
  const verb = word.replace(/n['’]t$/, '');
  return SHORTENED.get(verb) ?? verb;
}

const isSame = (doc: Doc, a: number, b: number): boolean =>
  doc.tokens.hash[a] === doc.tokens.hash[b] ||
  isSameWord(tokenText(doc, a).toLowerCase(), tokenText(doc, b).toLowerCase());
