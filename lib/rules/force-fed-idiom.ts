/** Policies told as forced on people: rammed down our throats, foisted on, force-fed. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'force-fed-idiom',
  title: 'Force-feeding idiom',
  category: 'us-and-them',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” tells a decision as force; how it was taken can be said.',
  why: 'The idiom says that people had no say. A vote, a ruling or a decree has a date and a maker.',
  innocent: 'Medicine, farming and parcels know these verbs in their plain sense.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Clichés and idioms', by: 'Wikipedia' },
  unless: ['&[geese,ducks,prisoners,hunger,patients,ball,hospital,~accuse/V]'],
  entries: [
    {
      match: [
        '[~ram/V,~shove/V,~force/V,~thrust/V,~cram/V,~stuff/V] ...3 down [our,their,your,people’s,the,voters’,everyone’s,#POSS] [throat,throats]',
        '[~foist/V] ...4 [on,upon] [us,our,the,voters,families,taxpayers,children,workers,bosses,#POSS]',
        '[~ram/V,~jam/V,~steamroll/V,~railroad/V,~bulldoze/V,~strong-arm/V] ...4 through [congress,parliament,the,both,committee]',
        '[~bully/V,browbeat,browbeats,browbeaten,browbeating,~strong-arm/V,~blackmail/V,~hoodwink/V,~dupe/V,~con/V] ...3 into [accepting,voting,supporting,backing,signing,believing,submission,silence,paying,giving]',
        '[~trample/V,~stomp/V] [on,over] [our,the,their,people’s] [rights,freedoms,values,constitution,will,voters,liberties,dignity,faith,law]',
        '[ride,rides,riding,rode,ran,runs,running,run] roughshod over',
      ],
      plain: ['passed', 'imposed', 'ignored'],
      flags: [
        'H: The tax they [[rammed down our throats]]',
        'The rule was [[foisted on taxpayers]] in May.',
        'H: Republicans [[ram the bill through Congress]]',
        'H: Democrats [[ram the bill through Congress]]',
        'Members were [[browbeaten into voting]] for it.',
        'The order [[tramples on our rights]].',
        'The board [[rode roughshod over]] the parents.',
      ],
      passes: [
        'Guards forced a tube down the throats of geese.',
        'Parliament passed the bill by 20 votes.',
        'The board imposed the fee without a vote.',
        'The senator said the bill was rammed through Congress.',
        'Hunger strikers were fed by force at the hospital.',
      ],
    },
  ],
});
