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
        '{[leaves,left,leaving,leave] ...4 [reeling,fuming,baffled,bewildered,shaken,speechless,scrambling,red-faced,seething,furious,aghast,dumbfounded,flat-footed,scratching their heads,exposed,humiliated,in tears,in tatters,in the lurch,out in the cold,in the dark,high and dry,twisting in the wind,holding the bag,picking up the pieces,to rot,to freeze,to fend for,bitter taste,sour taste,bad taste]}',
        '{[sends,sent,sending,send] ...4 [into a panic,into panic,into a tailspin,into meltdown,into a frenzy,into a spin,into a rage,into overdrive,into orbit,into hysterics,into a tizzy,running for cover,running for the hills,reeling,shockwaves,shock waves,shivers,chills]}',
        '{[drives,drove,driving,drive] ...3 [crazy,mad,insane,nuts,up the wall,bonkers,to despair,to distraction]}',
        '[up in arms,foaming at the mouth,frothing at the mouth,hot under the collar,seeing red,sees red,saw red,tearing their hair out,pulling their hair out,wringing their hands,wring their hands,hand-wringing,clutching their pearls,clutch their pearls,pearl-clutching,licking their wounds,licks his wounds,licking his wounds,gnashing of teeth,spitting feathers,baying for blood,lose their cool,beside themselves,beside himself,beside herself,eating crow,eats crow,shaking in their boots,quaking in their boots,sweating bullets,bent out of shape,panties in a,knickers in a,blow a gasket,blows a gasket,blew a gasket,melts down,melt down,melting down,meltdowns,freaks out,freak out,freaked out,gripped by fear,gripped by panic]',
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
