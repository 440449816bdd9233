/** Verdicts hung on somebody with a possessive: the party’s empty promises, his tax fantasy, her war on books. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'possessed-verdict',
  title: 'Verdict hung on a name',
  category: 'editorial-aside',
  severity: 'caution',
  tier: { headline: 2 },
  message: '“{match}” takes a verdict for granted and hands it to an owner.',
  why: 'A possessive treats what follows as known to exist. So a judgement slips in as if it were a thing that somebody simply has.',
  innocent: 'A column may judge, and a court or an inquiry may have found just this.',
  source: {
    title: 'Linguistic Models for Analyzing and Detecting Biased Language',
    locator: 'Framing bias; presuppositions',
    by: 'Recasens et al. 2013',
  },
  unless: ['&@sport', '&@arts'],
  entries: [
    {
      match: [
        '#POSS ...2 {[fantasy,fantasies,nightmare,nightmares,disaster,mess,madness,insanity,shame,disgrace,stunt,stunts,vanity,hubris,hypocrisy,double standard,obsession,vendetta,crusade,folly,follies,delusions,delusion,farce,charade,shambles,circus,theatrics,antics,tantrum,tantrums,meltdown,rant,rants,tirade,bluster,greed,cruelty,cowardice,betrayal,lies,falsehoods,deceit,empty promises,empty threats,flip-flop,flip-flops,about-face,blunder,blunders,gaffe,gaffes,incompetence,ineptitude,love affair,lovefest,pet project,dirty tricks,dirty secret,slide into,lust for,thirst for,hunger for,addiction to,fixation,fetish,stranglehold,chokehold,iron grip,reign of terror,jaunt,jaunts,freebie,freebies,giveaway,giveaways,boondoggle,slush fund,smokescreen,identity crisis,talking points,bullying,thuggery,gaslighting,ravings,wishful thinking,smugness,swagger,impotence,spinelessness,callousness,favouritism,favoritism,cronyism,nepotism,naivety,naiveté,@vice-nouns]}',
        '#POSS ...1 {[war on,assault on,attack on,contempt for,disdain for,hatred of,embrace of,surrender to,betrayal of,crusade against,real agenda,grudge against,day of reckoning,race to the bottom]}',
      ],
      plain: ['policy', 'words'],
      unless: [
        '[war on] [drugs,cancer,poverty,terror,terrorism]',
        '[attack on,assault on] ...5 [city,town,village,convoy,base,port,school,hospital,woman,man,girl,boy,police,ship,#NAME]',
        '&[jailed,convicted,sentenced]',
      ],
      flags: [
        'H: Labour’s bus [[fantasy]] costs £3m',
        'H: Conservatives’ bus [[fantasy]] costs £3m',
        'H: Germany’s [[contempt for]] small towns',
      ],
      passes: [
        'H: Rome’s war on drugs turns forty',
        'H: Hamas’s attack on border village in 1994',
        'H: Rider jailed over his train rant',
        'H: Striker’s tantrum ends Ajax run',
        'H: Actor’s farce closes early',
        'H: Hungary’s bus plan costs £3m',
      ],
    },
  ],
});
