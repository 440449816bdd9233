/** People cast as heroes or villains by the adjective before their role: plucky pensioner, heartless council, activist judge, shadowy group. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'cast-role',
  title: 'Hero or villain by adjective',
  category: 'puffery',
  severity: 'caution',
  tier: { headline: 2 },
  message: '“{match}” casts the part before the story begins; the role alone would do.',
  why: 'A headline that gives each role its colour has taken sides: the pensioner is plucky and the council heartless before either has done a thing.',
  innocent: 'An award or a court may have said so, and the article may quote it.',
  source: {
    title: 'Manual of Style: Words to watch',
    locator: 'Puffery; contentious labels',
    by: 'Wikipedia',
  },
  unless: ['&@sport', '&@arts', 'war hero'],
  entries: [
    {
      match: [
        '[hero,heroic,brave,courageous,plucky,gutsy,fearless,gallant,feisty,no-nonsense,tough-talking,straight-talking,hard-working,hardworking,hard-pressed,long-suffering,humble,beloved,patriotic,god-fearing,everyday,forgotten] [mum,mums,mom,moms,dad,dads,cop,cops,pensioner,pensioners,grandmother,gran,granny,grandad,taxpayers,taxpayer,patriot,patriots,whistleblower,whistle-blower,families,americans,brits,britons,canadians,australians,aussies,nurse,nurses,farmer,farmers,senator,governor,mayor,mp,congresswoman,congressman,judge,students,teacher,teachers,lawmaker,veteran,workers,citizens,voters,motorists,shoppers,savers,commuters,homeowners,@opposed-groups]',
        '[heartless,greedy,callous,monster,sick,perverted,depraved,bungling,hapless,clueless,useless,gormless,cold-hearted,money-grabbing,power-mad,killjoy,bossy,snooty,sneering,sneaky,soft,lazy,bloated,rip-off,shady,shadowy,dodgy,rogue,crazy,barmy,loony,petty,meddling,interfering,overpaid,overzealous,trigger-happy,out-of-touch,unelected,faceless,profiteering,tax-dodging,union-busting,wicked,ruthless,secretive,murky,deep-pocketed,billionaire-backed,soros-backed,koch-backed,union-backed] [council,councils,chief,chiefs,bank,banks,airline,airlines,official,officials,minister,ministers,bureaucrat,bureaucrats,mandarins,judge,judges,developer,developers,donor,donors,billionaire,billionaires,corporation,corporations,firm,firms,quango,quangos,cop,cops,warden,wardens,regulator,regulators,watchdog,outfit,network,pac,supplier,suppliers,lender,lenders,politician,politicians,prosecutor,prosecutors,professor,professors,teachers,lawmaker,lawmakers,leader,leaders,mps,ceo,tycoon,tycoons,group,lobby,lobbyist,lobbyists,@opposed-groups]',
        '[killer,racist,thug,hero,crooked,bent] {[cop,cops]}',
        '[activist,rogue,hand-picked,handpicked,soft-touch,partisan,rubber-stamp,trump-loving,biden-loving] {[judge,judges]}',
        '[dark money,dark-money,dirty money,astroturf,slush fund,front groups,pay-to-play,cabal,shadow government,police state,deep state,hellhole,hell hole,cesspit,laughing stock]',
        '[ivory-tower,gold-plated,fat-cat,pork-barrel,taxpayer-funded,taxpayer-subsidised,lavish,jet-setting,champagne,caviar,cash-for] {[junket,junkets,trip,trips,lifestyle,lifestyles,spree,pension,pensions,perks,perk,retreat,retreats,parties,bonus,bonuses,payoff,payoffs,spending,elite,elites,honours,peerages]}',
      ],
      plain: ['council', 'pensioner'],
      flags: [
        'H: [[Plucky pensioner]] wins fence row with Tory',
        'H: [[Plucky pensioner]] wins fence row with Labour',
        'H: [[Heartless council]] clears Leeds allotment',
        'H: Crooked [[cop]] keeps his badge',
        'H: Activist [[judge]] stops ferry',
        'H: [[Dark money]] pays for Ohio school race',
        'H: Minister’s taxpayer-funded [[junket]]',
      ],
      passes: [
        'H: Plucky pensioner wins Wimbledon tickets',
        'H: Film about a heartless bank wins prize',
        'H: Pensioner wins fence row',
        'H: War hero congressman retires',
        'H: Judge stops ferry sale',
        'H: Council clears Leeds allotment',
      ],
    },
  ],
});
