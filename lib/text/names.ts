/** Which tokens are proper names: from capitals, and from how the same article writes the word inside its sentences. */
import type { Block } from '@/lib/model';
import { HashSet } from '@/lib/text/hash-set';
import { Mark } from '@/lib/text/marks';
import type { Sentences } from '@/lib/text/sentences';
import { Shape, TokenKind, type Tokens } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

const isCapital = (tokens: Tokens, i: number): boolean => ((tokens.shape[i] as number) & Shape.capital) !== 0;

/** Is the word at `i` where a capital is owed to its place: a sentence start, or after an opening quote, a colon or a bracket? */
function isAtStart(tokens: Tokens, sentences: Sentences, i: number): boolean {
  let before = i - 1;
  const first = sentences.first[sentences.of[i] as number] as number;
  while (before >= first && tokens.kind[before] === TokenKind.quote) before--;
  if (before < i - 1 || before < first) return true;
  if (tokens.kind[before] !== TokenKind.punctuation) return false;
  const code = tokens.word[before] as number;
  return code !== 44 && code !== 38 && code !== 46;
}

/** Returns for each sentence whether its capitals tell nothing: title case, or capitals throughout. */
function findTitleCase(tokens: Tokens, sentences: Sentences, blocks: readonly Block[]): Uint8Array {
  const result = new Uint8Array(sentences.count);
  for (let s = 0; s < sentences.count; s++) {
    let capitals = 0;
    let words = 0;
    const first = sentences.first[s] as number;
    const last = sentences.first[s + 1] as number;
    for (let i = first; i < last; i++) {
      if (tokens.kind[i] !== TokenKind.word) continue;
      if ((tokens.mask[i] as number) & (WordClass.minor | WordClass.determiner | WordClass.preposition))
        continue;
      words++;
      if ((tokens.shape[i] as number) & Shape.capital) capitals++;
    }
    const kind = blocks[sentences.block[s] as number]?.kind;
    const isDisplay = kind === 'headline' || kind === 'heading' || kind === 'kicker' || kind === 'standfirst';
    // Two words or fewer (a kicker, “Russia Falls”) prove nothing; nor does a list of names in running text.
    result[s] = capitals >= words * (isDisplay ? 0.75 : 0.85) && (words > 2 || isDisplay) ? 1 : 0;
  }
  return result;
}

/** Sets `Mark.name` and `Mark.maybeName` in `marks` (one entry per token). */
export function markNames(
  tokens: Tokens,
  sentences: Sentences,
  blocks: readonly Block[],
  marks: Uint8Array,
): void {
  const isTitleCase = findTitleCase(tokens, sentences, blocks);
  const inside = new HashSet();
  const lower = new HashSet();
  const minor =
    WordClass.minor |
    WordClass.determiner |
    WordClass.preposition |
    WordClass.subject |
    WordClass.conjunction;
  for (let i = 0; i < tokens.count; i++) {
    if (!isCapital(tokens, i) || isTitleCase[sentences.of[i] as number]) continue;
    if ((tokens.mask[i] as number) & minor && !((tokens.shape[i] as number) & Shape.allCaps)) continue;
    if (!isAtStart(tokens, sentences, i)) inside.add(tokens.hash[i] as number);
  }
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === TokenKind.word && !((tokens.shape[i] as number) & Shape.capital)) {
      const hash = tokens.hash[i] as number;
      if (inside.has(hash)) lower.add(hash);
    }
  }
  for (let i = 0; i < tokens.count; i++) {
    if (!isCapital(tokens, i)) continue;
    const mask = tokens.mask[i] as number;
    const hash = tokens.hash[i] as number;
    if (
      mask & minor &&
      !(
        tokens.shape[i]! & Shape.allCaps &&
        !isTitleCase[sentences.of[i] as number] &&
        tokens.end[i]! - tokens.start[i]! > 1
      )
    )
      continue;
    const isKnown = inside.has(hash) && !lower.has(hash);
    if (isTitleCase[sentences.of[i] as number] || isAtStart(tokens, sentences, i))
      marks[i] = (marks[i] as number) | (isKnown ? Mark.name : Mark.maybeName);
    else marks[i] = (marks[i] as number) | Mark.name;
  }
}
