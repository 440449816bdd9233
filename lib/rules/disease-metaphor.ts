/** Groups or views told as illness: cancer, plague, breeding ground, infected with. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'disease-metaphor',
  title: 'People or views as disease',
  category: 'dehumanising-metaphor',
  severity: 'caution',
  tier: { headline: 1, body: 2 },
  message: '“{match}” tells of people or views as a disease or a pest.',
  why: 'Diseases are cured or cut out. The image closes the question of what to do before it is asked.',
  innocent: 'Medicine, farming and computing use all these words in their plain sense.',
  source: {
    title: 'Linguistic Models for Analyzing and Detecting Biased Language',
    locator: 'Framing bias',
    by: 'Recasens, Danescu-Niculescu-Mizil and Jurafsky, 2013',
  },
  entries: [
    {
      match: [
        '[cancer,virus,plague,poison,scourge,disease,rot,sickness,toxin,contagion,pestilence,gangrene] of [wokeness,wokery,woke,racism,extremism,populism,liberalism,conservatism,socialism,capitalism,communism,fascism,islam,christianity,islamism,nationalism,corruption,greed,immigration,migration,unionism,feminism,political correctness,cancel culture,hate,hatred,division,trumpism,leftism,secularism,multiculturalism]',
        '[cancer,rot,plague,poison,virus,disease,sickness] [in,at,on] [the,our,its,his,her,their] [heart,body,core,soul,party,society,nation,country,politics,democracy,movement,institutions,institution,system,establishment]',
        '[woke,liberal,conservative,mind,marxist,left-wing,right-wing,globalist,nativist,political,social,moral] [virus,cancer,plague,contagion,disease,rot,poison,infection]',
        '[breeding ground,breeding grounds,breeding-ground,hotbed,hotbeds,petri dish,cesspit,cesspool,incubator,incubators] [of,for] [terror,terrorism,terrorists,extremism,extremists,radicals,radicalism,radicalisation,radicalization,crime,criminals,hate,hatred,antisemitism,islamism,corruption,vice,jihad,jihadists,leftism,wokeness,racism,fascism,sedition,dissent,gangs,militancy,conspiracy,socialism,communism]',
        '[~infect/V,~infest/V,~poison/V,~contaminate/V] [our,the,its] [minds,politics,society,children,schools,universities,institutions,democracy,nation,country,culture,party,public,youth,body politic,public life,public debate]',
      ],
      unless: [
        '&[patients,doctors,hospital,treatment,vaccine,tumour,tumor,crop,crops,malware,lead,fungus,fungal,tree,trees,flu,measles]',
      ],
      flags: [
        'H: The [[cancer of populism]] reaches the provinces',
        'H: [[Breeding ground for extremists]] in the suburbs',
        'The [[rot in the party]] began with the last leader.',
        'The [[woke virus]] has reached the museums.',
        'The [[right-wing virus]] has reached the museums.',
        'The [[left-wing virus]] has reached the museums.',
        'Money has [[poisoned our politics]] for a decade.',
      ],
      passes: [
        'Doctors found a virus in the body of the second patient.',
        'Warm ponds are a breeding ground for mosquitoes.',
        'Lead in the pipes poisoned the children of the town.',
        'Fungal rot in the heart of the tree brought it down.',
        'The plague of 1665 killed a fifth of the city.',
        'The college is a hotbed of jazz.',
      ],
    },
  ],
});
