/** Scandals made by a suffix: partygate, emailgate. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'gate-coinage',
  title: 'Scandal by suffix',
  category: 'guilt-by-association',
  severity: 'note',
  tier: { headline: 3, body: 3 },
  message: '“{match}” borrows Watergate for its story.',
  why: 'The suffix says scandal before anything is shown. The event itself can be named.',
  innocent: 'A coinage may become the settled name of an affair.',
  source: {
    title: 'Manual of Style: Words to watch',
    locator: 'Neologisms and new compounds',
    by: 'Wikipedia',
  },
  scope: { names: 'keep' },
  entries: [
    {
      match: [
        '[partygate,beergate,bridgegate,emailgate,russiagate,pizzagate,deflategate,plebgate,climategate]',
        '[email,party,beer,laptop,signal,chat,curry,wallpaper,classified,garage] gate',
      ],
      plain: ['the affair', 'the gatherings'],
      unless: ['&[airport,boarding,garden,passengers,fence,wooden,stadium,flight]'],
      flags: [
        'H: [[Partygate]] returns to the Commons',
        'H: [[Beergate]] returns to the Commons',
        'The mayor’s [[laptop-gate]] enters week two.',
      ],
      passes: [
        'Guests used the party gate of the garden.',
        'The Watergate hotel has 336 rooms.',
        'The gatherings in Downing Street were reviewed.',
        'Passengers waited at gate nine.',
        'Delegates at the airport left by the signal gate.',
      ],
    },
  ],
});
