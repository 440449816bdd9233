/** The registry of lexicons: every list a pattern may name, sorted by name. */
import { baitAdjectives } from '@/lib/lexicon/bait-adjectives';
import { baitPeople } from '@/lib/lexicon/bait-people';
import { burnables } from '@/lib/lexicon/burnables';
import { cardGames } from '@/lib/lexicon/card-games';
import { chattyWords } from '@/lib/lexicon/chatty-words';
import { criticNouns } from '@/lib/lexicon/critic-nouns';
import { darkAdjectives } from '@/lib/lexicon/dark-adjectives';
import { expertNouns } from '@/lib/lexicon/expert-nouns';
import { faithAdjectives } from '@/lib/lexicon/faith-adjectives';
import { faithPeople } from '@/lib/lexicon/faith-people';
import { harshAdjectives } from '@/lib/lexicon/harsh-adjectives';
import type { Lexicon } from '@/lib/lexicon/lexicon';
import { listNouns } from '@/lib/lexicon/list-nouns';
import { markets } from '@/lib/lexicon/markets';
import { opposedGroups } from '@/lib/lexicon/opposed-groups';
import { peopleOnTheMove } from '@/lib/lexicon/people-on-the-move';
import { praiseAdjectives } from '@/lib/lexicon/praise-adjectives';
import { reactionGroups } from '@/lib/lexicon/reaction-groups';
import { sayingVerbs } from '@/lib/lexicon/saying-verbs';
import { shockAdjectives } from '@/lib/lexicon/shock-adjectives';
import { sizeAdjectives } from '@/lib/lexicon/size-adjectives';
import { sport } from '@/lib/lexicon/sport';
import { targets } from '@/lib/lexicon/targets';
import { vehicles } from '@/lib/lexicon/vehicles';
import { weather } from '@/lib/lexicon/weather';

/** All lexicons, sorted by name. */
export const lexicons: readonly Lexicon[] = [
  baitAdjectives,
  baitPeople,
  burnables,
  cardGames,
  chattyWords,
  criticNouns,
  darkAdjectives,
  expertNouns,
  faithAdjectives,
  faithPeople,
  harshAdjectives,
  listNouns,
  markets,
  opposedGroups,
  peopleOnTheMove,
  praiseAdjectives,
  reactionGroups,
  sayingVerbs,
  shockAdjectives,
  sizeAdjectives,
  sport,
  targets,
  vehicles,
  weather,
];
