/** Motives of hatred stated as fact: racist, xenophobic, misogynist. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'bigotry-label',
  title: 'Label of bigotry',
  category: 'contested-label',
  severity: 'note',
  tier: { headline: 3, body: 3 },
  message: '“{match}” names a motive; what was said or done can be given.',
  why: 'The label judges a mind. Agencies ask for the words or acts themselves, and for who judges them so.',
  innocent: 'Where the words or acts are quoted, or a court, a club or an inquiry has found it.',
  source: { title: 'AP Stylebook', locator: 'racist, racism', by: 'Associated Press' },
  unless: [
    '&@naming-verbs',
    '&[court,inquiry,police,charged,convicted,fans,club,match,fined,graffiti,abuse,alleged,lawsuit,study,report,investigation]',
  ],
  entries: [
    {
      match: [
        '{[racist,bigoted,xenophobic,homophobic,transphobic,misogynist,misogynistic,sexist,islamophobic,antisemitic,hate-filled,hateful,white-supremacist,supremacist,anti-white,anti-male,anti-black,anti-gay,anti-lgbt,anti-muslim,anti-christian,anti-jewish]} [policy,policies,law,laws,bill,agenda,rhetoric,remarks,comments,tweet,tweets,tirade,rant,ideology,movement,party,president,leader,politician,politicians,senator,governor,mayor,candidate,group,groups,lobby,right,left,crowd,mob,voters,supporters,lie,lies,system,views,speech,propaganda,attack,attacks,past,troll,trolls,conspiracy,history,dog-whistle]',
        '{[racist,racists,misogynists,supremacists]} [in,who,at,like,and,on] [#NAME,the]?',
        'hate [group,groups,preacher,preachers,monger,mongers,movement,mob,merchant,merchants]',
      ],
      plain: ['remarks about migrants', 'remarks'],
      flags: [
        'H: [[Racist]] tweets cost the mayor his seat',
        'The [[xenophobic]] party won nine seats.',
        'The [[anti-white]] agenda of the board is plain.',
        'The [[anti-black]] agenda of the board is plain.',
        'The [[hate preacher]] flew to Doha.',
        'The [[racists]] in the party cheered.',
      ],
      passes: [
        'Police said the graffiti was racist and antisemitic.',
        'The club banned two fans for a racist tirade.',
        'A court found the policy racist in effect.',
        'The councillor wrote that migrants “breed like rats”.',
        'The union condemned racist remarks by a manager.',
        '“It is a racist law,” she said.',
      ],
    },
  ],
});
