/** Verbs by which somebody calls somebody something: the word is then theirs. Origin: written for Plumbline. Licence: MIT. */
import type { Lexicon } from '@/lib/lexicon/lexicon';

/** Verbs of naming and blaming, in every inflection. */
export const namingVerbs: Lexicon = {
  name: 'naming-verbs',
  origin: 'written for Plumbline',
  licence: 'MIT',
  words: [
    '~accuse/V',
    '~brand/V',
    '~call/V',
    '~condemn/V',
    '~denounce/V',
    '~describe/V',
    '~dub/V',
    '~label/V',
    '~portray/V',
  ],
};
