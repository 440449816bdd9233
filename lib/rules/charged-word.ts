/** Single words and set phrases that bring heat into a headline: showdown, dog whistle, red meat, jittery, swampy, rigged, grilling, thrills the left. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'charged-word',
  title: 'Charged word in a headline',
  category: 'sensational',
  severity: 'note',
  tier: { headline: 2 },
  message: '“{match}” brings heat; a plainer word would say what happened.',
  why: 'Words of strife, doom and disgust decide how an event feels before the reader knows what it is.',
  innocent: 'Where the article shows as much, the word sums it up.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques',
    locator: 'Loaded language; exaggeration',
    by: 'Da San Martino et al. 2020',
  },
  unless: ['&@sport', '&@arts'],
  entries: [
    {
      match: [
        '[doozy,dud,smackdown,slugfest,bloodletting,catfight,cat fight,turf war,turf wars,street fight,bar fight,knife fight,bare-knuckle,whopper,whoppers,shocker,stunner,doom,gloom,pandemonium,bedlam,quagmire,morass,cesspool,cesspit,snake pit,boondoggle,shell game,punching bag,political football,guinea pigs,sacred cow,third rail,death match,last stand,death knell,gut check,gut punch,dog whistle,dog whistles,dog-whistle,dog-whistles,virtue signal,echo chamber,red meat,raw deal,free lunch,free-for-all,slippery slope,high-wire act,smoking gun,hail mary,victory lap,clown show,freak show,horror show,sham,witch hunts,inquisition,gulag,two minutes hate,alternative facts,groupthink,mob rule,mob mentality,herd mentality,double talk,doublespeak,newspeak,big lie,open season,culture of corruption,culture of impunity,whataboutism,grandstanding,theatrics,photo op,photo-op,narrative,laundry list,sugar daddy,sugar daddies,cash cow,jackpot for,payback,vengeance,retribution,comeuppance,karma,hubris,humble pie,crocodile tears,thin-skinned]',
        '[jittery,swampy,splintering,fractious,squabbling,bickering,infighting,backstabbing,rudderless,leaderless,lawless,feckless,unhinged,rigged,hateful,needless,swamped with,awash in,drowning in,rife with,riddled with,mired in,stung by,besieged by,bedeviled by,bedevilled by,hobbled by,blindsided by,humbled by,undone by,propped up by,bankrolled by,bought and paid for,bought off,in the tank,hell-bent,hellbent,tin-eared,tone deaf,tone-deaf,out of touch,past his prime,past her prime,over the hill,washed-up,has no clothes,warts and all,half-truths,star-studded,tear-stained,blood-soaked,war-weary,battle-scarred,shell-shocked,deep-pocketed,ill-advised,ill-fated,ill-timed,eye-watering,eye-popping,stomach-turning,gut-wrenching,heart-wrenching,soul-crushing,spine-chilling,blood-curdling,jaw-dropping,ham-fisted,half-baked,harebrained,long-winded]',
        '{[extreme,wild,outlandish,radical,brutal,cruel,harsh,draconian,shocking,stunning,staggering,frightening,messy,tumultuous,turbulent,unprecedented,vicious,ruthless,reckless,shaky,rocky,dirty,crude,vulgar,hollow,desperate,last-ditch,hyped,sneaky,secretive,risky,flimsy,dubious,crazy,dangerous,disastrous,toxic,poisonous,aggressive,audacious,brash,wishy-washy,lukewarm,tepid,timid,feeble,nasty,ugly,bitter,petty,dismal,grim,bleak,dark,twisted,creepy,bizarre,weird,strange,curious,puzzling,baffling,inexplicable,questionable,misguided,naive,foolish,stupid,dumb,silly,ridiculous,absurd,laughable,pathetic,sad,sorry,pitiful,shameful,disgraceful,disgusting,revolting,appalling,sickening,cynical,hypocritical,brazen,blatant,shameless,arrogant,smug,sanctimonious]} [ban,bans,law,laws,bill,plan,plans,policy,policies,agenda,measure,measures,proposal,proposals,rule,rules,order,orders,deal,claim,claims,theory,theories,rhetoric,attack,attacks,accusation,accusations,allegation,allegations,ad,ads,tweet,tweets,post,posts,speech,interview,remarks,comments,statement,response,defense,defence,excuse,excuses,answer,explanation,decision,move,moves,step,demand,demands,threat,threats,politics,debate,race,campaign,primary,election,convention,hearing,hearings,testimony,trial,investigation,probe,report,meeting,summit,exit,departure,ouster,firing,rollout,launch,transition,presidency,tenure,reign,term,record,history,past,week,month,year,day,days,night,turn,twist,spectacle,episode,chapter,precedent,experiment,idea,ideas,ideology,views,vision,budget,cuts,tax,taxes,tariffs,spending,war,feud,fight,battle,tactics,tactic,strategy,gamble,bet,effort,efforts,attempt,attempts,bid,push,crackdown,raid,raids,silence,conduct,obsession,habit,habits,crusade,commutation,pardon,pardons,conspiracy,conspiracies,lie,lies,smear,smears,critics,allies,supporters,base,followers,leaders,republicans,democrats,tories,labour,conservatives,liberals]',
        '[grilling,a grilling,tongue-lashing,dressing-down,gets the boot,get the boot,got the boot,gets the ax,gets the axe,gets the chop,gets the sack,on the outs,in the doghouse,in the hot seat,catches flak,catch flak,caught flak,takes flak,hits a wall,hit a wall,fights for survival,fight for survival,fighting for survival,fights for his life,fights for her life,fighting for his life,fights back tears,scorched for,torched for,ripped for,hammered for,pummeled for,mocked for,panned for,roasted for,floored after,floored by,stunned after,rocked after,rattled after,yank,yanked,swipes at,swiped at,tramples,poisoning the,weaponizing,weaponising,normalizing,normalising,whitewashing,sanitizing,glorifying,demonizing,demonising,vilifying,scapegoating,strong-arming,stonewalling,gaslighting,kowtowing,pandering,appeasing,coddling,cozying up,cosying up,cheerleading,fearmongering,warmongering,profiteering,union-busting,book-banning,vote-rigging,ballot-stuffing,race-baiting,gay-bashing,cop-hating,america-hating,tax-dodging,money-grubbing,truth-telling,mud-slinging,mudslinging,name-calling,finger-pointing,hand-wringing,saber-rattling,sabre-rattling,chest-thumping,chest-beating,fist-pumping]',
      ],
      plain: ['dispute', 'criticism'],
      flags: [
        'H: Ferry [[smackdown]] in Oban for Vance',
        'H: Ferry [[smackdown]] in Oban for Harris',
        'H: Council [[riddled with]] feuds sells pier',
        'H: The [[shaky]] plan for a second pier',
        'H: Conservative whip faces [[grilling]] over pier',
        'H: Labour whip faces [[grilling]] over pier',
      ],
      passes: [
        'H: Goalkeeper turns slugfest in Turin',
        'H: Film of a street fight wins prize',
        'H: Council beset by floods digs a ditch',
        'H: Ferry dispute goes to court',
        'H: Whip answers questions over pier',
      ],
    },
  ],
});
