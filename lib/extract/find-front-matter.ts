/** Finds what stands around a headline: kicker, standfirst, byline. */
import type { Headline } from '@/lib/extract/find-headline';
import { Hint } from '@/lib/extract/hints';
import { distanceBetween, isNear, type PageBlock, type Place, sliceBlock } from '@/lib/extract/page-block';
import type { Metadata } from '@/lib/extract/read-metadata';
import { similarity, wordsOf } from '@/lib/extract/similarity';

/** The blocks around the headline, and the indexes that must not be read as body. */
export interface FrontMatter {
  readonly kicker: PageBlock | null;
  readonly standfirst: PageBlock | null;
  readonly byline: string | null;
  readonly taken: ReadonlySet<number>;
}

// What links say that lead on instead of saying something.
const call =
  /^\W*(?:(?:see|read|show|view|learn|find out|discover|load)\s+(?:more|all|less|full\b.*|the full.*)|more|read on|continue(?: reading)?|full (?:story|article)|click here|details)\b[^.]{0,20}\W*$/i;
const date =
  /^\W*(?:(?:published|updated|posted|last)\b.*|(?:mon|tue|wed|thu|fri|sat|sun)\w*,?\s.*\d.*|\d{1,2}[./ -](?:\d{1,2}|[a-z]{3,9})[./ -]\d{2,4}.*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}.*|\d+ (?:min|hour|day|week|month)s?\b.*|.{0,20}\b\d{1,2}\.\d{1,2}\.\d{2,4}\b.{0,20})$/i;
// Longer ones are sentences that begin like one (“Last year …”).
const longestDate = 80;
const notAroundKicker =
  Hint.navigation | Hint.share | Hint.advert | Hint.newsletter | Hint.legal | Hint.crumb | Hint.list;
const notStandfirst =
  Hint.caption | Hint.legal | Hint.navigation | Hint.comment | Hint.newsletter | Hint.share;
const notKicker =
  /^\W*(?:advert|sponsor(?:ed)?$|home$|skip|share|menu|search|subscribe|sign|log|photo|image|video$|by\b|print|listen|save|follow|comments?\b|breaking news alerts|.*\d ?min(?:ute)?s?\b)/i;
// Dates, names, buttons and pictures stand between headline and standfirst.
const mostBetween = 16;
const by = /^\W*(?:by|von|words by|written by|reported by|story by|text)[:\s]+(?=\S)/i;

/** Returns what stands around `headline`. `body` holds the indexes of the body's blocks, rising. */
export function findFrontMatter(
  blocks: readonly PageBlock[],
  headline: Headline,
  body: readonly number[],
  metadata: Metadata,
): FrontMatter {
  const taken = new Set<number>([headline.index]);
  const kicker = headline.prefix ?? findKicker(blocks, headline, metadata, taken);
  const byline = findByline(blocks, headline, metadata, taken);
  const standfirst = findStandfirst(blocks, headline, body, metadata, taken);
  return { kicker, standfirst, byline, taken };
}

const isDate = (text: string): boolean => text.length <= longestDate && date.test(text);

function findKicker(
  blocks: readonly PageBlock[],
  headline: Headline,
  { titles }: Metadata,
  taken: Set<number>,
): PageBlock | null {
  const said = wordsOf(headline.block.text);
  for (let index = headline.index - 1; index >= Math.max(0, headline.index - 3); index--) {
    const block = blocks[index]!;
    const words = wordsOf(block.text);
    if (block.text.length > 60 || words.length > 7) return null;
    if (!words.length || isDate(block.text) || notKicker.test(block.text) || by.test(block.text)) continue;
    const isNamed = Boolean((block.place.own | (block.place.parent?.own ?? 0)) & Hint.kicker);
    const isClose = distanceBetween(block.place, headline.block.place) <= (isNamed ? 8 : 4);
    const isOutside = isNear(block.place, notAroundKicker, 4) || similarity(words, said) > 0.8;
    if (!isClose || block.level === 1 || (!isNamed && isOutside)) continue;
    if (titles.some((title) => isSite(block.text, title))) continue;
    taken.add(index);
    return block;
  }
  return null;
}

