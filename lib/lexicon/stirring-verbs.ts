/** Verbs that blame somebody for stirring things up: stoke, foment, egg on. Origin: written for Plumbline. Licence: MIT. */
import type { Lexicon } from '@/lib/lexicon/lexicon';

/** Causing trouble, told as intent. */
export const stirringVerbs: Lexicon = {
  name: 'stirring-verbs',
  origin: 'written for Plumbline',
  licence: 'MIT',
  words: [
    '~bait/V',
    '~connive',
    '~cook up',
    '~drum up',
    '~egg on',
    '~embolden',
    '~fan the flames',
    '~foment',
    '~gin up',
    '~goad',
    '~inflame',
    '~orchestrate',
    '~rile up',
    '~stir up',
    '~stoke',
    '~whip up',
  ],
};
