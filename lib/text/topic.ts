/** What an article is about, where that decides which wordings are plain: a striker may crush, a storm may batter. */
import { type Topic, topics } from '@/lib/lexicon/topics';
import type { Article } from '@/lib/model';
import type { Doc } from '@/lib/text/doc';
import { TokenKind } from '@/lib/text/tokens';

export type { Topic };

/** Topics show in the opening; reading on would only find more of everything. */
const OPENING_WORDS = 400;
/** Different words of a topic that make it the text's own, when its section says so and when nothing does. */
const LEAST_NAMED = 2;
const LEAST_UNNAMED = 6;

/**
 * Returns the topic whose words the opening of `doc` holds most of, or null when none stands out. A section or an address that
 * names a topic makes fewer words do; the name alone is not enough, since a section label may not fit its story.
 */
export function topicOf({ text, tokens }: Doc, { section, kicker, url }: Named): Topic | null {
  const places = wordsIn(`${section ?? ''} ${kicker ?? ''} ${pathOf(url)}`);
  const opening = new Set<string>();
  for (let i = 0; i < tokens.count && i < OPENING_WORDS; i++)
    if (tokens.kind[i] === TokenKind.word)
      opening.add(text.slice(tokens.start[i], tokens.end[i]).toLowerCase());
  let best: Topic | null = null;
  let most = 0;
  let isTied = false;
  for (const { topic, sections, words } of topics) {
    const held = count(words, opening);
    const isNamed = places.some((place) => sections.has(place));
    if (held < (isNamed ? LEAST_NAMED : LEAST_UNNAMED)) continue;
    // A section counts as much as the words that its lack would take.
    const weight = held + (isNamed ? LEAST_UNNAMED - LEAST_NAMED : 0);
    isTied = weight === most;
    if (weight > most) {
      most = weight;
      best = topic;
    }
  }
  return isTied ? null : best;
}

type Named = Pick<Article, 'section' | 'kicker' | 'url'>;

/** The steps of an address but the last, which holds the headline's words. */
const pathOf = (url: string): string =>
  url
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*/s, '')
    .replace(/[^/]*\/?$/, '');

const wordsIn = (label: string): readonly string[] => label.toLowerCase().split(/[^a-z0-9-]+/);

function count(words: ReadonlySet<string>, opening: ReadonlySet<string>): number {
  let held = 0;
  for (const word of opening) if (words.has(word)) held++;
  return held;
}
