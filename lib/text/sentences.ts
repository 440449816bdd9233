/** Tokens → sentences: own splitter, since Intl.Segmenter differs between browsers and scored F1 .70 on news against .93. */
import type { Block } from '@/lib/model';
import { Shape, TokenKind, type Tokens } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

/** Sentences as token ranges. Sentence `i` holds tokens `[first[i], first[i + 1])`; `first[count]` is the token count. */
export interface Sentences {
  readonly count: number;
  readonly first: Uint32Array;
  /** Sentence by token. */
  readonly of: Uint32Array;
  /** Index into the article's blocks, by sentence. */
  readonly block: Uint32Array;
}

/** The most tokens of a sentence. What goes on longer is no prose; much of what reads a sentence looks from each of its words at all others. */
const LONGEST = 250;

const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026;
const isCloser = (code: number): boolean =>
  code === 34 ||
  code === 39 ||
  code === 41 ||
  code === 93 ||
  code === 0x2019 ||
  code === 0x201d ||
  code === 0xbb;

/** Returns the sentences of `tokens`. A sentence never crosses a block; `blocks` are sorted and cover all tokens. */
export function findSentences(text: string, tokens: Tokens, blocks: readonly Block[]): Sentences {
  const { count, start, kind, shape, word } = tokens;
  const first: number[] = [];
  const block: number[] = [];
  const of = new Uint32Array(count);
  let at = -1;
  let blockEnd = -1;
  let isNew = true;
  let begun = 0;
  for (let i = 0; i < count; i++) {
    if ((start[i] as number) >= blockEnd) {
      at++;
      while (at < blocks.length - 1 && (start[i] as number) >= (blocks[at] as Block).span.end) at++;
      blockEnd = at < blocks.length - 1 ? (blocks[at] as Block).span.end : Number.MAX_SAFE_INTEGER;
      isNew = true;
      shape[i] = (shape[i] as number) | Shape.blockStart;
    }
    if (isNew || i - begun >= LONGEST) {
      first.push(i);
      block.push(at);
      begun = i;
      isNew = false;
    }
    of[i] = first.length - 1;
    if (kind[i] === TokenKind.word ? !((shape[i] as number) & Shape.initials) : !isStop(word[i] as number))
      continue;
    const end = endOfStop(text, tokens, i);
    if (end > i) {
      for (let k = i + 1; k < end; k++) of[k] = first.length - 1;
      i = end - 1;
      isNew = true;
    }
  }
  first.push(count);
  return { count: block.length, first: Uint32Array.from(first), of, block: Uint32Array.from(block) };
}

/** Returns the token after the end of the sentence that token `i`, initials or a stop, closes, or `i` when it closes none. */
function endOfStop(text: string, tokens: Tokens, i: number): number {
  const isInitials = tokens.kind[i] === TokenKind.word;
  if (!isInitials && tokens.kind[i] !== TokenKind.punctuation) return i;
  let next = i + 1;
  // Runs such as “?!” and “...”, then closing quotes and brackets that touch them.
  while (
    next < tokens.count &&
    tokens.start[next] === tokens.end[next - 1] &&
    tokens.kind[next] !== TokenKind.word
  ) {
    const code = tokens.word[next] as number;
    if (!isCloser(code) && !isStop(code)) break;
    next++;
  }
  if (next >= tokens.count) return next;
  // A stop inside a word or figure (“example.com”) ends nothing.
  if (tokens.start[next] === tokens.end[next - 1]) return i;
  let starter = next;
  while (
    starter < tokens.count &&
    (tokens.kind[starter] === TokenKind.quote || isBracket(tokens.word[starter] as number, tokens, starter))
  )
    starter++;
  if (starter >= tokens.count) return next;
  const opens =
    ((tokens.shape[starter] as number) & Shape.capital) !== 0 || tokens.kind[starter] === TokenKind.number;
  const isFunctionWord =
    ((tokens.mask[starter] as number) &
      (WordClass.determiner | WordClass.subject | WordClass.minor | WordClass.conjunction)) !==
    0;
  // In capitals “The U.S. Is Ready” goes on.
  const isAuxiliary = ((tokens.mask[starter] as number) & (WordClass.auxiliary | WordClass.modal)) !== 0;
  if (isInitials) return opens && isFunctionWord && !isAuxiliary ? next : i;
  const stop = tokens.word[i] as number;
  if (stop === 46 && next === i + 1 && i > 0 && tokens.end[i - 1] === tokens.start[i]) {
    const before = tokens.mask[i - 1] as number;
    if (before & WordClass.title && (tokens.shape[i - 1] as number) & Shape.capital) return i;
    if (before & WordClass.abbreviation) return opens && isFunctionWord ? next : i;
    const isInitial =
      (tokens.end[i - 1] as number) - (tokens.start[i - 1] as number) === 1 &&
      (tokens.shape[i - 1] as number) & Shape.capital;
    if (isInitial && text.charCodeAt(tokens.start[i - 1] as number) !== 73)
      return opens && isFunctionWord ? next : i;
  }
  // After a dot or ellipsis a new sentence opens with a capital, a figure or a quotation; after ? and ! inside quotes a lower-case “he said” goes on.
  return opens || (starter > next && stop !== 0x2026 && (tokens.shape[starter] as number) & Shape.capital)
    ? next
    : i;
}

const isBracket = (code: number, tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === TokenKind.punctuation &&
  (code === 40 || code === 91 || code === 0x2014 || code === 0x2022);
