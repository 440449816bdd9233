/** Views held by nobody in particular: some fear, many see it as, it is widely believed. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'nobodys-view',
  title: 'Nobody’s view',
  category: 'vague-attribution',
  severity: 'note',
  tier: { headline: 3, body: 2 },
  message: '“{match}” reports a view without anybody who holds it.',
  why: 'Some, many and widely cannot be counted. A name, a poll or a number could.',
  innocent: 'A poll, a vote or a named body in the article may back it.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Unsupported attributions', by: 'Wikipedia' },
  scope: { voice: ['outlet', 'attributed'] },
  unless: [
    '&[poll,polls,polled,survey,surveyed,surveys,study,respondents,percent,census,ratings,vote,votes,interview,interviews]',
  ],
  entries: [
    {
      match: [
        '[some,many,others,most,few,several] [have,now,also,even,would,might,will,are,still]? [fear,worry,say,argue,believe,suspect,claim,think,suggest,wonder,fearing,saying,calling,feared,argued,claimed,suspected,worried,questioned,complained,hoped,asking]',
        '[some,many,others,most] [say,saw,see,view,viewed,regard,regarded,consider,considered,call,called,seeing] ...6 [as,a,an]',
        '[there are,for] [those,many,some] who [say,argue,believe,fear,think,claim,see]',
        '[some,many,several] [people,americans,britons,voters,citizens,locals,residents,commentators,pundits,observers,conservatives,liberals,republicans,democrats,tories,europeans,russians,ukrainians,israelis,palestinians,muslims,christians,workers,bosses,officials,lawmakers,politicians,leaders,governments,diplomats,parents] [have,now,also,even,privately]? [fear,worry,say,argue,believe,suspect,claim,think,wonder,see,feel,feared,argued,believed,suspected,wondered]',
        '[people,everyone,everybody,folks,tongues] are [saying,asking,talking,wondering,whispering,wagging]',
      ],
      unless: [
        '[some,many,several,few,others] [say,think,suggest,claim,see,call] ...1 [about,prayers,grace,goodbye,yes,no]',
        '[how,so,as,too,those,like,of,in,for,to,from,with] [some,many,others,most,few]',
      ],
      flags: [
        'H: [[Some fear]] the harbour will close',
        '[[Many see the ruling as]] a turning point.',
        '[[There are those who say]] the dam should go.',
        '[[Many voters suspect]] a deal behind closed doors.',
        '[[Many Republicans privately wonder]] about the date.',
        '[[Many Democrats privately wonder]] about the date.',
        'H: [[People are asking]] who paid for the tent',
      ],
      passes: [
        'In a poll for the Guardian, some feared a loss of jobs.',
        'Asked how many believe the claim, the firm gave no figure.',
        'Few think about prayers at the stadium.',
        'The harbour will close in May.',
        'Two of the nine judges wrote that the dam should go.',
        'Residents of Elm Street told the council that they fear floods.',
      ],
    },
    {
      match: [
        'it is [now,widely,generally,commonly,often,increasingly,well,universally,broadly]? [understood,believed,thought,feared,accepted,acknowledged,agreed,assumed,known,suspected,said] [that]?',
        '[is,are,was,were,been] [widely,generally,commonly,increasingly,universally,broadly,largely,popularly,rightly,openly] [seen,viewed,regarded,considered,perceived,believed,thought,acknowledged,interpreted,understood,assumed,dismissed,criticised,criticized,condemned,ridiculed,mocked,derided,blamed,suspected,credited,despised,hated,loathed]',
        '[is,are] being [widely,increasingly]? [seen,viewed,regarded,read,interpreted,perceived,hailed,described] [as,by some,by many]',
        '[~see/V,viewed,regarded,interpreted,perceived,read] by [many,some,most,critics,observers,analysts,experts,insiders] [as,in,here,to]?',
        '[widely,increasingly] [seen,viewed,regarded,perceived,derided,mocked,ridiculed,criticised,criticized,condemned] [as,for,by]',
        '[growing,broad,general,emerging,overwhelming] consensus [that,is,among,has]',
        '[the,a] [feeling,sense,perception,suspicion,view,belief,fear] [is,grows,spreads,persists,lingers] that',
        '[~raise/V,raised] ...1 eyebrows',
        '[~raise/V] [serious,troubling,new,fresh,uncomfortable,awkward,disturbing] questions',
        'questions [are,were,have been,remain,~swirl,~mount,~loom,linger,abound] [being]? [raised,asked,about,over,around]',
      ],
      unless: [
        'it is ...2 [known,accepted,agreed,understood,said] [as,to,by,in,for]',
        '&[makeup,wax,face,physicists,scientists,doctors,expected,century]',
      ],
      flags: [
        '[[It is widely believed that]] the fund is empty.',
        'The post [[is widely seen]] as a reward.',
        'H: The visit [[is being seen as]] a farewell',
        'The visit was [[seen by many as]] a farewell.',
        'A report, [[widely mocked for]] its charts, was pulled.',
        'There is a [[growing consensus that]] the rule must go.',
        'In both camps [[the suspicion grows that]] the count was slow.',
        'H: Trump’s visit to the bank [[raises eyebrows]]',
        'H: Biden’s visit to the bank [[raises eyebrows]]',
        'The lease [[raises troubling questions]] for the mayor.',
        '[[Questions are being asked]] about the lease.',
      ],
      passes: [
        'It is known as the Long Wall.',
        'Physicists say it is believed to be a new particle.',
        'The artist raised the eyebrows of the wax figure.',
        'The council answered questions about the lease.',
        'A survey found that the post is widely seen as a reward.',
        'She was seen by a nurse in the morning.',
      ],
    },
  ],
});
