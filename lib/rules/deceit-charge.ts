/** The charge of deceit as a noun: charade, ruse, hogwash, whitewash. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'deceit-charge',
  title: 'Charge of deceit',
  category: 'hostile-nickname',
  severity: 'caution',
  tier: { body: 3 },
  message: '“{match}” says that somebody means to deceive; what was false can be shown.',
  why: 'The noun alleges an intent to mislead that the sentence should establish. Evidence does that better than a name.',
  innocent: 'A court or an inquiry may have found deceit, and may be cited.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques',
    locator: 'Loaded language; doubt',
    by: 'Da San Martino et al. 2020',
  },
  entries: [
    {
      match: '@deceit-nouns',
      unless: ['[bunk,bunks] [bed,beds,house]', '&@arts', '&[convicted,pleaded,fraud,jailed,indictment]'],
      flags: [
        'The hearing was a [[charade]] for Trump.',
        'The hearing was a [[charade]] for Biden.',
        'The clip is a [[fabrication]] made for Moscow and shown at noon.',
        'The clip is a [[fabrication]] made for Kyiv and shown at noon.',
        'Labour sells the same [[propaganda]].',
        'Conservatives sells the same [[propaganda]].',
        'The audit was a [[ruse]].',
        'He fed them [[falsehoods]] for a year.',
      ],
      passes: [
        'The cabin has a bunk bed.',
        'She wore red to the masquerade ball.',
        'He failed a lie detector test.',
        'The town lies in a valley.',
        'The film is a web of deceit in Rome.',
        'She was convicted of deception in May.',
        'He ate a baloney sandwich.',
        'The minister said it was a charade.',
      ],
    },
  ],
});
