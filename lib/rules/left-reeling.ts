/** People shown as beside themselves: leaves allies reeling, sends ministers into a panic, drives critics mad, fumes, seethes. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'left-reeling',
  title: 'Effect told as panic or rage',
  category: 'reaction-inflation',
  severity: 'caution',
  tier: { headline: 2 },
  message: '“{match}” shows people beside themselves; what did they say or do?',
  why: 'The phrase turns a reply or a worry into a fit. It belittles those who react and makes the cause look mightier.',
  innocent: 'Those named may have said so themselves further down.',
  source: {
    title: 'Learning Bias from Language: The 27 Types of Bias',
    locator: 'Projection; sensationalism',
    by: 'Menzner and Leidner 2024',
  },
  unless: ['&@sport'],
  entries: [
    {
      match: [
        '{[leaves,left,leaving,leave] ...4 [reeling,fuming,baffled,bewildered,shaken,speechless,scrambling,red-faced,seething,furious,aghast,dumbfounded,flat-footed,exposed,humiliated,in tears,in the lurch,out in the cold,in the dark,to freeze,to fend for]}',
        '{[sends,sent,sending,send] ...4 [into a frenzy,into a spin,into overdrive,into orbit,into a tizzy,reeling,shockwaves,shock waves,shivers,chills]}',
        '{[drives,drove,driving,drive] ...3 [crazy,mad,insane,nuts,bonkers,to despair]}',
        '[up in arms,tearing their hair out,hand-wringing,pearl-clutching,meltdowns,freaks out,freak out,freaking out,freaked out]',
        '{[pounces,pounced,pounce,trembles,frets,fretting,wails,quakes,cringes,bristle,bristles,bristled,recoils,recoil,squirm,cower,pearl-clutches]} [over,at,about,as,after,from,that]',
        '{[panics,spooks,rattles,unnerves,infuriates,infuriated,enrages,enraged,riles,horrifies,horrified,terrifies,terrified,appals,appalls,disgusts,disgusted,baffles,bewilders,stuns,stunned,stunning,shocks,shocked,wows,torments,tormented,galls,mystifies,flummoxes,electrifies,scandalises,scandalizes,outrages]} ...1 [@targets,aides,washington,westminster,brussels,wall street,hollywood,lawmakers,dems,europe,beijing,moscow,kremlin,nation,world,viewers,observers,parents,community,investors,markets]',
      ],
      plain: ['criticise', 'object'],
      unless: ['&@disasters'],
      flags: [
        'H: Vance’s answer [[leaves diners baffled]]',
        'H: Khan’s map [[sends Tories into a spin]]',
        'H: Khan’s map [[sends Labour into a spin]]',
        'H: Goat poem [[drives censors mad]]',
        'H: Vicars [[up in arms]] at bell tax',
        'H: Democrats [[bristle]] at ferry map',
        'H: Republicans [[bristle]] at ferry map',
        'H: Tax leak [[spooks]] ministers',
      ],
      passes: [
        'H: Earthquake rattles Tokyo government offices',
        'H: Storm leaves anglers shaken',
        'H: Striker drives fans mad',
        'H: Minister drives bus from Cork',
        'H: Tenants object to ferry map',
      ],
    },
  ],
});
