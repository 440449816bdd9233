/** Folly, fury and ruin as nouns: hysteria, debacle, cesspool, witch’s brew. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'frenzy-noun',
  title: 'Noun of frenzy and ruin',
  category: 'collapse',
  severity: 'note',
  tier: { body: 3 },
  message: '“{match}” tells the matter at its worst; what happened can be told plain.',
  why: 'The noun sums a matter up as madness, rage or ruin. It leaves the reader with a mood and no facts.',
  innocent: 'Where figures and events bear it out, the noun may sum them up; a quotation keeps its words.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques',
    locator: 'Loaded language; exaggeration',
    by: 'Da San Martino et al. 2020',
  },
  entries: [
    {
      match: '@frenzy-nouns',
      unless: [
        'vanity [fair,press,plate,plates,project,projects]',
        'actual malice',
        '[feeding] frenzy',
        'naval ~broadside',
        '&@arts',
      ],
      flags: [
        'The [[frenzy]] over Trump grows.',
        'The [[frenzy]] over Biden grows.',
        'The budget was a [[folly]] of Labour.',
        'The budget was a [[folly]] of Conservatives.',
        'The [[greed]] of bosses emptied the fund.',
        'The [[greed]] of workers emptied the fund.',
        'The port has become a [[cesspool]].',
        'It was an act of [[savagery]].',
      ],
      passes: [
        'She paid for it at a vanity press.',
        'The court asked for proof of actual malice.',
        'Sharks went into a feeding frenzy.',
        'The paper studies mass hysteria in nuns.',
        'The navy fired a naval broadside.',
        'The film is a melodrama in blue.',
        'The orchestra will play a melodrama by Benda.',
        'Snake venom is milked at the farm.',
        'The minister said it was a debacle.',
        'March madness begins on Tuesday.',
      ],
    },
  ],
});
