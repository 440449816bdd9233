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
  unless: ['&@sport', '&@arts'],
  entries: [
    {
      match: [
        '[comes home,came home,coming home,come home] to roost',
        '[comes,came,coming,come] back to bite',
        '[wears thin,wearing thin,wore thin,catches up with,caught up with,catching up with,falls on deaf ears,fell on deaf ears,comes up empty,came up empty,comes up short,goes nowhere,going nowhere,runs out of road,running out of road,runs out of steam,running out of steam,hits the skids,hits the fan,lands with a thud,landed with a thud,sinks like a stone,sank like a stone,goes down in flames,going down in flames,dies a death,bites the dust,bit the dust,takes a beating,took a beating,takes a battering,took a battering,takes a hammering,goes off a cliff,meets his match,meets her match,met his match,met her match]',
        '[from bad to worse,going downhill,goes downhill,hits a new low,hit a new low,hits new low,sinks to a new low,sinks to new low,reaches a new low,reaches new low,sink to new low,new depths,plumbs the depths,only gets worse,only getting worse,gets even worse,worse by the day,worse and worse,keeps getting worse,rears its ugly head,knows no bounds,know no bounds,gets murkier,gets messy,gets messier,gets weird,gets weirder,gets nastier,turns sour,turned sour,turns toxic,turned toxic,turns ugly,turned ugly,turns nasty,turned nasty,spirals into,spiralling into,spiraling into,descends into,descending into,descended into,lurches into,lurches from,hurtles toward,hurtles towards,hurtling toward,hurtling towards,careens toward,careens towards,careening toward,sleepwalks into,sleepwalking into]',
        '[strikes again,strike again,rides again,refuses to die,limps on,lurches on,digging its own grave,dug his own grave,signs its own death warrant,seals his fate,seals its fate,sealed his fate,a reality check,reality bites,hits reality,collides with reality,collided with reality,meets reality,crashes into reality,runs into reality]',
        '[on borrowed time,on thin ice,on shaky ground,on the skids,on its deathbed,on full display,on parade,on the chopping block,in the crosshairs,in the doghouse,in tatters,in shambles,in disarray,in bed with,in cahoots with,in the pocket of,in the pockets of,in thrall to,in lockstep with,in over his head,in over her head,in over their heads,in panic mode,in damage control,in full damage control,in survival mode,in attack mode,in big trouble,all at sea,all over the place,out to lunch,out of his mind,out of her mind,out of their minds,off his rocker,off the deep end,up to old tricks,up to his old tricks,up to her old tricks,up to their old tricks,up to no good]',
        '[dead on arrival,dead in the water,dead man walking,dead woman walking,dead duck,lost its mojo,the party is over for,party’s over for,the jig is up,game over for,time is up for,days are numbered,writing is on the wall,writing on the wall,nowhere near over,the end is near,the end is nigh,house of horrors,comedy of errors,theatre of the absurd,theater of the absurd,own worst enemy,sinking ship,circling the drain,circular firing squad,chickens with their heads cut off,rearranging the deckchairs,rearranging deckchairs,down the tubes,down the toilet]',
      ],
      plain: ['changes', 'loses'],
      unless: [
        '[~flight,~plane,~jet,~car,~train,~truck,~asteroid,~comet] ...4 [descends into,descended into,descending into,hurtles toward,hurtles towards,hurtling toward,hurtling towards,careens toward,careens towards,careening toward]',
        '[~baby,~patient,~man,~woman,~victim] ...3 dead on arrival',
      ],
      flags: [
        'H: Labour’s road plan [[comes home to roost]]',
        'H: Conservatives’ road plan [[comes home to roost]]',
        'H: Old vow [[comes back to bite]] Vance',
        'H: Mayor’s charm [[wears thin]]',
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
