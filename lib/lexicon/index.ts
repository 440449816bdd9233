/** The registry of lexicons: every list a pattern may name, sorted by name. */
import { arts } from '@/lib/lexicon/arts';
import { baitAdjectives } from '@/lib/lexicon/bait-adjectives';
import { baitPeople } from '@/lib/lexicon/bait-people';
import { burnables } from '@/lib/lexicon/burnables';
import { cardGames } from '@/lib/lexicon/card-games';
import { chattyWords } from '@/lib/lexicon/chatty-words';
import { criticNouns } from '@/lib/lexicon/critic-nouns';
import { darkAdjectives } from '@/lib/lexicon/dark-adjectives';
import { deceitNouns } from '@/lib/lexicon/deceit-nouns';
import { disasters } from '@/lib/lexicon/disasters';
import { expertNouns } from '@/lib/lexicon/expert-nouns';
import { faithAdjectives } from '@/lib/lexicon/faith-adjectives';
import { faithPeople } from '@/lib/lexicon/faith-people';
import { feelingVerbs } from '@/lib/lexicon/feeling-verbs';
import { follyAdjectives } from '@/lib/lexicon/folly-adjectives';
import { forceVerbs } from '@/lib/lexicon/force-verbs';
import { frenzyNouns } from '@/lib/lexicon/frenzy-nouns';
import { fringeAdjectives } from '@/lib/lexicon/fringe-adjectives';
import { glowWords } from '@/lib/lexicon/glow-words';
import { harshAdjectives } from '@/lib/lexicon/harsh-adjectives';
import { judgingAdverbs } from '@/lib/lexicon/judging-adverbs';
import type { Lexicon } from '@/lib/lexicon/lexicon';
import { listNouns } from '@/lib/lexicon/list-nouns';
import { luridAdjectives } from '@/lib/lexicon/lurid-adjectives';
import { markets } from '@/lib/lexicon/markets';
import { moralAdjectives } from '@/lib/lexicon/moral-adjectives';
import { namingVerbs } from '@/lib/lexicon/naming-verbs';
import { noiseVerbs } from '@/lib/lexicon/noise-verbs';
import { opposedGroups } from '@/lib/lexicon/opposed-groups';
import { peopleOnTheMove } from '@/lib/lexicon/people-on-the-move';
import { praiseAdjectives } from '@/lib/lexicon/praise-adjectives';
import { sayingVerbs } from '@/lib/lexicon/saying-verbs';
import { scornNouns } from '@/lib/lexicon/scorn-nouns';
import { scornVerbs } from '@/lib/lexicon/scorn-verbs';
import { hardNewsWords } from '@/lib/lexicon/sections';
import { shockAdjectives } from '@/lib/lexicon/shock-adjectives';
import { sizeAdjectives } from '@/lib/lexicon/size-adjectives';
import { slightingAdjectives } from '@/lib/lexicon/slighting-adjectives';
import { sport } from '@/lib/lexicon/sport';
import { squirmVerbs } from '@/lib/lexicon/squirm-verbs';
import { targets } from '@/lib/lexicon/targets';
import { temperAdjectives } from '@/lib/lexicon/temper-adjectives';
import { tyrannyWords } from '@/lib/lexicon/tyranny-words';
import { vehementAdjectives } from '@/lib/lexicon/vehement-adjectives';
import { vehementNouns } from '@/lib/lexicon/vehement-nouns';
import { vehementVerbs } from '@/lib/lexicon/vehement-verbs';
import { vehicles } from '@/lib/lexicon/vehicles';
import { viceNouns } from '@/lib/lexicon/vice-nouns';
import { weather } from '@/lib/lexicon/weather';

/** All lexicons, sorted by name. */
export const lexicons: readonly Lexicon[] = [
  arts,
  baitAdjectives,
  baitPeople,
  burnables,
  cardGames,
  chattyWords,
  criticNouns,
  darkAdjectives,
  deceitNouns,
  disasters,
  expertNouns,
  faithAdjectives,
  faithPeople,
  feelingVerbs,
  follyAdjectives,
  forceVerbs,
  frenzyNouns,
  fringeAdjectives,
  glowWords,
  hardNewsWords,
  harshAdjectives,
  judgingAdverbs,
  listNouns,
  luridAdjectives,
  markets,
  moralAdjectives,
  namingVerbs,
  noiseVerbs,
  opposedGroups,
  peopleOnTheMove,
  praiseAdjectives,
  sayingVerbs,
  scornNouns,
  scornVerbs,
  shockAdjectives,
  sizeAdjectives,
  slightingAdjectives,
  sport,
  squirmVerbs,
  targets,
  temperAdjectives,
  tyrannyWords,
  vehementAdjectives,
  vehementNouns,
  vehementVerbs,
  vehicles,
  viceNouns,
  weather,
];
