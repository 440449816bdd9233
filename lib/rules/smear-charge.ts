/** Criticism written off by its name: smear campaign, hit piece, character assassination. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'smear-charge',
  title: 'Criticism as smear',
  category: 'hostile-nickname',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” dismisses criticism; whether it is true is the question.',
  why: 'The word says the criticism is false and malicious before showing that it is.',
  innocent: 'A court may have found it false, and the article may set out why.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques in News Articles',
    locator: 'Loaded language',
    by: 'Da San Martino et al., 2020',
  },
  unless: ['&@naming-verbs', '&[libel,defamation,court,jury,cervical,test,screening,lipstick,lab]'],
  entries: [
    {
      match: [
        '[smear,whispering,slander,mud-slinging,hate,witch-hunt] [campaign,campaigns,job,jobs,merchants,machine,tactics,artists,operation]',
        '[~smear/V] [#NAME,#POSS,a,the]? [name,reputation,candidate,candidates,opponents,opponent,critics,rival,rivals,protesters,judge,president,minister,record]?',
        '[hit-piece,hit-pieces,hatchet-job,hatchet-jobs,character-assassination,hit-job,hit-jobs,dirty-tricks,dirty-trick,hack-job,puff-piece,puff-pieces,attack-dog-journalism,gutter-press,yellow-press]',
        '[liberal,conservative,left-wing,right-wing,media,press,partisan,tory,labour,democratic,democrat,republican] [smear,smears,spin,hype,hysteria,blackout,narrative,narratives,propaganda]',
      ],
      plain: ['criticism', 'critical article'],
      flags: [
        'H: The [[smear campaign]] against Netanyahu',
        'H: The [[smear campaign]] against Abbas',
        'The paper printed another [[hit piece]].',
        'It fits the [[liberal narrative]] too well.',
        'It fits the [[conservative narrative]] too well.',
        'H: Aides [[smear the judge]] before the ruling',
      ],
      passes: [
        'The clinic sent a reminder about the smear test campaign.',
        'A jury found the smear campaign libellous.',
        'The article criticised the judge.',
        'The minister said it was a smear campaign.',
        'Vaseline left a smear on the glass.',
        'Unions denounced the smear campaign on Friday.',
      ],
    },
  ],
});
