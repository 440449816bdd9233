/** Whole currents of thought as a label: leftist, Marxist, fascist, right-winger. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'camp-label',
  title: 'Camp label',
  category: 'contested-label',
  severity: 'note',
  tier: { headline: 3, body: 3 },
  message: '“{match}” sorts people into a camp; their own party or cause has a name.',
  why: 'The label is mostly used by opponents and stretches from mild reformers to fighters. The name of the party or the demand is exact.',
  innocent: 'In some countries these are plain descriptions, and some people use them of themselves.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Contentious labels', by: 'Wikipedia' },
  unless: [
    '&@naming-verbs',
    '&[self-described,avowed,historian,historians,professor,theory,1930s,1940s,wartime,museum,italian,rebels,guerrillas]',
  ],
  entries: [
    {
      match: [
        '[leftist,leftists,rightist,rightists,left-winger,left-wingers,right-winger,right-wingers]',
        '[marxist,marxists,marxism,fascist,fascists,neo-nazi,neo-nazis,trots,totalitarian,totalitarians,islamist,islamists,zionist,zionists] [democrat,democrats,republican,republicans,tory,tories,labour,politician,politicians,mayor,governor,president,senator,agenda,policies,policy,professors,teachers,judges,group,groups,organisation,organization,organisations,organizations,movement,takeover,mob,mobs,crowd,lobby,ideology,propaganda,indoctrination,regime,rhetoric,state,party,lies,thugs,dictatorship,utopia]',
        'activist [judge,judges,court,courts,prosecutor,prosecutors,teachers,educators,journalists,media,press,lawyers,justices,professors,bureaucrats,district]',
      ],
      plain: ['left-wing', 'right-wing'],
      flags: [
        'H: [[Leftists]] plan another march',
        'H: [[Rightists]] plan another march',
        'The [[Marxist professors]] of the college voted no.',
        'The [[fascist professors]] of the college voted no.',
        'An [[activist judge]] stopped the order.',
        'H: [[Right-wingers]] pick a fight over milk',
        'H: [[Left-wingers]] pick a fight over milk',
      ],
      passes: [
        'The museum shows how fascist propaganda worked.',
        'Leftist rebels signed the truce in 1990.',
        'The self-described leftist won the runoff.',
        'The judge stopped the order on Monday.',
        'Trump denounced leftist radicals.',
        'Greenpeace activists boarded the ship.',
      ],
    },
  ],
});
