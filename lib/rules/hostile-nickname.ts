/** Policies and moves under a name their opponents gave them: power grab, tax raid, death tax. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'hostile-nickname',
  title: 'Hostile nickname',
  category: 'hostile-nickname',
  severity: 'caution',
  tier: { headline: 1, body: 2 },
  message: '“{match}” is an opponent’s name for the measure; its own name is plainer.',
  why: 'The nickname argues against the measure while it names it. What the measure does can be said in as few words.',
  innocent: 'A quotation keeps its speaker’s words, and an article may be about the nickname itself.',
  source: {
    title: 'Linguistic Models for Analyzing and Detecting Biased Language',
    locator: 'Framing bias',
    by: 'Recasens, Danescu-Niculescu-Mizil and Jurafsky, 2013',
  },
  unless: [
    '&[~call/V,~brand/V,~dub/V,~label/V,~describe/V,~denounce/V,~condemn/V,~criticise/V,~portray/V,~accuse/V]',
    '&[nickname,nicknamed,dubbed,phrase,word]',
  ],
  entries: [
    {
      match: ['[power,land,asset,gun,data,vote] [grab,grabs]', '[power,gun,vote]-grabbing'],
      plain: ['transfer of powers', 'bill'],
      unless: ['&[hectares,acres,farmland,farmers]'],
      implies: {
        claim: 'somebody takes powers that are not theirs',
        cues: ['without ...3 approval', 'without ...3 vote', '~bypass/V', 'unconstitutional', '~overstep/V', '~exceed/V'],
      },
      flags: [
        'H: Trump’s [[power grab]] reaches the Senate',
        'H: Biden’s [[power grab]] reaches the Senate',
        'The reform is a [[gun grab]] with a new name.',
        'It was the most [[power-grabbing]] bill in years.',
      ],
      passes: [
        'Critics call the bill a power grab.',
        'The study mapped land grabs of 40,000 hectares along the river.',
        'He made a grab for the rail.',
        'The phrase power grab appeared on every placard.',
        '“This is a power grab,” said the senator.',
        'Labour denounced a power grab by the minister.',
      ],
    },
    {
      match: [
        '[tax,pension,pensions,savings,wealth,inheritance] [raid,raids,grab,grabs,bombshell,bombshells,hit,hammer,heist,hikes-by-stealth]',
        '[stealth,death,jobs,granny,dementia,family-farm,bedroom,pasty,success,nanny,envy] tax',
        '[stealth,punitive,crippling,crushing,job-killing,growth-killing,eye-watering] [tax,taxes,levy,levies,tariff,tariffs,regulation,regulations,rules,mandate,mandates,bill]',
        '[job-killing,jobs-killing,growth-killing,job-destroying,business-bashing,planet-wrecking,budget-busting,bank-busting,wallet-busting,freedom-killing,soul-crushing,bone-headed,hare-brained,half-baked,crackpot,crackbrained,loony,barmy,madcap,harebrained,cockamamie] [bill,bills,law,laws,plan,plans,policy,policies,tax,taxes,agenda,scheme,schemes,regulation,regulations,rule,rules,mandate,mandates,deal,reform,reforms,ban,proposal,proposals,tariffs,idea,ideas]',
        '[cash,money,rent,fee] [grab,grabs]',
      ],
      plain: ['tax rise', 'tax', 'charge'],
      unless: [
        '&[police,officers,investigators,raided,riots,1990]',
      ],
      flags: [
        'H: Labour’s [[tax raid]] on pensions begins',
        'H: Tories’ [[tax raid]] on pensions begins',
        'The [[death tax]] will bring in $3bn a year.',
        'The town will feel the [[crippling tariffs]] first.',
        'H: Democrats pass [[job-killing bill]]',
        'H: Republicans pass [[job-killing bill]]',
        'The new parking fee is a [[cash grab]].',
        'H: Another [[hare-brained scheme]] from city hall',
      ],
      passes: [
        'Police carried out a tax raid on the club’s offices.',
        'Venice charges a tourist tax of five euros.',
        'The sin tax covers tobacco and drink.',
        'A mansion tax would start at £2m.',
        'The poll tax was dropped in 1991.',
        'The tax on estates will rise to 45 percent.',
        'Opponents nicknamed it the death tax.',
        'The tariffs take effect in June.',
      ],
    },
    {
      match: [
        '[snooper’s,snoopers] charter',
        '[surrender,gag,muzzle,gagging,police-state,betrayal,segregation,slave,blackmail] [bill,act,law,clause,order,deal,treaty,pact,budget]',
        '[don’t-say-gay,show-me-your-papers,jim-crow,no-jab-no-job,jim-crow-2.0] [bill,bills,law,laws,act,rules]',
        '[bidenflation,trumpflation,trumpcession,bidenville,trumponomics,trussonomics,starmergeddon,trussterfuck,project-fear,death-panels,death-panel,pork-barrel,green-raj,eco-fascism,eco-tyranny,nanny-state,nanny-statism,big-brother-state,open-borders-policy]',
      ],
      plain: ['bill', 'law'],
      unless: [
        'gag [order,orders]',
        '&[slave trade,slavery,1850,1807,1833,1930s,history,historian,historians]',
      ],
      flags: [
        'H: Peers debate the [[snooper’s charter]] again',
        'The [[surrender bill]] passed on Monday night.',
        'The [[nanny state]] now counts our biscuits.',
        'H: [[Don’t say gay bill]] clears the Florida House',
        'H: [[Trumpflation]] arrives at the supermarket',
        'H: [[Bidenflation]] arrives at the supermarket',
      ],
      passes: [
        'The judge issued a gag order on Friday.',
        'The state has a hate crimes law.',
        'The slave act of 1850 is shown in the museum of slavery.',
        'The surrender of the fort ended the siege.',
        'The Investigatory Powers Act took effect in 2016.',
        'Campaigners dubbed it the snooper’s charter.',
      ],
    },
    {
      match: [
        '[war,assault,attack,attacks,crusade,jihad,vendetta] [on,against] [christmas,cars,motorists,cyclists,drivers,women,men,boys,girls,coal,meat,farmers,farming,farms,families,the family,the middle class,business,businesses,small business,faith,christians,christianity,muslims,religion,religious freedom,science,truth,nature,workers,working people,the poor,the rich,wealth,landlords,tenants,pensioners,the elderly,the countryside,rural america,rural britain,free speech,free press,the free press,the press,journalism,democracy,freedom,our freedoms,reason,reality,common sense,education,public schools,teachers,universities,police,cops,woke,wokeness,diversity,oil,fossil fuels,energy,gas stoves,guns,gun owners,voting rights,the rule of law,the constitution,the courts,the judiciary,parents,children,history]',
        '[purge,inquisition,pogrom,blacklist,hit-list] of [critics,rivals,opponents,moderates,liberals,conservatives,dissidents,dissenters,teachers,professors,judges,civil servants,democrats,republicans]',
      ],
      plain: ['policy on cars', 'limits on speech', 'dismissal of critics'],
      tier: { headline: 2, body: 2 },
      unless: [
        '[terror,terrorist,heart,shark,sexual,physical,knife,gun,arson,gas,missile,drone,acid,deadly,fatal,violent,armed,suicide,alleged] [attack,attacks,assault] [on,against]',
        '[attack,attacks,assault] on [women,men,boys,girls,farmers,families,christians,muslims,police,pensioners,teachers,universities,the elderly,children,farms,cars,drivers,workers,the courts,cops]',
        '&[stalin,1930s,1934,1936,1937,1938]',
      ],
      flags: [
        'H: The [[war on motorists]] comes to Oxford',
        'H: The [[assault on free speech]] goes on in Texas',
        'H: The [[assault on free speech]] goes on in California',
        'The budget is a [[war on the poor]].',
        'The budget is a [[war on the rich]].',
        'H: A [[purge of moderates]] begins in the Senate',
      ],
      passes: [
        'Two men were held after an attack on women in the park.',
        'Stalin’s purge of critics filled the camps in 1937.',
        'The speaker described it as a war on the poor.',
        'A sexual assault against children was reported.',
        'The war on the eastern front entered a third year.',
        'A drone attack on fossil fuels depots cut the line.',
      ],
    },
  ],
});
