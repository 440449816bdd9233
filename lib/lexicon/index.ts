/** The registry of lexicons: every list a pattern may name, sorted by name. */
import { burnables } from '@/lib/lexicon/burnables';
import { cardGames } from '@/lib/lexicon/card-games';
import type { Lexicon } from '@/lib/lexicon/lexicon';
import { markets } from '@/lib/lexicon/markets';
import { reactionGroups } from '@/lib/lexicon/reaction-groups';
import { sport } from '@/lib/lexicon/sport';
import { targets } from '@/lib/lexicon/targets';
import { vehicles } from '@/lib/lexicon/vehicles';
import { weather } from '@/lib/lexicon/weather';

/** All lexicons, sorted by name. */
export const lexicons: readonly Lexicon[] = [
  burnables,
  cardGames,
  markets,
  reactionGroups,
  sport,
  targets,
  vehicles,
  weather,
];
