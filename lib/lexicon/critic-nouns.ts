/** Nouns for people who are against something and have no name. */
import type { Lexicon } from '@/lib/lexicon/lexicon';

/** Plural nouns for unnamed critics, and for their counterpart, unnamed supporters. */
export const criticNouns: Lexicon = {
  name: 'critic-nouns',
  origin: 'written for Plumbline',
  licence: 'MIT',
  words: [
    'critics',
    'opponents',
    'detractors',
    'sceptics',
    'skeptics',
    'naysayers',
    'doubters',
    'dissenters',
    'supporters',
    'proponents',
    'backers',
  ],
};
