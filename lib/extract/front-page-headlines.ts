/** Finds the headlines of a front page: for each story that it links to, the block that reads as its headline, once. */
import { linkedPart, readStoryLink, type StoryLink } from '@/lib/extract/front-page-links';
import { createOffTest } from '@/lib/extract/front-page-places';
import { Hint } from '@/lib/extract/hints';
import { isNear, isWithin, type PageBlock, type Place, sliceBlock } from '@/lib/extract/page-block';
import type { PageLinks } from '@/lib/extract/unfold-links';

/** A headline and what it leads to. */
export interface FoundHeadline {
  /** Index into the page's blocks. */
  readonly index: number;
  /** The headline alone, without what stands before or after it on its line. */
  readonly block: PageBlock;
  /** What stands before it on its line (a kicker, a time), or null. */
  readonly prefix: PageBlock | null;
  /** What stands after it in the same block, or null. */
  readonly rest: PageBlock | null;
  readonly link: StoryLink;
}

/** What a front page links to. */
export interface FoundHeadlines {
  /** In page order, each story once. */
  readonly headlines: readonly FoundHeadline[];
  /** Indexes of links that look the same and stand in a menu, an advertisement or a list of what is read most; rising. */
  readonly beside: readonly number[];
}

interface Candidate extends FoundHeadline {
  /** 3 a heading, 2 named a headline, 1 bold, 0 a plain link. */
  readonly strength: number;
}

const longest = 240;
const mostWords = 40;
/** Links that say no more than that there is more. */
export const furniture =
  /^(?:(?:read|see|view|show|load|watch|listen|find out|learn)\b.{0,12}\b(?:more|all|now|full story|here)|continue reading|full (?:story|coverage)|more (?:on|from|stories|news)\b|latest news|all stories|\d+ comments?|sign (?:up|in)|log in|subscribe|advertisement)/i;

/** Returns the headlines of `blocks`. `url` is the page's address. */
export function findHeadlines(blocks: readonly PageBlock[], links: PageLinks, url: string): FoundHeadlines {
  const candidates: Candidate[] = [];
  for (const [index, block] of blocks.entries()) {
    const candidate = block.text.length <= longest && readCandidate(block, index, links, url);
    if (candidate) candidates.push(candidate);
  }
  const isOff = createOffTest(
    blocks,
    candidates.map(({ index }) => index),
  );
  const beside: number[] = [];
  const byStory = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (isOff(candidate.index)) {
      beside.push(candidate.index);
      continue;
    }
    const known = byStory.get(candidate.link.key);
    if (!known || isBetter(candidate, known)) byStory.set(candidate.link.key, candidate);
  }
  const said = new Set<string>();
  const headlines = [...byStory.values()]
    .sort((a, b) => a.index - b.index)
    .filter(({ block }) => {
      const wording = block.text.toLowerCase();
      return !said.has(wording) && said.add(wording);
    });
  return { headlines, beside };
}

function readCandidate(block: PageBlock, index: number, links: PageLinks, url: string): Candidate | null {
  const linked = linkedPart(block, links);
  const link = linked?.link ?? (block.level > 0 ? links.cardLink(block.place) : null);
  const target = link && readStoryLink(link, url);
  if (!target) return null;
  const { from, to } = linked ?? { from: 0, to: block.text.length };
  const start = labelEnd(block, from, links);
  const part = sliceBlock(block, start, to);
  const words = part.text.split(' ').length;
  if (words > mostWords || furniture.test(part.text) || !/\p{L}{2}/u.test(part.text)) return null;
  const strength = strengthOf(block);
  const isEnough =
    strength > 1
      ? words >= 2 && target.storyLikeness > 0
      : words >= 4 && target.storyLikeness > (words >= 5 ? 0 : 1);
  if (!isEnough) return null;
  const prefix = start > 0 ? sliceBlock(block, 0, start) : null;
  const rest = to < block.text.length ? { ...sliceBlock(block, to, block.text.length), linkLength: 0 } : null;
  return { index, block: part, prefix, rest, link: target, strength };
}

function strengthOf(block: PageBlock): number {
  if (block.level > 0) return 3;
  if (isNear(block.place, Hint.headline, 2)) return 2;
  return block.strongLength * 2 > block.text.length ? 1 : 0;
}

/** A picture's caption, a teaser and “read more” may all lead where the headline leads. */
function isBetter(next: Candidate, known: Candidate): boolean {
  if (next.strength !== known.strength) return next.strength > known.strength;
  const isSentence = ({ block }: Candidate) => /[.!?…]$/.test(block.text) && block.text.length > 90;
  return isSentence(known) && !isSentence(next) && next.index - known.index < 4;
}

const label = /kicker|eyebrow|overline|label|category|section|flag|tag|topic|prefix|badge|live/;
const labelWords =
  /^(?:live|opinion|analysis|exclusive|video|watch|review|explainer|breaking|updated?|just in)\W*$/i;

/** Returns where the headline begins in a block whose link begins at `from`: after a label such as “Live” in an element of its own. */
function labelEnd({ pieces, text }: PageBlock, from: number, { elementOf }: PageLinks): number {
  const first = pieces.findIndex(({ at }) => at >= from);
  const element = elementOf(pieces[first]?.node ?? -1);
  if (!element || /^[ah]\d?$/.test(element.name)) return from;
  const isOutside = (place: Place | null) => !place || !isWithin(place, (at) => at === element);
  const next = pieces.slice(first + 1).find(({ node }) => isOutside(elementOf(node)));
  if (!next) return from;
  const before = text.slice(from, next.at).trim();
  const isLabel = label.test(element.hint) || labelWords.test(before) || before === before.toUpperCase();
  if (!isLabel || before.split(' ').length > 4) return from;
  const rest = text.slice(next.at).search(/[^\s:|·–—-]/);
  return rest < 0 ? from : next.at + rest;
}
