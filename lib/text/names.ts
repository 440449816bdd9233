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
  // Words with a capital that they do not owe to their place: names for sure, and so are the same words where one is owed.
  const inside = new HashSet();
  const isOwed = new Uint8Array(capitals.length);
  for (let k = 0; k < capitals.length; k++) {
    const i = capitals[k] as number;
    if (isTitleCase[sentences.of[i] as number] === 1 || isAtStart(tokens, sentences, i)) isOwed[k] = 1;
    else if (!((mask[i] as number) & NEVER_NAMES) || (shape[i] as number) & Shape.allCaps)
      inside.add(hash[i] as number);
  }
  // Of those, the ones that stand where a capital is owed, too: only there a small letter elsewhere tells.
  const doubtful = new HashSet();
  for (let k = 0; k < capitals.length; k++) {
    const value = hash[capitals[k] as number] as number;
    if (isOwed[k] === 1 && inside.filter[value & 255] !== 0 && inside.has(value)) doubtful.add(value);
  }
  const lower = findLower(tokens, doubtful);
  for (let k = 0; k < capitals.length; k++) {
    const i = capitals[k] as number;
    if ((mask[i] as number) & NEVER_NAMES) {
      const isTitle = isTitleCase[sentences.of[i] as number] === 1;
      const isLetters = (end[i] as number) - (start[i] as number) > 1;
      if (!((shape[i] as number) & Shape.allCaps) || isTitle || !isLetters) continue;
    }
    const isSure = isOwed[k] === 0 || (doubtful.has(hash[i] as number) && !lower.has(hash[i] as number));
    marks[i] = (marks[i] as number) | (isSure ? Mark.name : Mark.maybeName);
  }
}

/** Returns the hashes of `asked` that the article also writes in small letters. */
function findLower({ count, kind, hash, shape }: Tokens, asked: HashSet): HashSet {
  const lower = new HashSet();
  const { filter } = asked;
  for (let i = 0; i < count; i++) {
    const value = hash[i] as number;
    if (filter[value & 255] === 0) continue;
    if (kind[i] !== TokenKind.word || (shape[i] as number) & Shape.capital) continue;
    if (asked.has(value)) lower.add(value);
  }
  return lower;
}
