/** Groups that face each other in a dispute, so that a rule that names one side names the other. Origin: written for Plumbline. Licence: MIT. */
import type { Lexicon } from '@/lib/lexicon/lexicon';

/** Classes, trades and movements, plural; each stands beside its counterpart in tests/audit/counterparts.txt. */
export const opposedGroups: Lexicon = {
  name: 'opposed-groups',
  origin: 'written for Plumbline',
  licence: 'MIT',
  words: [
    'activists',
    'bosses',
    'capitalists',
    'conservatives',
    'cyclists',
    'drivers',
    'employees',
    'employers',
    'farmers',
    'landlords',
    'leftists',
    'liberals',
    'managers',
    'motorists',
    'pedestrians',
    'rightists',
    'shareholders',
    'socialists',
    'strikers',
    'tenants',
    'unions',
    'vegans',
    'workers',
  ],
};
