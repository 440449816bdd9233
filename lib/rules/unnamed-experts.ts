/** Claims backed by unnamed experts and observers: experts warn, analysts believe. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'unnamed-experts',
  title: 'Unnamed experts',
  category: 'vague-attribution',
  severity: 'note',
  tier: { headline: 3, body: 3 },
  message: '“{match}” asks for trust in people without names.',
  why: 'Expertise can be checked only if readers know whose it is and what it rests on.',
  innocent: 'The experts may be named in the next sentences, or a linked study may be theirs.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Unsupported attributions', by: 'Wikipedia' },
  scope: { voice: ['outlet', 'attributed'] },
  unless: [
    '&[such as,including,among them,led by]',
    '&[poll,polls,survey,surveyed,surveys,study,studies,paper,journal,report,published,university,institute,letter,court,trial,testified,told,polled,research]',
  ],
  entries: [
    {
      match: [
        '{@expert-nouns} [also,now,often,have,have long,generally,widely,privately,still,increasingly]? [say,warn,argue,believe,think,fear,agree,suggest,claim,see,suspect,worry,caution,predict,contend,maintain,insist,reckon,doubt,concur]',
        '{@expert-nouns} [said,warned,argued,believed,feared,agreed,suggested,claimed,suspected,worried,cautioned,predicted,contended]',
        '{@expert-nouns} [have,had,are] [also,long,already,repeatedly,increasingly,now,been]? [said,warned,argued,claimed,suggested,cautioned,questioned,predicted,saying,warning,arguing,sounding the alarm,alarmed,baffled,divided]',
        'according to [some,many,most,several,leading,independent,military,legal,political,security]? {@expert-nouns}',
        '{@expert-nouns} ...3 [point,points,pointed,pointing] to ...4 as [evidence,proof,a sign,signs]',
        ', say [some,many,most,several,leading,independent,military,legal,political,security]? {@expert-nouns}',
      ],
      unless: [
        '#NUM ...2 @expert-nouns',
        '#NAME and other @expert-nouns',
        '[forecasters,meteorologists] [warn,warned,say,said,predict,predicted] ...4 @weather',
        '[sachs,stanley,chase,barclays,citi,hsbc,ubs,jefferies,bloomberg,bank,capital,securities,research,firm,brokerage] @expert-nouns',
        '&#NAME , [an,a] [analyst,expert,observer,economist,historian]',
      ],
      flags: [
        'H: [[Experts]] warn of a long winter for Labour',
        'H: [[Experts]] warn of a long winter for Tories',
        '[[Analysts]] believe that Moscow wants a pause.',
        '[[Analysts]] believe that Kyiv wants a pause.',
        '[[Observers]] said the talks were dead.',
        '[[Scholars]] have long argued about the date.',
        '[[Experts]] have warned that the wall may fall.',
        'The wall, according to many [[experts]], may fall.',
        '[[Historians]] point to the letters as proof of a pact.',
        'The wall may fall, say [[experts]].',
      ],
      passes: [
        'Experts warn that the wall may fall, among them the engineer Henry Petroski.',
        'In a survey, economists predicted growth of 2 percent.',
        'Forty of the 52 experts said the wall was sound.',
        'Goldman Sachs analysts said the share was cheap.',
        'Analysts said the move was expected, and Ann Lee, an analyst at the bank, agreed.',
        'Margaret MacMillan and other historians suggested a later date.',
        'The experts meet again in May.',
        'Forecasters warn of gales on Saturday.',
        'The minister told experts to hurry.',
        'Observers from nine countries watched the count.',
      ],
    },
  ],
});
