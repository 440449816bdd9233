/** Adjectives of faith, so that a rule that names one faith names them all. Origin: written for Plumbline. Licence: MIT. */
import type { Lexicon } from '@/lib/lexicon/lexicon';

/** The adjective, and singular noun, of each faith in `faith-people`. */
export const faithAdjectives: Lexicon = {
  name: 'faith-adjectives',
  origin: 'written for Plumbline',
  licence: 'MIT',
  words: [
    'atheist',
    'buddhist',
    'catholic',
    'christian',
    'evangelical',
    'hindu',
    'jewish',
    'mormon',
    'muslim',
    'protestant',
    'shia',
    'sikh',
    'sunni',
  ],
};
