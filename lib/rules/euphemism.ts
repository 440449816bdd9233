/** Harm in soft words: enhanced interrogation, collateral damage, rightsizing. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'euphemism',
  title: 'Euphemism',
  category: 'euphemism',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” softens what was done; the plain word names it.',
  why: 'The phrase was coined by those who act, and it keeps the people who are hurt out of sight.',
  innocent:
    'A text may quote the term in order to explain or to question it, and a law may bear it as its name.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Euphemisms', by: 'Wikipedia' },
  entries: [
    {
      match: [
        '[enhanced interrogation,enhanced interrogation techniques,enhanced techniques,harsh interrogation techniques,extraordinary rendition,extraordinary renditions,stress position,stress positions,moderate physical pressure,special military operation,military operation other than war,kinetic action,kinetic operation,kinetic operations,kinetic military action,kinetic strike,kinetic strikes,police action,peace enforcement,pacification,pacification campaign,limited incursion,surgical strike,surgical strikes,pinpoint strikes,precision strike,precision strikes,pre-emptive defence,preemptive defense,servicing the target,soft target,soft targets,collateral damage,collateral deaths,incontinent ordnance,regrettable by-product,mowing the grass,mowing the lawn,targeted killing,targeted killings,targeted elimination,administrative detention,preventive detention,protective custody,security barrier,buffer zone clearance,voluntary emigration,voluntary migration,voluntary transfer,population transfer,population transfers,population exchange,humanitarian transit,filtration camp,filtration camps,re-education camp,re-education camps,reeducation camp,reeducation camps,vocational training centre,vocational training centres,vocational training center,vocational training centers,final solution,comfort women,comfort woman,ethnic purification]',
        '[~neutralise/V,~pacify/V,~liquidate/V,~eliminate/V,~take out,~dispatch/V,~soften up,~cleanse/V,~mop up,~sanitise/V,~degrade/V,~terminate/V] [#NUM,several,some,two,three,many,dozens of,scores of,the]? [militant,militants,terrorist,terrorists,insurgent,insurgents,fighter,fighters,rebel,rebels,operative,operatives,target,targets,commander,commanders,gunmen,gunman,leader,leaders,resistance,village,villages,enemy,suspect,suspects,villagers,soldiers,troops,opponents,civilians,cell,cells,pocket,pockets]',
      ],
      plain: ['killed', 'air raid', 'deportation'],
      flags: [
        'The CIA used [[enhanced interrogation techniques]] on the men.',
        'H: Israel raid ends in [[collateral damage]]',
        'H: Hamas raid ends in [[collateral damage]]',
        'The army [[neutralised two militants]] near the town.',
        'Russia’s [[special military operation]] entered its third month.',
        'Ukraine’s [[special military operation]] entered its third month.',
      ],
      passes: [
        '“Collateral damage” is a euphemism for dead civilians.',
        'The general said collateral damage was low.',
        'Vinegar is used to neutralise the acid.',
        'The team was eliminated in the first round.',
        'The term “rightsizing” appeared in the memo.',
        'Civilians were killed when a bomb hit the market.',
      ],
    },
    {
      match: [
        '[rightsizing,right-sizing,right-size,downsizing,~downsize/V,de-layering,synergy savings,headcount reduction,headcount reductions,reduction in force,reductions in force,workforce adjustment,workforce reduction,workforce reductions,workforce optimisation,workforce optimization,involuntary departure,involuntary departures,involuntary separation,involuntary separations,involuntary redundancy,career transition,career transitions,career change opportunity,streamlining measures,efficiency savings,efficiency drive,efficiency measures,cost rationalisation,cost rationalization,cost optimisation,cost optimization,rationalisation programme,rationalization program,negative growth,negative profit,negative cash flow,revenue enhancement,revenue enhancements,revenue raiser,user fee adjustment,price adjustment,price adjustments,tariff rationalisation,belt-tightening,belt tightening,painful adjustments,structural adjustment,growth recession,growth pause,quantitative tightening of belts,let go of staff,made redundant,~let go #NUM,~shed jobs,~shed staff,~shed workers,~trim staff,~trim jobs,~trim its workforce]',
        '[officer-involved shooting,officer-involved shootings,police-involved shooting,police-involved shootings,officer-involved incident,officer-involved death,in-custody death,less-lethal,less-than-lethal,crowd control munitions,compliance technique,compliance techniques,pain compliance,control hold,control holds,use-of-force incident,use-of-force event,custodial death,encounter killing,encounter killings,died after an interaction,restrictive housing,special housing unit,enhanced screening,expedited removal,involuntary commitment]',
        '[inappropriate touching,inappropriate contact,inappropriate relationship,inappropriate behaviour,inappropriate behavior,improper relationship,improper conduct,non-consensual sex,underage woman,underage women,underage sex worker,underage sex workers,sex with a minor,sex with minors,child prostitute,child prostitutes,child bride,child brides,misspoke,mis-stated,economical with the truth,factually challenged,tired and emotional,passed away,~pass away,passed on,lost his life,lost her life,lost their lives,put to sleep,put down humanely,laid to rest,unhoused,fell pregnant,domestic dispute,domestic incident,crime of passion,love triangle,love-rival,mercy killing,ethnic tensions,sectarian tensions,racially charged,racially tinged,racially insensitive,racially motivated remark,wardrobe malfunction,wet work,black site,black sites,boots on the ground,friendly fire,food insecure,food insecurity,economically disadvantaged,underprivileged,urban renewal,slum clearance,managed decline,managed retreat,clean coal,runoff event,product of conception,unplanned landing,thermal event,water landing,service disruption event,adverse event]',
      ],
      severity: 'note',
      tier: { headline: 3, body: 3 },
      plain: ['job cuts', 'died', 'police shooting'],
      unless: [
        '[peacefully,aged,age,father,mother,wife,husband,late] ...3 [passed away,~pass away]',
        '[passed on] [to,the,a,from,by,as]',
        '[vaccine,drug,trial,serious] ...2 adverse event',
        '[retirees,couple,home,homes,house] ...3 [downsizing,~downsize/V]',
      ],
      flags: [
        'The bank plans a [[headcount reduction]] in May.',
        'The union plans a [[headcount reduction]] in May.',
        'H: Ohio sheriff reports [[officer-involved shooting]]',
        'The senator had an [[inappropriate relationship]] with a page.',
      ],
      passes: [
        'Her father passed away in 1990.',
        'The message was passed on to the captain.',
        'The couple are downsizing their home.',
        'Each serious adverse event is logged.',
        'The company will cut 400 jobs.',
        'Police shot a man in Dayton.',
      ],
    },
  ],
});
