/** Section labels of light news with their own words, and the words of hard news, for telling whether a label fits. Origin: written for Plumbline. Licence: MIT. */
import type { Lexicon } from '@/lib/lexicon/lexicon';

/** A light section: the names it goes by, and words that stories of its own usually hold. */
export interface LightSection {
  readonly labels: readonly string[];
  readonly words: readonly string[];
}

const list = (words: string): string[] => words.split(' ');

/** The light sections. */
export const lightSections: readonly LightSection[] = [
  {
    labels: list(
      'celebrity celebrities celebs celeb showbiz entertainment gossip tv music film movies culture royals stars',
    ),
    words: list(
      'actor actress singer star stars film films movie album song songs tour concert premiere carpet fans celebrity celebrities show series season episode drama comedy band rapper model dress gown wore husband wife girlfriend boyfriend engaged wedding divorce baby instagram tiktok netflix hollywood oscar oscars grammy palace prince princess duchess duke royal royals',
    ),
  },
  {
    labels: list(
      'lifestyle fashion style beauty food recipes travel horoscope horoscopes gardening homes living wellness',
    ),
    words: list(
      'recipe recipes kitchen dough dish dishes flavour flavor hotel hotels beach holiday holidays flight flights trip walks garden plants skin hair makeup outfit outfits trend trends shoes designer home homes decor sleep diet yoga',
    ),
  },
  {
    labels: list('sport sports football soccer cricket rugby tennis golf nfl nba mlb'),
    words: list(
      'match matches game games team teams league cup final season coach manager goal goals striker player players win wins score scored champion champions championship tournament fans stadium referee injury transfer derby olympics olympic medal race doping',
    ),
  },
];

/** Words that stories about war, government, courts and disasters hold, and light stories seldom. */
export const hardNewsWords: Lexicon = {
  name: 'hard-news-words',
  origin: 'written for Plumbline',
  licence: 'MIT',
  words: list(
    'war wars ceasefire truce troops army military missile missiles drone drones airstrike airstrikes shelling battlefield frontline soldiers tanks nato invasion offensive territory territorial sovereignty treaty sanctions negotiation negotiations diplomacy diplomatic envoy envoys ministry minister ministers government parliament congress senate election elections vote votes opposition legislation budget treasury inflation tariffs taxes tax deficit refugees humanitarian civilians killed wounded casualties hostages militants insurgents terrorism bomb bombs explosives police prosecutors prosecutor suspects court judge sentenced trial verdict prison convicted murder earthquake flood wildfire hurricane famine epidemic pandemic kremlin pentagon',
  ),
};
