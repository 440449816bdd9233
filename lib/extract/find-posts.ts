/** Finds the posts of a live blog among what was read of it; what stands above them sums them up. */
import { isWithin, type PageBlock, type Place } from '@/lib/extract/page-block';

const named = /\b(?:live-?)?(?:blog-?)?(?:post|entry|update|moment|event|timeline-?item|stream-?item)s?\b/;
const summary =
  /^(?:summary|the summary|key (?:points|events|moments|developments)|at a glance|what (?:we|you need to) know\b.*|the latest|in brief)$/i;
const fewestPosts = 2;
const fewestHeadings = 3;

/** Returns the indexes of `body` that belong to posts: boxes of one kind that repeat, or else all from the first of several headings on. */
export function findPosts(blocks: readonly PageBlock[], body: readonly number[]): ReadonlySet<number> {
  const boxes = new Map<number, Set<Place>>();
  for (const index of body) {
    for (let at: Place | null = blocks[index]!.place; at; at = at.parent) {
      if (at.name !== 'article' && !named.test(at.hint)) continue;
      const alike = boxes.get(at.kind) ?? new Set();
      boxes.set(at.kind, alike.add(at));
    }
  }
  const isPost = ({ kind }: Place) => (boxes.get(kind)?.size ?? 0) >= fewestPosts;
  const inBoxes = body.filter((index) => isWithin(blocks[index]!.place, isPost));
  if (inBoxes.length) return new Set(inBoxes);
  const headings = body.filter((index) => blocks[index]!.level && !summary.test(blocks[index]!.text));
  const [first] = headings.length >= fewestHeadings ? headings : [];
  return new Set(first === undefined ? [] : body.filter((index) => index >= first));
}
