/** Governments named by a word of disapproval: regime, strongman, despot, puppet government. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'regime-label',
  title: 'Disapproving word for a government',
  category: 'contested-label',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” passes judgement on a government; the plain noun names it.',
  why: 'News writers use the word for governments they oppose and hardly ever for friendly ones. The judgement then rides along with the name.',
  innocent: 'Histories of fallen dictatorships use it as a settled term, and rules or diets are regimes too.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Contentious labels', by: 'Wikipedia' },
  unless: ['&@naming-verbs'],
  entries: [
    {
      match: [
        '#NAME {[regime,regimes]}',
        '#POSS {[regime,regimes]}',
        '{[regime,regimes]} in #NAME',
        'the {regime} [said,says,has,is,was,will,claims,wants,fears]',
        '{[authoritarian,brutal,murderous,corrupt,criminal,evil,communist,clerical,repressive,despotic,tyrannical,fascist,illegitimate,bloody,rogue,hostile,ruthless,totalitarian] [regime,regimes]}',
      ],
      plain: ['government'],
      unless: [
        '[nazi,vichy,apartheid,franco,soviet,fascist] [regime,regimes]',
        '&[tax,taxes,sanctions,training,diet,exercise,fitness,regulatory,inspection,inspections,visa,trading,treatment,licensing,rules,testing,drug,beauty,coach,manager]',
      ],
      flags: [
        'H: Moscow [[regime]] answers the court in The Hague',
        'H: Kyiv [[regime]] answers the court in The Hague',
        'The general kept the loyalty of Putin’s [[regime]] to the end.',
        'The [[regime]] in Tehran set no date for talks.',
        'Late on Friday the [[regime]] said that the border would stay shut.',
        'Nobody expects the [[authoritarian regime]] to publish the figures.',
      ],
      passes: [
        'He had served the Nazi regime as a judge.',
        'The coach changed his regime of rest days after the defeat.',
        'Germany’s tax regime treats the two funds alike.',
        'The Treasury set out a new regime for small lenders.',
        'H: Opposition denounces Moscow regime',
        'The museum shows how the fascist regime used radio.',
      ],
    },
    {
      match: [
        '[puppet,rogue,pariah,gangster,mafia,terror,terrorist,outlaw] [state,states,government,governments,regime,regimes,nation]',
        '[banana republic,banana republics,one-man rule]',
      ],
      unless: ['&[historian,historians,1930s,1940s,wartime]'],
      flags: [
        'H: Sanctions tighten on the [[rogue state]]',
        'The [[puppet government]] in Kyiv met the envoys on Sunday.',
        'The [[puppet government]] in Moscow met the envoys on Sunday.',
        'The county is run like a [[banana republic]] by three families.',
      ],
      passes: [
        'Japan installed a puppet government in Nanjing in the 1940s.',
        'The senator accused the ministry of running a banana republic.',
        'The state government published its budget.',
      ],
    },
    {
      match: [
        '[strongman,strongmen]',
        '[despot,despots,tyrant,tyrants,autocrat,autocrats]',
        '[dictator,dictators]',
        '[warlord,warlords]',
      ],
      plain: ['leader', 'ruler'],
      tier: { headline: 3, body: 3 },
      unless: [
        '[former,late,ousted,deposed,military,fascist,nazi,roman,wartime,ex-dictator] [dictator,dictators,strongman]',
        '[strongman,strongmen] [contest,competition,champion,event,title,final]',
        '&[century,1930s,empire,ancient,film,novel,opera]',
      ],
      flags: [
        'H: The [[strongman]] of the Sahel extends his rule',
        'The two [[autocrats]] met for an hour in the capital.',
        'Europe’s last [[dictator]] opened the new reactor on Monday.',
        'The [[warlord]] now controls both crossings.',
      ],
      passes: [
        'The former dictator died in exile in 1996.',
        'She won the strongman contest in Perth with a lift of 200 kg.',
        'The tyrant ruled Syracuse in the fourth century.',
      ],
    },
  ],
});
