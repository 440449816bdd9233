/** Actions told as clumsiness or defeat: bungles, squanders, flounders, storms out, crashes and burns. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'stumble-verb',
  title: 'Action told as stumbling or strutting',
  category: 'humiliation',
  severity: 'caution',
  tier: { headline: 2 },
  message: '“{match}” makes a figure of fun; what was done can be said.',
  why: 'The verb paints how somebody looked while acting. Another eye would have seen another gait; the act is the same.',
  innocent: 'An inquiry may have found the failure, or the move may be a bodily one.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Clichés and idioms', by: 'Wikipedia' },
  unless: ['&[penalty,goal,striker,innings,wicket,cup final,playoff,playoffs,quarterback,homer]'],
  entries: [
    {
      match: [
        '{[bungles,bungling,botches,botched,botching,fumbles,fumbled,fumbling,flubs,flubbed,flub,squanders,squandered,squandering,blunders,blundered,blundering,mishandled,mismanages,mismanaged,flounders,floundered,floundering,flails,flailed,flailing,sputters,sputtered,sputtering,fizzles,fizzled,fizzling,flops,flopped,flopping,limps,limped,limping,cowers,cowered,cowering,squirms,squirmed,squirming,sulks,sulked,struts,strutted,strutting,preened,swaggers,grovels,grovelled,groveled,whines,whined,whining,moans,bumbles,bumbled,stonewalls,implodes,imploded,imploding,waffles,dithers,dithered,dithering,panics,panicked,sleepwalks,sleepwalking,gloats,gloated,smirks,smirked]}',
        '[storms,stormed,storming,stomps,stomped,stomping] [out of,off]',
        '[loses,lost,losing,lose] [it,her cool,his mind,her mind,its mind,their minds,his grip,the plot,plot,the room,his way,her way,its way,their way] [over,at,on,as,after,with,again,when]',
        '[shoots,shot,shooting] [himself,herself,itself,themselves] in the foot',
        '[trips,tripped,tripping] over [himself,herself,itself,themselves,his own,her own,their own]',
        '[hits,hit,hitting] [a wall,rock bottom,a nerve]',
        '[runs,ran,running] [scared,amok,roughshod,rampant,wild,circles around]',
      ],
      plain: ['leaves', 'fails', 'changes'],
      unless: ['[~ship,~boat,~ferry,~yacht] ...2 [limps,limped]'],
      flags: [
        'H: Home Office [[bungles]] visa letters',
        'H: Schumer [[storms out of]] budget talks',
        'H: Vance [[storms out of]] budget talks',
        'H: Coach driver [[loses it over]] parking fine',
        'H: Bank [[shoots itself in the foot]]',
        'H: Council [[trips over itself]] for a mall',
        'H: Pension plan [[hits a wall]]',
        'H: Landlords [[running amok]] in Leith',
      ],
      passes: [
        'H: Protesters stormed into the mill',
        'H: Ferry limps into Dover',
        'H: Striker bungles penalty in cup final',
        'H: Inquiry finds that ministry bungled visas',
        'H: Minister walks out of lift into the rain',
      ],
    },
  ],
});
