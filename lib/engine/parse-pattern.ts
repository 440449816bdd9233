/** The pattern language of docs/patterns.md: text → items. Errors name the pattern and what is wrong with it. */

/** What an item asks of a token. `list` holds alternatives, each a row of items. */
export type PatternItem =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'lemma'; readonly lemma: string; readonly as?: 'V' | 'N' | 'A' }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'list'; readonly options: readonly (readonly Item[])[] }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'number' | 'name' | 'possessor' | 'start' | 'end' }
  | { readonly kind: 'punctuation'; readonly code: number };

/** A `PatternItem` with what surrounds it in the pattern. */
export type Item = PatternItem & {
  readonly optional?: boolean;
  readonly not?: boolean;
  readonly scare?: boolean;
};

/** A parsed pattern: its items, and the items `[focus[0], focus[1])` between braces, or all of them. */
export interface Pattern {
  readonly items: readonly Item[];
  readonly focus: readonly [number, number];
  /** True when written with a leading `&`: it may stand anywhere in the sentence. */
  readonly anywhere: boolean;
}

/** Most items in a pattern, most gaps, and most words a gap may pass: they keep matching linear. */
export const BOUNDS = { items: 14, gaps: 2, gap: 6 } as const;

/** Returns the parsed pattern. Throws an Error with a sentence when `source` is not one. */
export function parsePattern(source: string): Pattern {
  const fail = (what: string): never => {
    throw new Error(`pattern “${source}”: ${what}`);
  };
  const anywhere = source.startsWith('&');
  const items: Item[] = [];
  let open = -1;
  let close = -1;
  for (const piece of split(anywhere ? source.slice(1) : source, fail)) {
    let rest = piece;
    if (rest.startsWith('{')) {
      if (open >= 0) fail('two opening braces');
      open = items.length;
      rest = rest.slice(1);
    }
    const closes = rest.endsWith('}');
    if (closes) rest = rest.slice(0, -1);
    if (rest) items.push(...parseItem(rest, fail));
    if (closes) {
      if (open < 0 || close >= 0) fail('a closing brace without its opening one');
      close = items.length;
    }
  }
  if (open >= 0 && close < 0) fail('an opening brace is never closed');
  if (items.length === 0) fail('it is empty');
  if (items.length > BOUNDS.items) fail(`it has ${items.length} items, ${BOUNDS.items} are allowed`);
  const gaps = items.filter((item) => item.kind === 'gap');
  if (gaps.length > BOUNDS.gaps) fail(`it has ${gaps.length} gaps, ${BOUNDS.gaps} are allowed`);
  if (items[0]?.kind === 'gap' || items.at(-1)?.kind === 'gap') fail('it begins or ends with a gap');
  return { items, focus: open >= 0 ? [open, close] : [0, items.length], anywhere };
}

/** Splits at spaces outside brackets and quotes. */
function split(source: string, fail: (what: string) => never): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let quoted = false;
  let piece = '';
  for (const c of source) {
    if (c === '"') quoted = !quoted;
    if (c === '[') depth++;
    if (c === ']') depth--;
    if (c === ' ' && depth === 0 && !quoted) {
      if (piece) pieces.push(piece);
      piece = '';
    } else piece += c;
  }
  if (depth !== 0) fail('brackets do not pair');
  if (quoted) fail('quotation marks do not pair');
  if (piece) pieces.push(piece);
  return pieces;
}

function parseItem(piece: string, fail: (what: string) => never): Item[] {
  if (piece.length > 1 && piece.endsWith('?')) {
    const inner = parseItem(piece.slice(0, -1), fail);
    if (inner.length !== 1) return [{ kind: 'list', options: [inner], optional: true }];
    return [{ ...(inner[0] as Item), optional: true }];
  }
  if (piece.length > 1 && piece.startsWith('!')) {
    const inner = parseItem(piece.slice(1), fail);
    if (inner.length !== 1) fail('“!” takes one word or one list');
    return [{ ...(inner[0] as Item), not: true }];
  }
  if (piece.startsWith('"') && piece.endsWith('"') && piece.length > 2) {
    return split(piece.slice(1, -1), fail)
      .flatMap((part) => parseItem(part, fail))
      .map((item) => ({ ...item, scare: true }));
  }
  if (piece.startsWith('[')) {
    const close = piece.lastIndexOf(']');
    const tail = piece.slice(close + 1);
    // “[a,b]-in-chief”: the rest of the compound follows the list.
    if (tail && !tail.startsWith('-')) fail(`“${piece}” cannot be read`);
    if (tail) return [...parseItem(piece.slice(0, close + 1), fail), ...parseItem(tail.slice(1), fail)];
    const options = piece
      .slice(1, -1)
      .split(',')
      .map((option) => split(option, fail).flatMap((part) => parseItem(part, fail)));
    if (options.some((option) => option.length === 0)) fail('a list holds an empty alternative');
    return [{ kind: 'list', options }];
  }
  if (piece.startsWith('...')) {
    const most = Number(piece.slice(3));
    if (!Number.isInteger(most) || most < 1 || most > BOUNDS.gap)
      fail(`a gap takes a number from 1 to ${BOUNDS.gap}`);
    return [{ kind: 'gap', most }];
  }
  if (piece.startsWith('@')) return [{ kind: 'class', name: piece.slice(1) }];
  if (piece.startsWith('~')) {
    const match = /^~([\p{L}'’-]+)(?:\/([VNA]))?$/u.exec(piece);
    if (!match) return fail(`“${piece}” is no lemma`);
    const parts = (match[1] as string).toLowerCase().replaceAll('’', "'").split('-');
    const as = match[2] as 'V' | 'N' | 'A' | undefined;
    // In a hyphenated lemma only the last part is inflected.
    return parts.map((part, i) =>
      i === parts.length - 1
        ? { kind: 'lemma', lemma: part, ...(as && { as }) }
        : { kind: 'word', word: part },
    );
  }
  if (piece.startsWith('#')) {
    const [head = '', ...tail] = piece.split('-');
    const kind = ({ '#NUM': 'number', '#NAME': 'name', '#POSS': 'possessor' } as const)[head];
    if (!kind) return fail(`“${head}” is not #NUM, #NAME or #POSS`);
    return [{ kind }, ...tail.flatMap((part) => parseItem(part, fail))];
  }
  if (piece === '^') return [{ kind: 'start' }];
  if (piece === '$') return [{ kind: 'end' }];
  if (/^[:,;?!()–—…%&/]$/.test(piece)) return [{ kind: 'punctuation', code: piece.charCodeAt(0) }];
  const items: Item[] = [];
  for (const part of piece.toLowerCase().replaceAll('’', "'").split('-')) {
    const match = /^([\p{L}\p{N}][\p{L}\p{N}'.,]*?)('s|')?$/u.exec(part);
    if (part === "'s") items.push({ kind: 'word', word: "'s" });
    else if (!match) fail(`“${piece}” cannot be read`);
    else if (match[2] === "'s")
      items.push({ kind: 'word', word: match[1] as string }, { kind: 'word', word: "'s" });
    else items.push({ kind: 'word', word: match[1] as string });
  }
  return items;
}
