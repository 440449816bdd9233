/** Outcomes told as fate in a ready-made phrase: comes home to roost, wears thin, dead on arrival, on borrowed time, strikes again. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'fate-predicate',
  title: 'Ready-made fate',
  category: 'collapse',
  severity: 'caution',
  tier: { headline: 2 },
  message: '“{match}” tells how the story ends before it has; what happened so far?',
  why: 'A stock phrase of decline or punishment adds an ending and a moral that no event in the sentence bears.',
  innocent: 'The article may show that matters stand just so, and say who judges it.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Clichés and idioms', by: 'Wikipedia' },
  unless: ['&@sport'],
  entries: [
    {
      match: [
        '[comes home,came home,coming home] to roost',
        '[comes,came,coming,come] back to bite',
        '[wears thin,caught up with]',
        '[blow,blows,blew,blowing] up in #POSS [face,faces]',
        '[from bad to worse,only getting worse,worse and worse,keeps getting worse,rears its ugly head,turns ugly,spiralling into,descended into,hurtles toward]',
        '[strikes again,strike again,a reality check]',
        '[on full display,in the crosshairs,in shambles,in disarray,in panic mode]',
        '[dead on arrival,dead woman walking,dead man walking,house of cards,a losing battle,a losing war,off the deep end,nowhere near over,the end is nigh]',
      ],
      plain: ['changes', 'loses'],
      unless: ['[~baby,~patient,~man,~woman,~victim] ...3 dead on arrival'],
      flags: [
        'H: Labour’s road plan [[comes home to roost]]',
        'H: Conservatives’ road plan [[comes home to roost]]',
        'H: Old vow [[comes back to bite]] Vance',
        'H: Mayor’s charm [[wears thin]]',
        'H: Toll plan [[blows up in Labour’s face]]',
        'H: Toll plan [[blows up in Conservatives’ faces]]',
        'H: Council fights [[a losing battle]] with gulls',
        'H: Ferry row [[turns ugly]] in Oban',
        'H: Parking fine clerk [[strikes again]]',
        'H: Council’s thrift [[on full display]]',
        'H: Senate tax bill [[dead on arrival]]',
      ],
      passes: [
        'H: Plane descends into fog near Cork',
        'H: Woman dead on arrival at clinic',
        'H: Striker’s luck wears thin in cup final',
        'H: Theatre feud turns nasty on stage',
        'H: Storks come home to nest in Alsace',
        'H: Senator says the plan is dead on arrival',
        'H: Senate rejects tax bill',
      ],
    },
  ],
});
