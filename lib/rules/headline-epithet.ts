/** Adjectives that pass judgement in a headline, or in a text that heaps them up: bizarre, divisive, bloated, scandal-plagued, defiant, so-called. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'headline-epithet',
  title: 'Judging epithet',
  category: 'insult',
  severity: 'caution',
  tier: { headline: 2, body: 3 },
  message: '“{match}” judges before the facts are told; they may do that alone.',
  why: 'A headline has room for few words. An adjective of praise or blame takes the place of a fact and colours all that follows.',
  innocent: 'Some things are beyond dispute, and reviews and columns judge openly.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Contentious labels', by: 'Wikipedia' },
  scope: { negated: 'skip', texts: 'heated' },
  unless: ['&@sport', '&~describe/V ...6 as', '&@disasters'],
  entries: [
    {
      match: [
        '[disgraceful,shameless,shameful,blatant,brazen,flagrant,egregious,reckless,irresponsible,foolish,misguided,ill-conceived,ill-advised,ill-fated,bungled,ham-fisted,ham-handed,half-baked,hare-brained,harebrained,absurd,ludicrous,preposterous,laughable,ridiculous,farcical,outlandish,perverse,twisted,warped,shady,sleazy,seedy,insidious,nefarious,cynical,draconian,tyrannical,heavy-handed,oppressive,unhinged,deranged,rambling,incoherent,hysterical,strident,shrill,bigoted,spiteful,vindictive,hypocritical,self-serving,cowardly,craven,spineless,gutless,feckless,inept,clueless,toothless,impotent,feeble,lacklustre,lackluster,pathetic,pitiful,callous,heartless,unconscionable,indefensible,inexcusable,unforgivable,reprehensible,contemptible,unsavoury,unsavory,tawdry,grotesque,obscene,odious,loathsome,wicked,evil,sadistic,idiotic,moronic,stupid,insane,crazy,crazed,wacky,nutty,silly,childish,juvenile,tone-deaf,out-of-touch,thin-skinned,power-hungry,mealy-mouthed,two-faced,disingenuous,duplicitous,deceitful,mendacious,dishonest,baseless,bogus,specious,spurious,far-fetched,trumped-up,phony,phoney,sham,bloated,wasteful,extravagant,unbridled,unfettered,unelected,unaccountable,unscrupulous,rabid,vitriolic,venomous,nasty,ugly,awful,terrible,horrible,lousy,rotten,disastrous,dismal,abysmal,woeful,wretched,deplorable,dystopian,nightmarish,scandal-plagued,scandal-ridden,scandal-hit,crisis-hit,gaffe-prone,embattled,beleaguered,hapless,doomed,sanctimonious,self-righteous,arrogant,pompous,elitist,delusional,unpatriotic,treasonous,fanatical,lawless,crooked,conniving,scheming,gun-toting,bible-thumping,tree-hugging,freedom-loving,hate-filled,blood-soaked,do-nothing,know-nothing,tax-and-spend,race-baiting,limousine-liberal,foul-mouthed,potty-mouthed]',
        '{[bizarre,weird,eerie,creepy,outrageous,staggering,stunning,jaw-dropping,mind-boggling,eye-popping,head-spinning,scathing,blistering,withering,searing,damning,stinging,chilling,harrowing,haunting,alarming,frightening,scary,terrifying,troubling,ominous,sinister,menacing,grim,bleak,dire,perilous,devastating,crippling,crushing,humiliating,embarrassing,awkward,festering,simmering,seething,furious,livid,frantic,panicked,panicky,defiant,combative,belligerent,bellicose,bombastic,brash,boastful,unapologetic,unrepentant,tough-talking,firebrand,mercurial,erratic,impulsive,petulant,sulky,giddy,chastened,rattled,spooked,wobbly,floundering,flailing,faltering,sputtering,ragtag,maverick,polarising,polarizing,incendiary,toxic,infamous,murky,shadowy,sneaky,stealthy,cosy,cozy,cushy,whopping,colossal,gargantuan,sky-high,eye-watering]} [trump,biden,obama,clinton,attack,attacks,plan,plans,claim,claims,speech,tweet,tweets,rant,decision,move,moves,statement,response,remarks,comments,comment,report,interview,video,rally,campaign,policy,policies,law,laws,bill,order,ban,deal,defeat,loss,victory,win,vote,hearing,testimony,debate,fight,feud,race,divisions,divide,vision,record,reality,reasons,reminder,warning,warnings,rebuke,scene,scenes,effect,impact,admission,rise,toll,picture,prospect,threat,swipe,supporters,fans,aides,aide,allies,ally,lawmakers,republicans,democrats,conservatives,liberals,tories,labour,governor,mayor,senator,president,prime minister,minister,chief,ceo,leader,party,government,administration,white house,kremlin,economy,tax,cuts,spending,price,cost,budget,crackdown,effort,efforts,bid,attempt,push,reversal,fall,collapse,downfall,tale]',
        '{[defiant,combative,embattled,belligerent,furious,livid,bombastic,unapologetic,unrepentant,emboldened,petulant,sulky,giddy,chastened,rattled,spooked,flailing,floundering,panicked,unhinged,hapless]} #NAME',
        '[dark,twisted,ugly,cold,brutal,bitter,toxic,racist,fascist,radical,extreme,authoritarian,divisive,cruel,dangerous] [vision,agenda,ideology,rhetoric,legacy,worldview,fantasy,fantasies,politics,policies,policy,plan,plans,scheme,experiment,message,turn,path,road,game,truth,truths,reality,side,underbelly,future,past,instincts,impulses,tendencies]',
      ],
      plain: ['disputed'],
      unless: ['awful [lot]'],
      flags: [
        'H: Labour’s [[bungled]] bus plan costs £3m',
        'H: The Conservatives’ [[bungled]] bus plan costs £3m',
        'H: Trump opens hospital with [[rambling]] speech',
        'H: Biden opens hospital with [[rambling]] speech',
        'H: [[Defiant]] Putin visits the port',
        'H: [[Defiant]] Zelensky visits the port',
        'H: Court hears [[eerie]] speech of missing clerk',
        'H: The [[dark vision]] of the new pension act',
      ],
      passes: [
        'H: The tenants described the owners as reckless',
        'H: Storm brings dismal start to June',
        'H: Striker’s awful miss costs Leeds the cup final',
        'H: Explosive device found near Trump hotel',
        'H: An awful lot of beer is drunk in Denver',
        'H: Senator says the bus plan is bungled',
        'H: Hospital plan costs £3m',
        'H: Town not corrupt, audit finds',
      ],
    },
  ],
});
