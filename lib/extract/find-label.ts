/** Finds the label beside a headline that says what sort of text it stands over. */
import type { Headline } from '@/lib/extract/find-headline';
import { Hint } from '@/lib/extract/hints';
import { distanceBetween, isNear, type PageBlock } from '@/lib/extract/page-block';
import { genreSaid } from '@/lib/extract/read-metadata';
import type { Genre } from '@/lib/model';

const paid = /^(?:sponsored|paid for|presented|brought to you) by ./;
const before = 4;
const after = 5;
const longest = 60;
const mostSteps = 6;
const notAround =
  Hint.navigation | Hint.advert | Hint.share | Hint.related | Hint.newsletter | Hint.list | Hint.comment;
// A sponsor's label may well stand in a box that is named after it.
const notAroundSponsor = notAround & ~Hint.advert;

/** Returns what the nearest label above or under the headline says, or null without one. */
export function findLabel(blocks: readonly PageBlock[], headline: Headline): Genre | null {
  const around = [...blocks.slice(Math.max(0, headline.index - before), headline.index)].reverse();
  if (headline.prefix) around.unshift(headline.prefix);
  for (const { text, place } of [
    ...around,
    ...blocks.slice(headline.index + 1, headline.index + 1 + after),
  ]) {
    if (text.length > longest || distanceBetween(place, headline.block.place) > mostSteps) continue;
    const found = genreOfLabel(text.toLowerCase().replace(/^\W+|\W+$/g, ''));
    if (found && !isNear(place, found === 'sponsored' ? notAroundSponsor : notAround, 3)) return found;
  }
  return null;
}

function genreOfLabel(label: string): Genre | null {
  // “Sponsored” alone stands over advertisements.
  if (label === 'sponsored') return null;
  if (paid.test(label)) return 'sponsored';
  if (label === 'live') return 'live';
  const said = genreSaid(label);
  // “Book review” is a label, and what says more is a line of its own.
  return said && said.part.length * 2 >= label.length ? said.genre : null;
}
