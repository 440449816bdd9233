/** Size claimed with no figure near: staggering, massive, unprecedented. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'intensifier',
  title: 'Size without a figure',
  category: 'intensifier',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” claims a size; a figure would show it.',
  why: 'The word asks for belief where a number could be checked. Two outlets can call the same thing huge or small and neither is wrong.',
  innocent: 'Where a figure, a record or a comparison stands close by, the word sums it up.',
  source: {
    title: 'Linguistic Models for Analyzing and Detecting Biased Language',
    locator: 'Subjective intensifiers',
    by: 'Recasens et al. 2013',
  },
  scope: { negated: 'skip', figures: 'skip', texts: 'heated' },
  entries: [
    {
      match: '@size-adjectives',
      unless: [
        '[colossal,gigantic,mammoth,titanic] [squid,statue,head,heads,star,stars,planet,wave,waves,tusk,tusks,bone,bones,cave,ship,wreck,submersible]',
        '[woolly,the,a] mammoth',
        '[epic] [poem,poems,games,films,film,novel,poetry]',
        '[overwhelming] [majority,vote,support,approval]',
        '[runaway] [train,truck,lorry,bride,teen,teens,horse,tram,cow,slave,slaves,child,children,car,trolley]',
      ],
      flags: [
        'H: [[Staggering]] cost of Biden’s trip',
        'H: [[Staggering]] cost of Trump’s trip',
        'Labour signed a bill of [[colossal]] waste.',
        'H: Israel’s [[unparalleled]] raid',
        'H: Hamas’s [[unparalleled]] raid',
        'Families face [[spiralling]] rents.',
      ],
      passes: [
        'The repair cost a staggering $4bn.',
        'Trawlers caught a colossal squid near the ice.',
        'Scientists dug up a mammoth in Siberia.',
        'Homer’s epic poem is taught in the first year.',
        'The motion passed with overwhelming support.',
        'A runaway train hit the buffers.',
        'The inquiry into the Titanic sat in London.',
      ],
    },
    {
      match: [
        '[massive,huge,enormous,immense,vast,giant,hefty,sizeable,sizable,tremendous,whole] [failure,failures,blow,scandal,scandals,fraud,cover-up,overreach,mistake,blunder,gamble,power,boost,win,victory,defeat,loss,backlash,outcry,disaster,mess,problem,hypocrisy,lie,lies,waste,giveaway,giveaways,bailout,handout,tax,spending,conspiracy,surveillance,expansion,assault,attack,strike,strikes,crackdown,overhaul,shake-up,shakeup,shift,surge,spike,increase,rise,jump,drop,fall,hit,deal,embarrassment,upset,setback,breakthrough,advantage,step,leap,success,support,pressure,turnout,crowd,crowds,rally,protest,protests,influx,wave,leak,hack,push,effort,campaign,operation,search,manhunt,amounts,amount,sums,sum,cost,costs,debt,debts,profits,profit,pay,bonus,bonuses,influence,impact,damage,destruction,disruption,implications,consequences,ramifications,overnight]',
        '[unprecedented] [move,step,attack,assault,power,powers,decision,crisis,scale,level,levels,times,pressure,demand,threat,opportunity,chaos,interference,intervention,scrutiny,response,number,numbers,amount,amounts,violation,abuse,rebuke,act,action,era,challenge,challenges,rise,surge,wave,sums,steps,measures,overreach,lengths,access,control,display,show,speed,violence,damage,suffering,situation,break]',
        '[~skyrocket/V,~nosedive/V,~crater/V,~balloon/V,~mushroom/V,~snowball/V,~explode/V,~implode/V,rocketed,rocketing]',
        '[through the roof,off the charts,out of control,off a cliff,over a cliff,to the moon,sky high,into the stratosphere,into orbit,to the max,times over,off the rails,into overdrive,like wildfire,at breakneck speed,at lightning speed,at record speed,by leaps and bounds,up to the hilt,to the hilt,beyond belief,beyond recognition,beyond words,beyond imagination,beyond the pale]',
      ],
      plain: ['large', 'rise', 'fall'],
      unless: [
        '~explode/V [near,outside,inside,killing,prematurely,mid-air,midair,shortly,after,in,on,at,under]',
        '[bomb,bombs,device,devices,shell,shells,mine,mines,missile,missiles,drone,drones,grenade,grenades,tanker,firework,fireworks,boiler,rocket,rockets,volcano,battery,batteries,car,engine,pipeline,vehicle,truck,star,plane,aircraft,pager,pagers,mortar,ammunition,transformer] ...2 [~explode/V]',
        'out of control [when,on,in,and,at]',
        '[fire,fires,wildfire,wildfires,blaze] ...3 out of control',
        '[car,truck,bus,van,~plunge,~drive,~fall,vehicle] ...3 [off a cliff,over a cliff]',
        '[~spread] like wildfire',
        '[astronauts,satellite,rocket,spacecraft,capsule,probe,crew,mission] ...5 [into orbit,to the moon]',
      ],
      flags: [
        'The plan is a [[massive giveaway]] to Labour donors.',
        'The plan is a [[massive giveaway]] to Conservative donors.',
        'H: Trump in [[unprecedented move]] against court',
        'H: Biden in [[unprecedented move]] against court',
        'H: Rents [[skyrocket]] under new mayor',
        'Food prices went [[through the roof]] last winter.',
      ],
      passes: [
        'The shells had exploded.',
        'The mill exploded near the river.',
        'The car went off a cliff in Oregon.',
        'The rumour spread like wildfire in the barracks.',
        'His car ran out of control on ice.',
        'The wildfire is still out of control.',
        'A rocket carried the satellite into orbit.',
        'Sales ballooned by 40% in May.',
      ],
    },
  ],
});
