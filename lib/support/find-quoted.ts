/** Finds quoted words in the body, word for word, whatever the punctuation and the spelling. */
import { blockKindAt, isBodyBlock, type Passages, tokenText } from '@/lib/support/passages';
import { isSameWord } from '@/lib/support/spelling';
import type { Doc } from '@/lib/text/doc';
import { TokenKind } from '@/lib/text/tokens';

/** Tokens from the end of one half of a quotation to the beginning of the other: “…,” said the harbour master, “…”. */
const BETWEEN_HALVES = 14;

/**
 * Returns the body token at which the first of `parts` begins when each of them (headline tokens in a row) stands in the body, else null. Words that
 * somebody said on, after a “she said”, follow each other.
 */
export function findQuoted(passages: Passages, parts: readonly (readonly number[])[]): number | null {
  const halves = joinHalves(passages.doc);
  const where = parts.map((part) => findPart(passages, part, halves));
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
): number | null {
  const { tokens } = doc;
  const hashes = part.map((token) => tokens.hash[token] as number);
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.hash[i] !== hashes[0] || !isWord(tokens.kind[i])) continue;
    if (!isBodyBlock(blockKindAt(doc, i))) continue;
    let matched = 1;
    for (let at = i + 1; matched < part.length && at < tokens.count; at++) {
      const half = halves.get(at);
      if (half !== undefined && isSame(doc, half, part[matched] as number)) at = half;
      if (!isWord(tokens.kind[at])) continue;
      if (!isSame(doc, at, part[matched] as number)) break;
      matched++;
    }
    if (matched === part.length) return i;
  }
  return null;
}

const isSame = (doc: Doc, a: number, b: number): boolean =>
  doc.tokens.hash[a] === doc.tokens.hash[b] ||
  isSameWord(tokenText(doc, a).toLowerCase(), tokenText(doc, b).toLowerCase());

const isWord = (kind: number | undefined): boolean =>
  kind === TokenKind.word || kind === TokenKind.number || kind === TokenKind.clitic;
