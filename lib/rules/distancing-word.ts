/** Words that cast doubt without a source: so-called, self-styled, supposed. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'distancing-word',
  title: 'Distancing word',
  category: 'scare-quotes',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” casts doubt without saying who doubts, or why.',
  why: 'The word tells readers not to believe a title or a claim and gives no ground that could be checked.',
  innocent: 'It may introduce a new name or term that the text then explains.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Expressions of doubt', by: 'Wikipedia' },
  entries: [
    {
      match:
        'so-called [expert,experts,leader,leaders,journalist,journalists,scientist,scientists,friend,friends,ally,allies,partner,partners,moderate,moderates,liberal,liberals,conservative,conservatives,progressive,progressives,feminist,feminists,@faith-adjectives,@faith-people,patriot,patriots,reformer,reformers,reform,reforms,deal,plan,peace,ceasefire,truce,talks,victory,success,solution,facts,fact,evidence,science,study,studies,news,mainstream,elite,elites,activist,activists,protesters,refugee,refugees,president,government,republic,republics,parliament,court,referendum,election,elections,democracy,justice,freedom,rights,minister,opposition,mediator,mediators,inquiry,compromise,crisis,emergency,scandal,watchdog,watchdogs,values,tolerance,diversity]',
      plain: ['what its authors present as a plan'],
      unless: ['&[~call/V,~accuse/V,known as]'],
      flags: [
        'H: [[So-called experts]] get the forecast wrong',
        'The [[so-called ceasefire]] lasted an hour.',
        'His [[so-called moderates]] voted for it.',
      ],
      passes: [
        'So-called dark matter makes up a quarter of the universe.',
        'The so-called triple lock links pensions to wages.',
        'Labour accuses these so-called experts of bad faith.',
        '“These so-called leaders did nothing,” she said.',
      ],
    },
    {
      match:
        '[self-styled,self-appointed,self-anointed,self-declared,would-be,wannabe,self-described,self-proclaimed,self-professed] [expert,experts,leader,leaders,saviour,savior,guardian,guardians,king,prophet,guru,gurus,journalist,journalists,patriot,patriots,moderate,moderates,feminist,feminists,champion,champions,genius,visionary,maverick,reformer,reformers,strongman,dictator,tyrant,emperor,president,government,republic,messiah,nationalist,peacemaker,peacemakers,defender,defenders,watchdog,watchdogs,fact-checkers,dealmaker,deal-maker,christian,christians,muslim,muslims]',
      unless: [
        '[self-described,self-proclaimed,self-professed,would-be] [nationalist,republic,feminist,feminists,@faith-adjectives,@faith-people,moderate,moderates]',
      ],
      flags: [
        'H: [[Self-styled saviour]] of Hungary meets his voters',
        'The [[self-appointed guardians]] of taste met on Tuesday.',
        'A [[would-be emperor]] needs a bigger balcony.',
        'The [[self-proclaimed dealmaker]] went home alone.',
      ],
      passes: [
        'A self-described feminist, she joined the party in 1990.',
        'The self-proclaimed republic borders on Moldova.',
        'Would-be buyers wait for lower rates.',
        'The self-employed pay the tax in January.',
      ],
    },
    {
      match: [
        '[supposed,ostensible,purported,putative,pretended,imagined,imaginary] [expert,experts,leader,leaders,reform,reforms,deal,plan,peace,ceasefire,victory,success,solution,benefit,benefits,savings,evidence,proof,science,study,concern,concerns,principle,principles,neutrality,independence,commitment,achievement,achievements,friend,friends,ally,allies,genius,moderate,moderates,champion,champions,bias,grievances,threat,threats,crisis,expertise,impartiality]',
        '[supposedly,ostensibly,allegedly] [independent,neutral,objective,impartial,unbiased,moderate,bipartisan,non-partisan,nonpartisan,democratic,free,fair,liberal,conservative,progressive,christian,muslim,scientific,pro-life,pro-choice,peaceful,patriotic,tolerant,safe,clean,green]',
        'in name only',
        '[what,which] [passes,passed] for [a,an]? [leadership,leader,government,policy,debate,democracy,justice,journalism,news,science,plan,reform,peace,opposition,strategy,diplomacy,argument,wisdom]',
      ],
      plain: ['reported evidence', 'planned savings'],
      tier: { headline: 3, body: 3 },
      unless: ['&[court,police,prosecutors,charged,lawsuit,suit,complaint,indictment,tribunal,trial]'],
      flags: [
        'H: The [[supposed benefits]] of the tunnel',
        'The [[supposedly neutral]] committee has nine members of the party.',
        'The truce holds [[in name only]].',
        'He presides over [[what passes for a government]] in the valley.',
      ],
      passes: [
        'Police read out the purported plan in the court.',
        'The plan would save £3m, the council estimates.',
        'He was supposed to lead the talks.',
      ],
    },
  ],
});