/** Titles end in the site's name, behind a bar or dash. */
const isSite = (text: string, title: string): boolean =>
  title.endsWith(text) && /[|•·»›~–—:-]\s*(?:the )?$/i.test(title.slice(0, -text.length));

function findByline(
  blocks: readonly PageBlock[],
  headline: Headline,
  { authors }: Metadata,
  taken: Set<number>,
): string | null {
  const names = authors.filter((name) => name.length < 80);
  let shown: string | null = null;
  const last = Math.min(blocks.length, headline.index + 14);
  for (let index = Math.max(0, headline.index - 3); index < last; index++) {
    const { text, place } = blocks[index]!;
    if (taken.has(index) || text.length > 160) continue;
    const isNamed = Boolean((place.own | (place.parent?.own ?? 0)) & Hint.byline);
    const holdsName = names.some((name) => text.includes(name));
    if (isDate(text)) taken.add(index);
    else if (
      (holdsName && text.length < 120) ||
      (by.test(text) && text.length < 100 && !/[.!?]$/.test(text))
    ) {
      shown ??= text.replace(by, '').trim();
      taken.add(index);
    } else if (isNamed && text.length < 100 && !/[.!?]["”’]?$/.test(text)) taken.add(index);
  }
  return names.length ? names.join(', ') : shown || null;
}

function findStandfirst(
  blocks: readonly PageBlock[],
  headline: Headline,
  body: readonly number[],
  metadata: Metadata,
  taken: Set<number>,
): PageBlock | null {
  const usual = new Set(body.slice(1, 9).map((index) => templateOf(blocks[index]!)));
  const descriptions = metadata.descriptions.map(wordsOf);
  let passed = 0;
  for (let index = headline.index + 1; index < blocks.length && passed < mostBetween; index++) {
    const block = blocks[index]!;
    if (taken.has(index)) continue;
    passed++;
    const trimmed = withoutCall(block);
    const words = wordsOf(trimmed.text);
    if (words.length < 6 || trimmed.text.length > 600) {
      if (words.length >= 60) return null;
      continue;
    }
    if (isNear(block.place, notStandfirst, 4) && !(block.place.own & Hint.standfirst)) continue;
    if (trimmed.linkLength > trimmed.text.length * 0.5) continue;
    // Set like the body, it is the body's first paragraph.
    const isUsual = usual.has(templateOf(block));
    const isNamed = hintsStandfirst(block.place, headline.block.place);
    const isDescribed = descriptions.some((known) => isSameText(words, known));
    const isSet = block.level > 1 || block.strongLength > block.text.length * 0.9;
    if (!isUsual && (isNamed || isDescribed || (isSet && isDirect(block, headline)))) {
      taken.add(index);
      return trimmed;
    }
    if (body.includes(index) && isUsual) return null;
  }
  return null;
}

/** Descriptions may be cut short, or say more. */
function isSameText(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // The last word may be cut too.
  const head = short.slice(0, -1);
  return similarity(a, b) > 0.8 || (head.length >= 8 && similarity(head, long.slice(0, head.length)) > 0.9);
}

const isDirect = (block: PageBlock, { block: { place } }: Headline): boolean =>
  distanceBetween(block.place, place) <= 4 && block.text.length >= 40;

/** A name counts where the headline is not under it too: “summary” around the whole article says nothing. */
function hintsStandfirst(place: Place, headline: Place): boolean {
  let at: Place | null = place;
  for (let steps = 0; at && steps < 4; steps++, at = at.parent) {
    if (at.own & Hint.standfirst) {
      for (let up: Place | null = headline; up; up = up.parent) if (up === at) return false;
      return true;
    }
  }
  return false;
}

/** Tag and class of a block and of what is around it: blocks of one template look alike, but for the numbers in their ids. */
const templateOf = ({ place }: PageBlock): string =>
  `${place.name}.${place.hint}/${place.parent?.name}.${place.parent?.hint}`.replace(/\d+/g, '');

/** Returns `block` without a link at its end that only leads on (“See more”). */
function withoutCall(block: PageBlock): PageBlock {
  const { text, lastLink } = block;
  if (!lastLink || lastLink.length === text.length || !call.test(lastLink)) return block;
  return sliceBlock(block, 0, text.length - lastLink.length);
}
