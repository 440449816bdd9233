/** Replies that point elsewhere: rich coming from, but what about, where was the outrage. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'whataboutism',
  title: 'Pointing elsewhere',
  category: 'guilt-by-association',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” answers a point by pointing at somebody.',
  why: 'Another’s fault neither proves nor disproves the matter at hand.',
  innocent:
    'A comparison of like with like, with its facts, is fair reporting; “what about” opens many a plain question.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques in News Articles',
    locator: 'Whataboutism',
    by: 'Da San Martino et al., 2020',
  },
  scope: { names: 'keep' },
  entries: [
    {
      match: [
        '[that’s,this is,a bit,bit,that is,pretty,awfully] rich [coming]? from',
        'rich coming from',
        '[but,and,so] what about [#POSS,the] [left,right,own,emails,record,laptop,crimes,victims,scandal,silence,lies,hypocrisy,corruption,war,donors,deficit]?',
        'where [was,is,were] [the,all,all the,their,your,this] [outrage,outcry,concern,indignation,protests,protesters,feminists,media,condemnation,left,right,tears,marches]',
        '[imagine,just imagine] if [#NAME,a republican,a democrat,a tory,a conservative,a liberal,the roles,trump,biden,this] [had,were,was,did]',
        '[pot,kettle] ...2 [kettle,black]',
        '[deafening,curious,telling,strange,conspicuous,shameful] silence',
        '[stunning,staggering,breathtaking,rank,brazen,shameless,blatant,sheer,rampant,epic,galling,jaw-dropping,liberal,conservative,left-wing,right-wing,democratic,democrat,republican,tory,labour,western] [hypocrisy,double-standard,double-standards]',
        '[hypocrisy,double-standard,double-standards] of [the]? [#NAME,left,right,elite,elites,liberals,conservatives,democrats,republicans,tories,labour,west,media,government]',
        '[has,have,had] [nothing to say,no words,fallen silent,gone quiet] [about,on,over] [#POSS,the]',
        '[crickets from,not a peep from,radio silence from,nary a word from,not a word from] ',
        '[those,people] who live in glass houses',
      ],
      unless: ['&[tea,oil,soil,farmers,furnace,minerals,recipe,exhibition,ceremony,monks,acting,soup,quiz]'],
      flags: [
        'H: A lecture on debt is [[rich coming from]] Labour',
        'H: A lecture on debt is [[rich coming from]] the Tories',
        '[[That’s rich from]] the party of tariffs.',
        '[[But what about the emails]]?',
        '[[Where was the outrage]] when the other side did it?',
        '[[Imagine if Trump had]] signed such a note.',
        '[[Imagine if Biden had]] signed such a note.',
        'It is the [[pot calling the kettle]] black.',
        'The [[deafening silence]] of the board goes on.',
        'H: [[Breathtaking hypocrisy]] at the climate summit',
        'The [[hypocrisy of the left]] knows no end.',
        'The [[hypocrisy of the right]] knows no end.',
        'The party [[has nothing to say about the]] loan.',
        'There were [[crickets from]] the governor.',
        '[[People who live in glass houses]] should not vote for this.',
      ],
      passes: [
        'The recipe calls for a pot and a black kettle.',
        'The soil is rich from years of clover.',
        'What about the fee? It stays at £9, the council says.',
        'The monks keep a strange silence till noon.',
        'The town grew rich from oil.',
        'The senator said it was hypocrisy of the left.',
      ],
    },
  ],
});
