/** Nouns that accuse in a headline: hoax, debacle, hypocrisy, giveaway, chaos, cover-up. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'charge-noun',
  title: 'Accusing noun in a headline',
  category: 'insult',
  severity: 'caution',
  tier: { headline: 2 },
  message: '“{match}” is a charge; the headline can say what happened, or who makes it.',
  why: 'The noun holds a whole judgement and no evidence. Without a speaker it stands there as a fact.',
  innocent: 'A court or an inquiry may have found just this, and the article may say so.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Contentious labels', by: 'Wikipedia' },
  scope: { negated: 'skip' },
  unless: ['&@sport'],
  entries: [
    {
      match: [
        '[lunacy,hypocrisy,idiocy,insanity,cowardice,fearmongering,fear-mongering,scaremongering,race-baiting,virtue-signalling,virtue-signaling,grandstanding,posturing,chicanery,skulduggery,histrionics,theatrics,hysteria,paranoia,groupthink,brainwashing,vitriol,bile,claptrap,drivel,hogwash,malarkey,bullshit,baloney,screed,tantrum,tantrums,bluster,whitewash,fiasco,debacle,travesty,trainwreck,boondoggle,giveaway,giveaways,shakedown,con job,con game,grift,racket,cover-up,coverup,smear,smears,hit job,hit piece,falsehoods,whoppers,overreach,treachery,depravity,debasement,decadence,incompetence,ineptitude,cronyism,nepotism,sleaze,hubris,folly,stupidity,vendetta,fetish,vanity project,ego trip,pet project,slush fund,dirty trick,dirty tricks,dark arts,scalp,catnip,red meat,sacred cow,sacred cows,scare tactics,scare stories,blood libel,thought police,speech police,nanny state,police state,banana republic,mob rule,mob justice,death cult,personality cult,cult of personality,echo chamber,fever swamp,fever swamps,fever dream,rabbit hole,alternative facts,fuzzy math,voodoo economics]',
        '[hoax,scam,sham,stunt,ploy,gimmick,racket,circus,farce,charade,fantasy,delusion,myth,mess,mania,fetish,obsession,madness,flop,flub,gaffe,dud,freak out,meltdown,power grab,bait,trick,bunk,bogeyman,witch hunt] [that,is,was,exposed,debunked,unravels,backfires,collapses,continues,keeps,gets,just,of the,and the,about]',
        '[media,election,climate,green,race,border,tax,budget,campaign,publicity,political,trade,deficit,voting,health,gun,covid,energy,impeachment,russia,immigration] [hoax,scam,sham,stunt,ploy,gimmick,circus,farce,charade,fantasy,delusion,myth,mess,mania,madness,flop,dud,freak out,meltdown,bunk,witch hunt,spin,nonsense,fairy tale,disaster,debacle]',
        '[brings,bring,brought,bringing,sows,sowed,wreaks,wreaked,spreads,unleashes,sparks] ...1 chaos',
        '[chaos] [reigns,erupts,grips,engulfs,ensues,mounts,deepens]',
        '[war on,wars on,assault on,attack on,crusade against,onslaught against,onslaught on] [truth,reason,women,men,children,families,business,press,media,voters,voting,democracy,science,christmas,cops,police,faith,freedom,coal,oil,cars,guns,rural,cities,america,the poor,the rich,the middle class,our,@opposed-groups]',
        '[obsession with,addiction to,love affair with,love of,hatred of,contempt for,disdain for,disregard for,blindness to,betrayal of,abandonment of,surrender to,capitulation to,flirtation with,descent into,slide into,drift into,march toward,march towards,lurch to the] [the,#NAME,his,her,their,its,our,left,right,women,men,workers,bosses,voters,truth,facts,reality,science,democracy,tyranny,authoritarianism,socialism,fascism,extremism,autocracy,chaos,madness,war]',
      ],
      plain: ['statements', 'dispute'],
      unless: ['[smear test,smear tests]'],
      flags: [
        'H: The [[debacle]] over the Labour bus plan',
        'H: The [[debacle]] over the Conservative bus plan',
        'H: The [[hoax that]] emptied a Kent village',
        'H: Trump’s [[trade mess]] grows',
        'H: Biden’s [[trade mess]] grows',
        'H: Putin’s late letter [[sows chaos]] in Geneva',
        'H: Zelensky’s late letter [[sows chaos]] in Geneva',
        'H: [[Chaos reigns]] at the land registry',
        'H: Council opens a new [[war on drivers]]',
        'H: Republicans and their [[contempt for the]] poor',
        'H: Democrats and their [[contempt for the]] poor',
      ],
      passes: [
        'H: Chaos at two airports after power cut',
        'H: Clinics offer smear tests at night',
        'H: Goalkeeper’s gaffe is the story of the cup final',
        'H: Judge calls budget a debacle',
        'H: Lorry fire and travel chaos on M25',
        'H: Problem with lift delays opera',
      ],
    },
  ],
});
