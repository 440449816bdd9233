/** Dissent told as disloyalty: un-American, enemy within, fifth column, unpatriotic. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'disloyalty-charge',
  title: 'Charge of disloyalty',
  category: 'us-and-them',
  severity: 'strong',
  tier: { headline: 1, body: 2 },
  message: '“{match}” tells disagreement as disloyalty.',
  why: 'The phrase turns opponents into enemies of the country. What they oppose can be said.',
  innocent: 'Trials for treason, wartime history and quotations.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques in News Articles',
    locator: 'Flag-waving',
    by: 'Da San Martino et al., 2020',
  },
  unless: [
    '&[~call/V,~brand/V,~label/V,~accuse/V,~denounce/V,~describe/V,committee,1950s,1930s,franco,court,charged,trial,convicted,century]',
  ],
  entries: [
    {
      match: [
        '[un-american,un-british,un-australian,un-german,un-french,un-indian,un-russian,un-ukrainian,un-christian,un-islamic,unpatriotic,anti-american,anti-british,anti-russian,anti-ukrainian,anti-indian,anti-national,anti-nationals,anti-palestinian,anti-western,america-hating,britain-hating,india-hating,israel-hating,country-hating]',
        '[enemy,enemies,foe,traitor,traitors] [within,in our midst,among us]',
        '[enemy,enemies] of the [people,state,nation,republic,family,faith,revolution]',
        '[fifth-column,fifth-columns,saboteur,saboteurs,wreckers] [in,of,inside,at,within]',
        '[hate,hates,hating,despise,despises,loathe,loathes,turned their backs on,turn their backs on] [america,britain,england,russia,ukraine,israel,palestine,india,pakistan,their own country,their country,this country,our country,the west,our troops,our country’s,the flag]',
        '[crush,crushes,purge,purges,root out,roots out] the [enemy,enemies,traitors,disloyal]',
      ],
      unless: ['&[film,railway,pipeline,drone,drones,occupied,fbi,army,play]'],
      flags: [
        'H: [[Unpatriotic]] lawyers sue the president',
        'The judge is an [[enemy of the people]].',
        'H: The [[enemy within]] the party',
        'A [[fifth column in]] the ministry feeds the press.',
        'H: Why the left [[hates America]]',
        'H: Why the right [[hates America]]',
        'Now the party must [[root out the traitors]].',
      ],
      passes: [
        'Ibsen’s play is called An Enemy of the People.',
        'The committee on un-American activities was set up in 1938.',
        'Franco’s general spoke of a fifth column in the city.',
        'Drones struck saboteurs in the woods.',
        'Trump labelled the judges unpatriotic.',
        'He was convicted of treason.',
        'Protesters burned a flag outside the embassy.',
      ],
    },
  ],
});
