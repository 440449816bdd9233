/** Nouns for people who know and have no name. */
import type { Lexicon } from '@/lib/lexicon/lexicon';

/** Plural nouns for unnamed experts and watchers. */
export const expertNouns: Lexicon = {
  name: 'expert-nouns',
  origin: 'written for Plumbline',
  licence: 'MIT',
  words: [
    'experts',
    'analysts',
    'observers',
    'commentators',
    'pundits',
    'watchers',
    'specialists',
    'scholars',
    'academics',
    'historians',
    'economists',
    'scientists',
    'strategists',
    'insiders',
    'pollsters',
    'veterans',
    'diplomats',
  ],
};
