/** People named by what they believe, so that a rule that names one faith names them all. Origin: written for Plumbline. Licence: MIT. */
import type { Lexicon } from '@/lib/lexicon/lexicon';

/** Nouns for believers, plural. */
export const faithPeople: Lexicon = {
  name: 'faith-people',
  origin: 'written for Plumbline',
  licence: 'MIT',
  words: [
    'atheists',
    'buddhists',
    'catholics',
    'christians',
    'evangelicals',
    'hindus',
    'jews',
    'mormons',
    'muslims',
    'protestants',
    'shias',
    'sikhs',
    'sunnis',
  ],
};
