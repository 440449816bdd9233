import { describe, expect, it } from 'vitest';
import { type Topic, topics } from '@/lib/lexicon/topics';
import { topicOf } from '@/lib/text/topic';
import { smallDoc } from '../small-pack';

const nowhere = { section: null, kicker: null, url: '' };
const match =
  'The striker scored twice in the second half. Her coach had moved her to the left before the match, and the referee added six minutes. The team goes to the semi-final.';
const vote =
  'The parliament voted at noon. The minister had asked the opposition to wait for the election, and the coalition lost the vote by two seats. The government stays.';

describe('topicOf', () => {
  it('reads the topic from the words', () => {
    expect(topicOf(smallDoc(match), nowhere)).toBe<Topic>('sport');
    expect(topicOf(smallDoc(vote), nowhere)).toBe<Topic>('politics');
  });

  it.each([
    ['the section', { section: 'Sport' }],
    ['the kicker', { kicker: 'ICE HOCKEY' }],
    ['the address', { url: 'https://post.example/sport/2031/cup-report' }],
  ])('needs fewer words when %s names it', (_, place) => {
    const doc = smallDoc('The coach was pleased with the team.');
    expect(topicOf(doc, nowhere)).toBe(null);
    expect(topicOf(doc, { ...nowhere, ...place })).toBe<Topic>('sport');
  });

  it('does not trust a label that the story does not bear out', () => {
    expect(topicOf(smallDoc(vote), { ...nowhere, section: 'Sport' })).toBe<Topic>('politics');
    expect(topicOf(smallDoc('The ferry was late.'), { ...nowhere, section: 'Sport' })).toBe(null);
  });

  it('takes no topic from the headline’s words in the address', () => {
    expect(
      topicOf(smallDoc('The coach was pleased with the team.'), {
        ...nowhere,
        url: 'https://post.example/news/football-coach-pleased',
      }),
    ).toBe(null);
  });
});

it('has no word in two topics', () => {
  const words = topics.flatMap((topic) => [...topic.words]);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});
