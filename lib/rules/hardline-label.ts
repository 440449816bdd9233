/** Labels for how unbending someone is: hardline, maximalist, firebrand. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'hardline-label',
  title: 'Unbending label',
  category: 'contested-label',
  severity: 'note',
  tier: { headline: 3, body: 3 },
  message: '“{match}” rates a position; the position itself can be stated.',
  why: 'Hard, moderate and maximalist are places on a scale that the writer holds. The demand in its own words lets readers place it.',
  innocent: 'In some countries these are the settled names of factions.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Contentious labels', by: 'Wikipedia' },
  unless: ['&[~call/V,~describe/V,~denounce/V,~portray/V,~accuse/V]'],
  entries: [
    {
      match: ['[hardline,hard-line]', '[hardliner,hardliners,hard-liner,hard-liners]'],
      flags: [
        'H: [[Hardline]] minister keeps her post',
        'The [[hard-liners]] in both parties voted against the deal.',
        'He has taken a [[hard-line]] stance on tariffs.',
      ],
      passes: [
        'Diplomats described the envoy as a hardliner.',
        'The telephone line is hard to hear.',
        'The new line of hard hats goes on sale in May.',
      ],
    },
    {
      match: [
        '[maximalist,maximalists,absolutist,absolutists] [demand,demands,position,positions,goal,goals,stance,terms,aims,claims,line,agenda,conditions]',
        '[uncompromising,inflexible,intransigent,rigid,extreme,unreasonable,outlandish] [demand,demands,position,positions,stance,terms,conditions,agenda,ideology]',
        '[firebrand,firebrands]',
        '[ultranationalist,ultranationalists,ultra-nationalist,jingoist,jingoistic,jingoists]',
      ],
      plain: ['demands', 'position'],
      flags: [
        'Russia has not dropped its [[maximalist demands]].',
        'Ukraine has not dropped its [[maximalist demands]].',
        'H: Union sticks to its [[unreasonable demands]]',
        'The [[firebrand]] from Ohio will speak on Tuesday.',
        'An [[ultranationalist]] party joined the talks.',
      ],
      passes: [
        'The designer’s maximalist rooms are full of pattern.',
        'H: Rivals describe the envoy’s maximalist demands',
        'Negotiators said the other side held maximalist positions.',
        'The demands include a 6 percent pay rise.',
      ],
    },
  ],
});
