/** A group painted as a remote “elite”: the elites, the swamp, the deep state, coastal elites. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'elite-label',
  title: 'Elite label',
  category: 'us-and-them',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” blames a group nobody can pin down.',
  why: 'The label gathers unnamed people into one hostile circle. Offices, firms or names would let readers check.',
  innocent: 'Scholars study elites, athletes belong to them, and a quotation keeps its words.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques in News Articles',
    locator: 'Name calling or labeling',
    by: 'Da San Martino et al., 2020',
  },
  unless: [
    '&[athlete,athletes,runners,marathon,regiment,unit,study,historian,historians,sociologist,century,crocodiles,wetland,university]',
  ],
  entries: [
    {
      match: [
        '[coastal,metropolitan,liberal,conservative,globalist,nativist,global,washington,westminster,brussels,london,hollywood,media,political,party,wealthy,out-of-touch,corrupt,urban,educated,cultural,ruling,business,corporate,woke,progressive,academic,unelected,self-serving,manhattan,financial,tory,labour,democrat,republican,democratic,left-wing,right-wing,leftist,rightist] {[elite,elites,elitists,establishment,class,bubble,insiders,swamp,cabal,clique,blob,mandarins,oligarchy,aristocracy,cocktail circuit]}',
        'the {[elites,blob,swamp,cabal,deep-state,shadow-government,permanent state,chattering classes,ruling class,billionaire class,donor class,political class,powers that be,one percent,1 percent,tory press,billionaire press,pundit class,great and the good]}',
        'the {[liberal,conservative,corporate,legacy,right-wing,left-wing,establishment]} media',
        '[deep-state,ivory-tower,ivory-towers,globalist-cabal]',
        '[unelected,faceless,nameless,overpaid,unaccountable,meddling] [bureaucrat,bureaucrats,officials,judges,mandarins,technocrats,eurocrats,billionaires,bankers,donors,commissioners]',
        '[~drain/V] the {swamp}',
        '^ {[liberal,conservative,corporate,legacy,right-wing,left-wing]} media',
        '^ {elites}',
      ],
      plain: ['officials', 'ministers', 'donors', 'newspapers'],
      unless: [
        '[political,business,middle,academic,urban] class',
        '[global,financial,cultural,party,business,political,academic,educated] [elite,elites,establishment,insiders]',
      ],
      flags: [
        'H: Metropolitan [[elites]] sneer at the farmers',
        'The [[elites]] never asked the town.',
        'The [[corporate]] media will not tell you this.',
        'The plan was drawn up by [[faceless bureaucrats]] in Brussels.',
        'H: [[Deep state]] strikes again',
        'He vowed nothing but will drain the [[swamp]].',
        'The [[liberal]] media looked away.',
        'The [[right-wing]] media looked away.',
        'The [[left-wing]] media looked away.',
        'H: [[Corporate]] media ignore the march',
        'H: [[Elites]] meet by the lake',
      ],
      passes: [
        'Elite athletes of the global elite met in Oslo.',
        'The party establishment chose a banker, and political elites agreed.',
        'The study traces the elites of Rome.',
        'Crews drained the swamp for the wetland project.',
        'The middle class has grown since 2001.',
        'The senator said the elites had failed.',
        'He has taught a political class for ten years.',
      ],
    },
  ],
});
