/** Verbs that tell the reader what to feel: sicken, horrify, dazzle. Origin: written for Plumbline. Licence: MIT. */
import type { Lexicon } from '@/lib/lexicon/lexicon';

/** Feelings caused, without anybody who has them. */
export const feelingVerbs: Lexicon = {
  name: 'feeling-verbs',
  origin: 'written for Plumbline',
  licence: 'MIT',
  words: [
    '~abhor',
    '~appal',
    '~bewitch',
    '~captivate',
    '~electrify',
    '~enrage',
    '~enthral',
    '~enthrall',
    '~galvanise',
    '~galvanize',
    '~infuriate',
    '~irk',
    '~mesmerise',
    '~mesmerize',
    '~outrage/V',
    '~rattle/V',
    '~rile',
    '~roil',
    '~sicken',
    '~stun/V',
  ],
};
