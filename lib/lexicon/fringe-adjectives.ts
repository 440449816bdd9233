/** Labels that place a view at the edge, for both edges: radical, ultra-left, ultra-right. Origin: written for Plumbline. Licence: MIT. */
import type { Lexicon } from '@/lib/lexicon/lexicon';

/** Political placings that an opponent would choose, in pairs. */
export const fringeAdjectives: Lexicon = {
  name: 'fringe-adjectives',
  origin: 'written for Plumbline',
  licence: 'MIT',
  words: [
    'agenda-driven',
    'big-government',
    'big-spending',
    'communistic',
    'die-hard',
    'diehard',
    'fascist',
    'fringe',
    'hyper-partisan',
    'hyperpartisan',
    'ideologically-driven',
    'ideologically-motivated',
    'job-killing',
    'neoconservative',
    'politically-correct',
    'radical',
    'radicalised',
    'radicalized',
    'rock-ribbed',
    'socialistic',
    'supremacist',
    'tax-and-spend',
    'ultra-partisan',
    'woke',
  ],
};
