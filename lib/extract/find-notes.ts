/** Finds what stands in the run of an article and is no part of its story: corrections, notes on who wrote it, calls to read another, and what follows it. */
import type { PageBlock } from '@/lib/extract/page-block';

const correction =
  /^(?:corrections?|clarifications?|editor[’']s note)\b[^.:]{0,40}:|^(?:an earlier|a previous) version of (?:this|the) (?:article|story|piece|report|post)\b|^this (?:article|story|piece|report|post) (?:was|has been) (?:amended|updated|corrected|clarified|changed|first published)\b/i;
const credit = /^(?:(?:additional )?reporting|edit(?:ed|ing)|writing|compiled) by\b/i;
const ofAuthor =
  /^(?: \([^)]*\))?,? (?:is|was|has|covers|reports|writes|works|joined|teaches|lives|can be reached)\b/;
// Not “Discussion”, which is a part of papers.
const ending =
  /^\W*(?:comments?|(?:\d+|one|two|three) (?:comments?|responses?|repl(?:y|ies)|thoughts)\b.{0,80}|comments? \(\d+\)|leave a (?:reply|comment)|about the (?:authors?|writer)|(?:media |press )?contacts?|(?:get in touch|contact us)\b.{0,30}|for more information)\W*$/i;
// What follows such a line and is more than this is the text after all.
const mostAfter = 1 / 4;
const call =
  /^\W*(?:read (?:next|more|also)|also read|related(?: \w+)?|see also|don[’']t miss|also check|learn more|further reading)\W{0,2}[:|→»]/i;
const longestCall = 160;
// Further up, a sentence that begins with its author's name is part of the story.
const lastBlocks = 3;

/** Returns the indexes of `body` that are notes, rising. `byline` holds the authors' names. */
export function findNotes(
  blocks: readonly PageBlock[],
  body: readonly number[],
  byline: string | null,
): readonly number[] {
  const authors = byline?.split(/,\s*|\s+(?:and|&)\s+/i) ?? [];
  const isOnAuthor = (text: string) =>
    credit.test(text) ||
    authors.some(
      (name) => name.includes(' ') && text.startsWith(name) && ofAuthor.test(text.slice(name.length)),
    );
  const from = body.at(-lastBlocks) ?? 0;
  const end = findEnd(blocks, body);
  return body.filter((index) => {
    const { text } = blocks[index]!;
    return (
      index >= end ||
      correction.test(text) ||
      (text.length < longestCall && call.test(text)) ||
      (index >= from && isOnAuthor(text))
    );
  });
}

/** Returns the index of the block that ends the article, or the number of blocks. */
function findEnd(blocks: readonly PageBlock[], body: readonly number[]): number {
  const lengths = body.map((index) => blocks[index]!.text.length);
  let left = lengths.reduce((sum, length) => sum + length, 0) * mostAfter;
  let at = body.length;
  while (at > 0 && left > 0) left -= lengths[--at]!;
  // Text that is too long to follow an article begins here.
  const from = body[at] ?? 0;
  const end = blocks.findIndex(({ text }, index) => index > from && ending.test(text));
  return end < 0 ? blocks.length : end;
}
