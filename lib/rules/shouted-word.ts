/** An ordinary word in capitals in a headline that is not: hit by two MISSILES, it was NOT the butler. */
import type { StructuralRule } from '@/lib/engine/rule';
import type { Span } from '@/lib/model';
import type { Doc } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';
import { Shape, TokenKind } from '@/lib/text/tokens';

/** So many words in plain letters show that the headline is not set in capitals as a whole. */
const LEAST_PLAIN = 4;
/** Endings that inflect a word; names made of initials seldom have them. */
const INFLECTED = /^(?:[A-Z]{3,}(?:ED|ING)|[A-Z]{4,}(?:ERS|[BDEGKLNPRTY]S))$/;
/** Short words that are shouted to stress them, and are no initials. */
const STRESSED = new Set(
  'AFTER AGAIN ALL ALWAYS AMAZING BANNED BEFORE BEST BIG CHAOS DEAD DID DOES EVEN EVER EVERY EVERYTHING FAKE FINALLY FREE FURY HOW HUGE INSIDE LIE MASSIVE MUST MILLIONS NAKED NEVER NOBODY NOT NOTHING ONLY REAL REALLY SECRET SHOCK STILL THEIR THIS THOUSANDS TOP TWICE VERY WILL WORST WRONG YEARS YOUR'.split(
    ' ',
  ),
);

/** Returns the spans of the shouted words of the headline, in order. */
function find(doc: Doc): readonly Span[] {
  const headline = doc.blocks.find(({ kind }) => kind === 'headline');
  if (!headline) return [];
  const { tokens, text, voice } = doc;
  const spans: Span[] = [];
  let plain = 0;
  for (let i = 0; i < tokens.count; i++) {
    const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
    if (start >= headline.span.end) break;
    if (start < headline.span.start || tokens.kind[i] !== TokenKind.word) continue;
    const shape = tokens.shape[i] as number;
    const word = text.slice(start, end);
    if (word !== word.toUpperCase()) plain++;
    if (!(shape & Shape.allCaps) || shape & Shape.joined || voice[i] !== VoiceCode.outlet) continue;
    // Capitals that open a headline are a label, such as “WATCH:”; those before “Act” are the short title of a law.
    if (plain === 0 || text[end] === '-' || text.startsWith(' Act', end)) continue;
    if (INFLECTED.test(word) || STRESSED.has(word)) spans.push({ start, end });
  }
  return plain >= LEAST_PLAIN ? spans : [];
}

const body = ['The council met in May.'];

const rule: StructuralRule = {
  id: 'shouted-word',
  title: 'Word in capitals',
  category: 'urgency',
  severity: 'caution',
  tier: { headline: 2 },
  message: '“{match}” is shouted; in small letters the word says the same.',
  why: 'Capitals tell readers what to be struck by before they know what happened.',
  innocent: 'The capitals may be a name or initials, or the style of the page.',
  source: {
    title: 'Manual of Style',
    locator: 'Capital letters: all caps',
    by: 'Wikipedia',
  },
  find,
  flags: [
    { kicker: '', headline: 'Ferry was hit by three TRAILERS on the quay', paragraphs: body },
    { kicker: '', headline: 'Why the mayor did NOT sign the bridge contract', paragraphs: body },
    { kicker: '', headline: 'Clerk STORMED out of the library over a fine', paragraphs: body },
  ],
  passes: [
    { kicker: '', headline: 'NATO and UNESCO meet in Oslo over the wreck', paragraphs: body },
    { kicker: '', headline: 'FERRY HIT BY THREE TRAILERS ON THE QUAY', paragraphs: body },
    { kicker: '', headline: 'WATCH: Ferry leaves the quay on its last trip', paragraphs: body },
    { kicker: '', headline: 'Ferry was hit by three trailers on the quay', paragraphs: body },
    { kicker: '', headline: 'Congress renews the BRIDGES Act for two years', paragraphs: body },
  ],
};
export default rule;
