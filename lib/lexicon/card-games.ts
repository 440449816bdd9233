/** Words that mark a sentence as being about a game of cards or chance. Origin: written for Plumbline. Licence: MIT. */
import type { Lexicon } from '@/lib/lexicon/lexicon';

/** Words of card games and the casino. */
export const cardGames: Lexicon = {
  name: 'card-games',
  origin: 'written for Plumbline',
  licence: 'MIT',
  words: [
    'backgammon',
    'blackjack',
    'two aces',
    'pair of aces',
    'card dealer',
    'chess player',
    'board game',
    'board games',
    'card game',
    'card player',
    'card sharp',
    'card table',
    'casino',
    'casinos',
    'croupier',
    'deck of cards',
    'gambler',
    'gamblers',
    'grandmaster',
    'hold’em',
    'monopoly',
    'poker game',
    'poker hand',
    'poker table',
    'poker tournament',
    'roulette',
  ],
};
