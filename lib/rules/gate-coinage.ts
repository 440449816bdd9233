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
        '[partygate,beergate,pestminster,bridgegate,emailgate,russiagate,ukrainegate,benghazigate,pizzagate,deflategate,spygate,obamagate,trumpgate,bidengate,laptopgate,plebgate,climategate,nannygate,troopergate,pussygate,monicagate,travelgate,filegate,whitewatergate,wagatha,sharpiegate,signalgate,chatgate,currygate,wallpapergate,bullygate,betgate,pastygate,porkiegate,scandalgate,qatargate,covidgate,maskgate,vaccinegate,hackgate,sofagate,cablegate,irangate,contragate,koreagate,dieselgate,zippergate,nipplegate,bendgate,antennagate,tattoogate,bloodgate,crashgate]',
        '[email,party,beer,laptop,signal,chat,curry,wallpaper,classified,garage,mar-a-lago] gate',
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
