/** Single nouns in quotation marks that nobody is quoted with: the “expert”, a “reform”. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'scare-quotes',
  title: 'Scare quotes',
  category: 'scare-quotes',
  severity: 'caution',
  tier: { headline: 3, body: 2 },
  message: 'The marks around “{match}” distance the text from the word; whose word is it?',
  why: 'Quotation marks without a speaker hint that the word is untrue, and leave readers to guess why.',
  innocent: 'A new or technical term, or a word somebody used and is quoted with nearby.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Expressions of doubt', by: 'Wikipedia' },
  unless: [
    '&@naming-verbs',
    '&[~term/V,~name/V,~define/V,~refer/V,~hail/V,~promise/V,~use/V,~identify/V,known,nicknamed,titled,entitled,headlined,marked,reads,reading,billed]',
    '&[word,words,term,terms,phrase,slogan,sign,signs,banner,banners,placard,placards,label,labels,button,category,dictionary]',
  ],
  entries: [
    {
      match: [
        '"[expert,experts,scientist,scientists,science,doctor,journalist,journalists,journalism,news,reporter,reporters,study,research,researchers,fact-checkers,facts,fact,evidence,proof,intelligence,analysis,data,history,historian,education]"',
        '"[reform,reforms,deal,compromise,solution,plan,fix,relief,aid,help,protection,modernisation,modernization,simplification,efficiency,savings,improvement,improvements,progress,stimulus,investment,free,gift,clean,green,sustainable,affordable,emergency,crisis]"',
        '"[peace,ceasefire,truce,talks,negotiation,negotiations,negotiators,mediator,peacekeepers,peacekeeping,liberation,liberated,liberators,election,elections,referendum,vote,victory,win,success,triumph,democracy,democratic,independent,independence,republic,government,parliament,president,court,trial,justice,investigation,inquiry,audit,confession,security,defensive,self-defence,self-defense,special operation,allies,ally,friend,friends,partner,partners,volunteers,advisers,humanitarian,evacuation]"',
        '"[protest,protesters,peaceful,activist,activists,refugee,refugees,asylum,victim,victims,survivor,patriot,patriots,patriotic,hero,heroes,moderate,moderates,progressive,progressives,conservative,conservatives,liberal,liberals,centrist,nonpartisan,non-partisan,bipartisan,neutral,impartial,objective,unbiased,mainstream,elite,leader,leaders,leadership,champion,christian,christians,muslim,muslims,pro-life,pro-choice,feminist,feminists,climate,racist,racism,hate,tolerance,tolerant,diversity,diverse,inclusion,inclusive,equity,equality,fairness,fair,rights,right,freedom,freedoms,choice,safety,safe,family values,religious freedom,common sense,values,consensus,settled]"',
      ],
      flags: [
        'The panel heard from three “[[experts]]” paid by the trade.',
        'The minister’s “[[reform]]” closes nine schools.',
        'Moscow held a “[[referendum]]” in the town.',
        'Kyiv held a “[[referendum]]” in the town.',
        'These “[[moderates]]” voted with Trump every time.',
        'These “[[moderates]]” voted with Biden every time.',
        'H: The “[[peace]]” that nobody signed',
        'Sunak’s “[[reform]]” closed two wards.',
        'Starmer’s “[[reform]]” closed two wards.',
        'Putin’s “[[peace]]” lasted a week.',
        'Zelensky’s “[[peace]]” lasted a week.',
      ],
      passes: [
        'Rivals condemned the “reform” on Friday.',
        'Banners read “peace” and “bread”.',
        'The word “expert” occurs nine times in the law.',
        '“Reform,” the minister said, “takes time.”',
        'The panel heard from three experts.',
        'The mayor said there was a “deal” on the table.',
        'The pilot scheme, known as “choice”, ends in May.',
      ],
    },
  ],
});
