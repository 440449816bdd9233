/** What an article is about, where that decides which wordings are plain: a striker may crush, a storm may batter. */
import { type Topic, topics } from '@/lib/lexicon/topics';
import type { Article } from '@/lib/model';
import type { Doc } from '@/lib/text/doc';
import { HashSet } from '@/lib/text/hash-set';
import { TokenKind, type Tokens } from '@/lib/text/tokens';
import { hashWord } from '@/lib/text/vocabulary';

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
export function topicOf({ tokens }: Doc, { section, kicker, url }: Named): Topic | null {
  const places = wordsIn(`${section ?? ''} ${kicker ?? ''} ${pathOf(url)}`);
  const held = countWords(tokens);
  let best: Topic | null = null;
  let most = 0;
  let isTied = false;
  for (const [i, { topic, sections }] of topics.entries()) {
    const count = held[i] as number;
    const isNamed = places.some((place) => sections.has(place));
    if (count < (isNamed ? LEAST_NAMED : LEAST_UNNAMED)) continue;
    // A section counts as much as the words that its lack would take.
    const weight = count + (isNamed ? LEAST_UNNAMED - LEAST_NAMED : 0);
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

/** By the hash of its word, where a topic stands in `topics`; made when a text first asks. */
let topicByWord: ReadonlyMap<number, number> | undefined;

const readTopics = (): ReadonlyMap<number, number> =>
  new Map(topics.flatMap(({ words }, i) => [...words].map((word) => [hashWord(word), i] as const)));

/** Returns how many different words of each topic the opening holds. */
function countWords({ count, kind, hash }: Tokens): Uint16Array {
  topicByWord ??= readTopics();
  const held = new Uint16Array(topics.length);
  const seen = new HashSet();
  for (let i = 0; i < count && i < OPENING_WORDS; i++) {
    if (kind[i] !== TokenKind.word) continue;
    const word = hash[i] as number;
    const topic = topicByWord.get(word);
    if (topic === undefined || seen.has(word)) continue;
    seen.add(word);
    held[topic] = (held[topic] as number) + 1;
  }
  return held;
}
