/** Words of the arts: where a plot or a role is told, strong words are about the work. Origin: written for Plumbline. Licence: MIT. */
import type { Lexicon } from '@/lib/lexicon/lexicon';

/** Nouns for works and those who make them. */
export const arts: Lexicon = {
  name: 'arts',
  origin: 'written for Plumbline',
  licence: 'MIT',
  words: [
    'actor',
    'album',
    'ballet',
    'comedy',
    'film',
    'films',
    'movie',
    'musical',
    'novel',
    'opera',
    'orchestra',
    'painting',
    'sitcom',
    'theater',
    'theatre',
    'thriller',
  ],
};
