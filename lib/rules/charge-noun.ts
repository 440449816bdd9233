/** Nouns that accuse in a headline, or in a text that heaps them up: hoax, debacle, hypocrisy, giveaway, chaos, cover-up. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'charge-noun',
  title: 'Accusing noun',
  category: 'insult',
  severity: 'caution',
  tier: { headline: 2, body: 3 },
  message: '“{match}” is a charge; the text can say what happened, or who makes it.',
  why: 'The noun holds a whole judgement and no evidence. Without a speaker it stands there as a fact.',
  innocent: 'A court or an inquiry may have found just this, and the article may say so.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Contentious labels', by: 'Wikipedia' },
  scope: { negated: 'skip', texts: 'heated' },
  unless: ['&@sport'],
  entries: [
    {
      match: [
        '[lunacy,hypocrisy,idiocy,insanity,cowardice,fear-mongering,chicanery,skulduggery,paranoia,groupthink,brainwashing,vitriol,bullshit,tantrum,tantrums,bluster,whitewash,debacle,travesty,shakedown,con job,con game,grift,racket,cover-up,coverup,smear,smears,falsehoods,whoppers,overreach,incompetence,ineptitude,sleaze,hubris,folly,stupidity,dark arts,red meat,scare tactics,police state,mob rule,mob justice,echo chamber]',
        '[hoax,scam,sham,stunt,ploy,gimmick,racket,circus,farce,charade,fantasy,delusion,myth,mess,obsession,madness,flop,gaffe,meltdown,power grab,witch hunt] [that,is,was,exposed,debunked,unravels,backfires,collapses,continues,of the,and the,about]',
        '[media,election,climate,green,race,border,tax,budget,campaign,publicity,political,trade,deficit,voting,health,gun,covid,energy,impeachment,russia,immigration] [hoax,scam,sham,stunt,ploy,gimmick,circus,farce,charade,fantasy,delusion,myth,mess,madness,flop,meltdown,witch hunt,spin,nonsense,fairy tale,disaster,debacle]',
        '[brings,bring,brought,bringing,sows,sowed,wreaks,wreaked,spreads,unleashes,sparks] ...1 chaos',
        '[chaos] [reigns,erupts,grips,engulfs,ensues,mounts,deepens]',
        '[war on,wars on,assault on,attack on,crusade against,onslaught against,onslaught on] [truth,reason,women,men,children,families,business,press,media,voters,voting,democracy,science,christmas,cops,police,faith,freedom,coal,oil,cars,guns,rural,cities,america,the poor,the rich,the middle class,our,@opposed-groups]',
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
