/** A scornful name for a person: windbag, zealot, lackey, crybaby. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'scorn-noun',
  title: 'Scornful name',
  category: 'insult',
  severity: 'caution',
  tier: { body: 3 },
  message: '“{match}” scorns a person; a name, an office or a deed identifies them.',
  why: 'The noun turns somebody into a type to be laughed at or feared. It says nothing that can be checked.',
  innocent:
    'A court may have found the fact, a quotation keeps its speaker’s words, and people may use a name of themselves.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques',
    locator: 'Name calling or labeling',
    by: 'Da San Martino et al. 2020',
  },
  entries: [
    {
      match: '@scorn-nouns',
      unless: ['[gila,cookie,loch-ness,sea] monster', '~monster [truck,trucks,storm,movie,munch]', '&@arts'],
      flags: [
        'Trump sent his [[flacks]] to the hearing.',
        'Biden sent his [[flacks]] to the hearing.',
        'The [[ideologues]] of Likud won the vote.',
        'The [[ideologues]] of Meretz won the vote.',
        'He is a [[busybody]] and a Republican.',
        'He is a [[busybody]] and a Democrat.',
        'They pandered to the [[rabble]].',
        'A party [[mouthpiece]] wrote the text.',
      ],
      passes: [
        'The football hooligans were banned for life.',
        'A monster truck rolled over.',
        'He dug a crank shaft out of the mud.',
        'It turned out to be fool’s gold.',
        'It was an April fool.',
        'Divers looked for the Loch Ness and the sea monster.',
        'A common loon nested by the lake.',
        'They may fool us again.',
        'The film follows a con man in Reno.',
        'The senator called him a coward.',
        'The minister said they were cowards.',
        'He scolded them for the noise.',
      ],
    },
  ],
});
