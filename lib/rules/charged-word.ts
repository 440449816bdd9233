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
  unless: ['&@sport'],
  entries: [
    {
      match: [
        '[doozy,dud,smackdown,slugfest,bloodletting,catfight,turf wars,whopper,stunner,doom,gloom,morass,cesspool,cesspit,boondoggle,guinea pigs,last stand,gut punch,slippery slope,high-wire act,smoking gun,hail mary,victory lap,gulag,alternative facts,herd mentality,doublespeak,newspeak,open season,culture of corruption,whataboutism,theatrics,narrative,laundry list,payback,vengeance,retribution,karma]',
        '[jittery,swampy,splintering,fractious,squabbling,bickering,infighting,rudderless,leaderless,rigged,hateful,needless,drowning in,rife with,riddled with,mired in,stung by,besieged by,undone by,bankrolled by,bought and paid for,hell-bent,hellbent,tin-eared,washed-up,half-truths,star-studded,tear-stained,war-weary,battle-scarred,shell-shocked,deep-pocketed,ill-timed,eye-watering,eye-popping,stomach-turning,gut-wrenching,heart-wrenching,soul-crushing,spine-chilling,blood-curdling,jaw-dropping,long-winded]',
        '{[extreme,wild,outlandish,radical,brutal,cruel,harsh,draconian,shocking,stunning,staggering,frightening,messy,tumultuous,turbulent,unprecedented,vicious,ruthless,reckless,shaky,rocky,dirty,crude,vulgar,hollow,desperate,last-ditch,hyped,sneaky,secretive,risky,flimsy,dubious,crazy,dangerous,disastrous,toxic,poisonous,aggressive,audacious,brash,wishy-washy,lukewarm,tepid,timid,feeble,nasty,ugly,bitter,petty,dismal,grim,bleak,dark,twisted,creepy,bizarre,weird,strange,curious,puzzling,baffling,inexplicable,questionable,misguided,naive,foolish,stupid,dumb,silly,ridiculous,absurd,laughable,pathetic,sad,sorry,pitiful,shameful,disgraceful,disgusting,revolting,appalling,sickening,cynical,hypocritical,brazen,blatant,shameless,arrogant,smug,sanctimonious]} [ban,bans,law,laws,bill,plan,plans,policy,policies,agenda,measure,measures,proposal,proposals,rule,rules,order,orders,deal,claim,claims,theory,theories,rhetoric,attack,attacks,accusation,accusations,allegation,allegations,ad,ads,tweet,tweets,post,posts,speech,interview,remarks,comments,statement,response,defense,defence,excuse,excuses,answer,explanation,decision,move,moves,step,demand,demands,threat,threats,politics,debate,race,campaign,primary,election,convention,hearing,hearings,testimony,trial,investigation,probe,report,meeting,summit,exit,departure,ouster,firing,rollout,launch,transition,presidency,tenure,reign,term,record,history,past,week,month,year,day,days,night,turn,twist,spectacle,episode,chapter,precedent,experiment,idea,ideas,ideology,views,vision,budget,cuts,tax,taxes,tariffs,spending,war,feud,fight,battle,tactics,tactic,strategy,gamble,bet,effort,efforts,attempt,attempts,bid,push,crackdown,raid,raids,silence,conduct,obsession,habit,habits,crusade,commutation,pardon,pardons,conspiracy,conspiracies,lie,lies,smear,smears,critics,allies,supporters,base,followers,leaders,republicans,democrats,tories,labour,conservatives,liberals]',
        '[grilling,tongue-lashing,dressing-down,gets the boot,get the boot,got the boot,on the outs,catches flak,hits a wall,fights for survival,scorched for,torched for,ripped for,mocked for,roasted for,floored after,yank,yanked,tramples,poisoning the,weaponizing,weaponising,normalizing,normalising,whitewashing,sanitizing,glorifying,demonizing,demonising,vilifying,stonewalling,kowtowing,appeasing,coddling,cheerleading,warmongering,profiteering,union-busting,book-banning,vote-rigging,ballot-stuffing,cop-hating,tax-dodging,money-grubbing,truth-telling,mud-slinging,name-calling,chest-beating,fist-pumping]',
      ],
      plain: ['dispute', 'criticism'],
      flags: [
        'H: Ferry [[smackdown]] in Oban for Vance',
        'H: Ferry [[smackdown]] in Oban for Harris',
        'H: Council [[riddled with]] feuds sells pier',
        'H: The [[shaky]] plan for a second pier',
        'H: Conservative whip [[catches flak]] over pier',
        'H: Labour whip [[catches flak]] over pier',
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
