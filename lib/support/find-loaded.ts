/** The loaded words above the body that are held against it. */
import type { Candidate } from '@/lib/engine/find-candidates';
import type { LoadedPack, PackEntry } from '@/lib/engine/pack';
import type { Category, Claim } from '@/lib/model';
import { likeStems } from '@/lib/support/like-words';
import { contentWords, type Passages } from '@/lib/support/passages';
import { stem } from '@/lib/support/stem';
import { wordWeight } from '@/lib/support/word-weight';
import { splitLetters } from '@/lib/text/letters';

/** Categories whose wording tells what happened, so that a body that carries it uses it too; the others are matters of form. */
const TELLS: ReadonlySet<Category> = new Set<Category>([
  'conflict-verb',
  'gambit-idiom',
  'humiliation',
  'collapse',
  'mind-reading',
  'contested-label',
  'insult',
  'dehumanising-metaphor',
  'hostile-nickname',
  'puffery',
  'guilt-verb',
  'reaction-inflation',
  'fear-appeal',
  'us-and-them',
  'guilt-by-association',
]);

/** Returns the candidates above the body that stand as findings of more than a shade, the longest where several overlap. */
export function findLoaded(pack: LoadedPack, candidates: readonly Candidate[]): Candidate[] {
  const above = candidates.filter(
    ({ suppressed, block, entry }) =>
      suppressed === null &&
      (block === 'headline' || block === 'standfirst') &&
      pack.entries[entry]?.severity !== 'note' &&
      (pack.entries[entry]?.implies || TELLS.has(categoryOf(pack, entry))),
  );
  return above.filter((one, i) => !above.some((other, k) => k !== i && covers(pack, other, one, k < i)));
}

/** Does `other` speak of the same words as `one`, and more fully: with an implication, or longer, or earlier? */
function covers(pack: LoadedPack, other: Candidate, one: Candidate, isEarlier: boolean): boolean {
  if (other.span.start >= one.span.end || one.span.start >= other.span.end) return false;
  const rank = (candidate: Candidate): number =>
    (pack.entries[candidate.entry]?.implies ? 1000 : 0) + candidate.span.end - candidate.span.start;
  return rank(other) > rank(one) || (rank(other) === rank(one) && isEarlier);
}

/** Returns the category of an entry’s rule. */
export const categoryOf = (pack: LoadedPack, entry: number): Category =>
  pack.rules[pack.entries[entry]?.rule ?? 0]?.category ?? 'section-label';

/** Returns the stems that the check needs to look up in the body. */
export function wantedByLoaded(
  doc: Passages['doc'],
  pack: LoadedPack,
  loaded: readonly Candidate[],
): string[] {
  return loaded.flatMap((candidate) => [
    ...contentWords(doc, candidate.first, candidate.last).map((word) => word.stem),
    ...plainStems(pack.entries[candidate.entry]),
    ...contentWords(doc, candidate.first, candidate.last).flatMap((word) => likeStems(word.stem)),
  ]);
}

/** Returns the claim about the shown words of `candidate`. */
export function claimOf(
  passages: Passages,
  candidate: Candidate,
  rest: Pick<Claim, 'verdict' | 'evidence' | 'message'>,
): Claim {
  const { span } = candidate;
  return { type: 'loaded-wording', text: passages.doc.text.slice(span.start, span.end), span, ...rest };
}

/** Returns the stem of the first content word of each plainer wording: “rejects” of “rejects {target}’s demand”. */
export const plainStems = (entry: PackEntry | undefined): string[] =>
  (entry?.plain ?? []).flatMap((wording) =>
    splitLetters(wording.replace(/\{target\}(?:’s)?/g, ' '))
      .filter((word) => word.length > 3 && wordWeight(word.toLowerCase()) === 1)
      .slice(0, 1)
      .map(stem),
  );
