/** Which tokens are proper names: from capitals, and from how the same article writes the word inside its sentences. */
import type { Block } from '@/lib/model';
import { HashSet } from '@/lib/text/hash-set';
import { Mark } from '@/lib/text/marks';
import type { Sentences } from '@/lib/text/sentences';
import { Shape, TokenKind, type Tokens } from '@/lib/text/tokens';
import { WordClass } from '@/lib/text/word-class';

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

/** The tokens with a capital, and for each sentence whether its capitals tell nothing: title case, or capitals throughout. */
interface Capitals {
  readonly tokens: Int32Array;
  readonly isTitleCase: Uint8Array;
}

function findCapitals(tokens: Tokens, sentences: Sentences, blocks: readonly Block[]): Capitals {
  const isTitleCase = new Uint8Array(sentences.count);
  const found = new Int32Array(tokens.count);
  const { kind, mask, shape } = tokens;
  let count = 0;
  let i = 0;
  for (let s = 0; s < sentences.count; s++) {
    let capitals = 0;
    let words = 0;
    const last = sentences.first[s + 1] as number;
    for (; i < last; i++) {
      const isCapital = (shape[i] as number) & Shape.capital;
      if (isCapital) found[count++] = i;
      if (kind[i] !== TokenKind.word) continue;
      if ((mask[i] as number) & (WordClass.minor | WordClass.determiner | WordClass.preposition)) continue;
      words++;
      if (isCapital) capitals++;
    }
    const block = blocks[sentences.block[s] as number]?.kind;
    const isDisplay =
      block === 'headline' || block === 'heading' || block === 'kicker' || block === 'standfirst';
    // Two words or fewer (a kicker, “Russia Falls”) prove nothing; nor does a list of names in running text.
    isTitleCase[s] = capitals >= words * (isDisplay ? 0.75 : 0.85) && (words > 2 || isDisplay) ? 1 : 0;
  }
  return { tokens: found.subarray(0, count), isTitleCase };
}

/** Words that no capital makes a name, unless all their letters are capitals (“US”, “IT”). */
const NEVER_NAMES =
  WordClass.minor | WordClass.determiner | WordClass.preposition | WordClass.subject | WordClass.conjunction;

/** Sets `Mark.name` and `Mark.maybeName` in `marks` (one entry per token). */
export function markNames(
  tokens: Tokens,
  sentences: Sentences,
  blocks: readonly Block[],
  marks: Uint8Array,
): void {
  const { mask, hash, shape, start, end } = tokens;
  const { tokens: capitals, isTitleCase } = findCapitals(tokens, sentences, blocks);
  const inside = new HashSet();
  let holdsNever = false;
  for (const i of capitals) {
    if (isTitleCase[sentences.of[i] as number]) continue;
    const isNever = ((mask[i] as number) & NEVER_NAMES) !== 0;
    if (isNever && !((shape[i] as number) & Shape.allCaps)) continue;
    if (isAtStart(tokens, sentences, i)) continue;
    inside.add(hash[i] as number);
    holdsNever ||= isNever;
  }
  // Half of all words are of these classes, and mostly none of them is inside.
  const lower = findLower(tokens, inside, holdsNever ? 0 : NEVER_NAMES);
  for (const i of capitals) {
    const isTitle = isTitleCase[sentences.of[i] as number] === 1;
    if ((mask[i] as number) & NEVER_NAMES) {
      const isLetters = (end[i] as number) - (start[i] as number) > 1;
      if (!((shape[i] as number) & Shape.allCaps) || isTitle || !isLetters) continue;
    }
    const isSure =
      isTitle || isAtStart(tokens, sentences, i)
        ? inside.has(hash[i] as number) && !lower.has(hash[i] as number)
        : true;
    marks[i] = (marks[i] as number) | (isSure ? Mark.name : Mark.maybeName);
  }
}

/** Returns the hashes of `inside` that the article also writes in small letters, but for words of the classes `without`. */
function findLower({ count, kind, mask, hash, shape }: Tokens, inside: HashSet, without: number): HashSet {
  const lower = new HashSet();
  for (let i = 0; i < count; i++) {
    if (kind[i] !== TokenKind.word || (mask[i] as number) & without) continue;
    if ((shape[i] as number) & Shape.capital) continue;
    const value = hash[i] as number;
    if (inside.has(value)) lower.add(value);
  }
  return lower;
}
