/** Deals and compromises told as defeat or betrayal: capitulation, sell-out, appeasement. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'surrender-frame',
  title: 'Compromise as surrender',
  category: 'hostile-nickname',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” tells an agreement or a concession as defeat or betrayal.',
  why: 'The word names a loser and a motive. The terms of the agreement would let readers decide.',
  innocent: 'Armies do surrender, bonds and suspects too, and historians write of appeasement in 1938.',
  source: {
    title: 'Linguistic Models for Analyzing and Detecting Biased Language',
    locator: 'Framing bias',
    by: 'Recasens, Danescu-Niculescu-Mizil and Jurafsky, 2013',
  },
  unless: ['&@naming-verbs'],
  entries: [
    {
      match: [
        '[capitulation,capitulations,appeasement]',
        '[abject,total,complete,humiliating,shameful,craven,unconditional,cowardly,de-facto] [surrender,capitulation,retreat,climbdown,betrayal,appeasement,concession,concessions,submission]',
        '[~capitulate/V,~kowtow/V,~grovel/V,~bow-down/V,~bend-the-knee/V] [to,before]',
        '[bend,bends,bending,bent,take,takes,took,taking] the knee [to,before,for]',
        '[amount,amounts,amounted,amounting,tantamount,equivalent,akin,equal] to [a,an,total,de-facto]? [surrender,capitulation,treason,betrayal,appeasement,blackmail,extortion,theft,robbery,murder,suicide,terrorism,genocide,a declaration of war,an act of war,a coup,slavery,apartheid,fascism,tyranny,censorship,bribery,ransom]',
        '[~surrender/V] to [the,their,his,her,its]? #NAME',
      ],
      plain: ['agreement', 'concession', 'agrees to'],
      unless: [
        '&[munich,chamberlain,1938,1940,1945,troops,soldiers,fighters,garrison,army,rebels,police,warrant,fbi,crowd,fans,stadium,concert,tickets,tour,show,market,investors,traders,anthem,kneel,court,judge,crime,prosecutors,charge,charged,season,theatre,theater]',
      ],
      flags: [
        'H: A [[humiliating climbdown]] over the canal',
        'The pact is a [[capitulation]] in four paragraphs.',
        'H: Brussels [[capitulates to]] the farmers',
        'The university [[took the knee to]] its donors.',
        'Signing now would be [[tantamount to surrender]].',
        'H: Brussels [[surrenders to Moscow]] on gas',
        'H: Brussels [[surrenders to Kyiv]] on gas',
      ],
      passes: [
        'The troops surrendered to Ukrainian forces on Monday.',
        'Chamberlain’s appeasement ended in 1939.',
        'He surrendered to police in Ohio.',
        'Traders saw signs of capitulation among investors.',
        'Parliament approved the agreement by 20 votes.',
        'The bill amounts to $40 a person.',
        'Trump described the pact as a capitulation.',
        'H: Trump denounces total surrender',
      ],
    },
    {
      match: [
        '[sell-outs,sold-out,selling-out,sells-out,betrayed,betrays,betraying,stabbed] [our,the] [troops,voters,people,nation,country,base,workers,bosses,farmers,veterans,allies,values,principles]',
        '[stab,stabbed,stabs,stabbing] ...3 in the back',
      ],
      plain: ['broke a promise to the voters'],
      flags: [
        'H: The party has [[betrayed the workers]]',
        'H: The party has [[betrayed the bosses]]',
        'It was a [[stab in the back]] for the coalition.',
        'Washington [[sold out our allies]] for a photograph.',
      ],
      passes: [
        'The stadium sold out in an hour.',
        'A man was treated for wounds to the back.',
        'The workers said the party had betrayed the workers.',
      ],
    },
  ],
});
