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
        '[enhanced interrogation,enhanced interrogation techniques,enhanced techniques,extraordinary rendition,stress position,stress positions,special military operation,kinetic action,kinetic strike,kinetic strikes,police action,surgical strike,surgical strikes,soft target,soft targets,collateral damage,mowing the grass,targeted killing,targeted killings,administrative detention,voluntary emigration,voluntary migration,population transfer,filtration camp,filtration camps,re-education camp,re-education camps,final solution,comfort women]',
        '[~neutralise/V,~pacify/V,~liquidate/V,~eliminate/V,~take out] [#NUM,several,some,two,three,many,the]? [militant,militants,terrorist,terrorists,insurgents,fighters,rebels,operatives,target,targets,commander,commanders,gunmen,gunman,leader,leaders,enemy,opponents]',
      ],
      plain: ['killed', 'air raid', 'deportation'],
      flags: [
        'The CIA used [[enhanced interrogation techniques]] on the men.',
        'H: Israel raid ends in [[collateral damage]]',
        'H: Hamas raid ends in [[collateral damage]]',
        'The army [[neutralised two militants]] near the town.',
        'Russia’s [[special military operation]] entered its third month.',
        'Ukraine’s [[special military operation]] entered its third month.',
        'Russia [[neutralised two militants]] near the border.',
        'Ukraine [[neutralised two militants]] near the border.',
        'The [[targeted killing]] was ordered by Trump.',
        'The [[targeted killing]] was ordered by Biden.',
      ],
      passes: [
        '“Collateral damage” is a euphemism for dead civilians.',
        'The general said collateral damage was low.',
        'Vinegar is used to neutralise the acid.',
        'The team was eliminated in the first round.',
        'The term “rightsizing” appeared in the memo.',
        'Civilians were killed when a bomb hit the market.',
        'The army killed 40 people in the raid.',
        'The camp holds 900 people behind a fence.',
      ],
    },
    {
      match: [
        '[rightsizing,right-sizing,right-size,downsizing,~downsize/V,headcount reduction,reduction in force,workforce adjustment,workforce reduction,workforce reductions,involuntary departure,efficiency savings,negative growth,price adjustment,price adjustments,belt-tightening,structural adjustment,made redundant,~let go #NUM,~shed jobs,~shed staff,~shed workers,~trim staff,~trim jobs]',
        '[officer-involved shooting,officer-involved shootings,police-involved shooting,less-lethal,less-than-lethal]',
        '[inappropriate touching,inappropriate relationship,inappropriate behaviour,inappropriate behavior,non-consensual sex,underage woman,underage women,child prostitute,child prostitutes,misspoke,economical with the truth,passed away,~pass away,lost his life,lost her life,lost their lives,unhoused,domestic dispute,crime of passion,mercy killing,ethnic tensions,sectarian tensions,racially charged,racially insensitive,boots on the ground,clean coal]',
      ],
      severity: 'note',
      tier: { headline: 3, body: 3 },
      plain: ['job cuts', 'died', 'police shooting'],
      unless: ['[peacefully,aged,age,father,mother,wife,husband,late] ...3 [passed away,~pass away]'],
      flags: [
        'The bank plans a [[headcount reduction]] in May.',
        'The union plans a [[headcount reduction]] in May.',
        'H: Ohio sheriff reports [[officer-involved shooting]]',
        'The senator had an [[inappropriate relationship]] with a page.',
        'H: Sunak plans more [[downsizing]] at the ministry',
        'H: Starmer plans more [[downsizing]] at the ministry',
      ],
      passes: [
        'Her father passed away in 1990.',
        'The company will cut 400 jobs.',
        'Police shot a man in Dayton.',
        'The firm dismissed 300 people in May.',
        'The patient died on Monday.',
      ],
    },
  ],
});
