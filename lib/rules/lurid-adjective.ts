/** Strong colours laid over a fact: dangerous, unprecedented, dreadful, overblown. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'lurid-adjective',
  title: 'Lurid adjective',
  category: 'sensational',
  severity: 'note',
  tier: { body: 3 },
  message: '“{match}” paints the fact; the figure or the detail would show it.',
  why: 'The adjective states how bad, how large or how rare a thing is, without the measure that would let readers see it.',
  innocent: 'Where a record, a court or a scale backs the word, it reports; the measure can stand beside it.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques',
    locator: 'Loaded language; exaggeration',
    by: 'Da San Martino et al. 2020',
  },
  scope: { negated: 'skip' },
  entries: [
    {
      match: '@lurid-adjectives',
      unless: [
        'dangerous [driving,driver,dog,dogs,road,roads,goods,substance,substances,chemicals,chemical,levels,level,condition,conditions,weather,heat,cargo,waste,offender,offenders,animal,animals,current,currents,drug,drugs,intersection,work,job,jobs,winds,wind,fire,fires,gas,gases,weapon,weapons,journey,crossing,storm,storms]',
        'destructive [earthquake,storm,storms,fire,fires,wildfire,wildfires,hurricane,hurricanes,tornado,tornadoes,testing,tests,insect,insects,pest,pests,force]',
        'crushing [plant,machine,machines,grapes,olives,stone,rock,injury,injuries]',
        '[terrible,dreadful,awful,horrible] [accident,crash,injury,injuries,storm,storms,weather,fire,flood,floods,illness,fall,pain]',
        'dangerous to [swim,drink,eat,touch,drive,use,land,walk]',
      ],
      flags: [
        'Trump took an [[unprecedented]] step.',
        'Biden took an [[unprecedented]] step.',
        'It was a [[dangerous]] gamble by Moscow.',
        'It was a [[dangerous]] gamble by Kyiv.',
        'The [[terrible]] delay cost the town a year.',
        'They printed an [[overblown]] claim about the bridge.',
        'The plan met [[utter]] silence.',
        'They signed a [[budget-busting]] bill.',
      ],
      passes: [
        'He was jailed for dangerous driving.',
        'A destructive earthquake struck in 1755.',
        'The crushing plant closed.',
        'She died in a terrible accident on the ring road.',
        'She wore a stunning dress.',
        'The film is a terrible bore, says a review.',
        'The river is too dangerous to swim.',
        'The minister said the step was unprecedented.',
        'The step was not dangerous.',
      ],
    },
  ],
});
