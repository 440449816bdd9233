/** Finds what stands in the run of an article and is no part of its story: corrections, and notes on who wrote it. */
import type { PageBlock } from '@/lib/extract/page-block';

const correction =
  /^(?:corrections?|clarifications?|editor[’']s note)\b[^.:]{0,40}:|^(?:an earlier|a previous) version of (?:this|the) (?:article|story|piece|report|post)\b|^this (?:article|story|piece|report|post) (?:was|has been) (?:amended|updated|corrected|clarified|changed|first published)\b/i;
const credit = /^(?:(?:additional )?reporting|edit(?:ed|ing)|writing|compiled) by\b/i;
const ofAuthor =
  /^(?: \([^)]*\))?,? (?:is|was|has|covers|reports|writes|works|joined|teaches|lives|can be reached)\b/;
// Further up, a sentence that begins with its author's name is part of the story.
const lastBlocks = 3;

/** Returns the indexes of `body` that are notes, rising. `authors` are the names the page gives. */
export function findNotes(
  blocks: readonly PageBlock[],
  body: readonly number[],
  authors: readonly string[],
): readonly number[] {
  const isOnAuthor = (text: string) =>
    credit.test(text) ||
    authors.some(
      (name) => name.includes(' ') && text.startsWith(name) && ofAuthor.test(text.slice(name.length)),
    );
  const from = body.at(-lastBlocks) ?? 0;
  return body.filter((index) => {
    const { text } = blocks[index]!;
    return correction.test(text) || (index >= from && isOnAuthor(text));
  });
}
