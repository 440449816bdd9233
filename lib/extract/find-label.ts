/** Finds the label beside a headline that says what sort of text it stands over. */
import type { Headline } from '@/lib/extract/find-headline';
import { Hint } from '@/lib/extract/hints';
import { distanceBetween, isNear, type PageBlock } from '@/lib/extract/page-block';
import type { Genre } from '@/lib/model';

const labels: readonly (readonly [RegExp, Genre])[] = [
  [
    /^(?:sponsored (?:content|post|article|story|feature)|paid (?:content|post|partnership|for by .+)|advertorial|advertisement feature|(?:partner|brand(?:ed)?) content|(?:sponsored|presented|brought to you) by .+|in (?:paid )?partnership with .+)$/i,
    'sponsored',
  ],
  [/^(?:press|media|news) release$/i, 'press-release'],
  [/^satire$/i, 'satire'],
  [/^(?:opinion|editorial|op-?ed|commentary|column|viewpoint|guest essay|letters?)$/i, 'opinion'],
  [/^(?:(?:news )?analysis|explainer)$/i, 'analysis'],
  [/^(?:(?:film|book|music|theatre|theater|album|concert|restaurant|tv|television) )?review$/i, 'review'],
  [/^live(?: (?:blog|updates?|reporting|coverage))?$/i, 'live'],
];
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
  for (const block of [...around, ...blocks.slice(headline.index + 1, headline.index + 1 + after)]) {
    const text = block.text.replace(/^\W+|\W+$/g, '');
    if (text.length > longest || distanceBetween(block.place, headline.block.place) > mostSteps) continue;
    const found = labels.find(([label]) => label.test(text))?.[1];
    if (found && !isNear(block.place, found === 'sponsored' ? notAroundSponsor : notAround, 3)) return found;
  }
  return null;
}
