/** Claims backed by unnamed critics and opponents: critics say, opponents warn. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'vague-attribution',
  title: 'Unnamed critics',
  category: 'vague-attribution',
  severity: 'note',
  tier: { headline: 2, body: 2 },
  message: '“{match}” leaves open who; a name or a body would let readers weigh it.',
  why: 'Critics can be found for anything. Without a name readers cannot tell a ministry from a passer-by, or one voice from a thousand.',
  innocent: 'The names may follow in the next sentences, or the article may link to them.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Unsupported attributions', by: 'Wikipedia' },
  scope: { voice: ['outlet', 'attributed'] },
  unless: [
    '&[such as,including,among them,led by,headed by]',
    '&[poll,polls,survey,surveys,letter,petition,lawsuit,statement,signed,testified,testimony,court,filing]',
  ],
  entries: [
    {
      match: [
        '{@critic-nouns} [also,now,often,have,had,have long,have also,are also,already,still,quickly,immediately,rightly]? @saying-verbs',
        '{@critic-nouns} [have,had,are,were] [also,long,already,repeatedly,even,now,been]? [said,warned,argued,claimed,complained,contended,charged,alleged,asserted,noted,questioned,dismissed,denounced,called,described,accused,saying,warning,arguing,claiming,calling,complaining,asking,questioning]',
        '{@critic-nouns} of ...4 @saying-verbs',
        'according to [some,many,most,his,her,their,its,several]? {@critic-nouns}',
        '{@critic-nouns} ...3 [point,points,pointed,pointing] to ...4 as [evidence,proof,a sign,signs]',
        ', say [some,many,his,her,their,its,several]? {@critic-nouns}',
      ],
      unless: [
        '[film,theatre,theater,art,music,food,restaurant,book,literary,tv,television,dance,architecture,wine,rock,movie,drama] critics',
        '#NAME and other @critic-nouns',
        '[two,three,four,both,playoff,league,next,previous,group] opponents',
      ],
      flags: [
        'H: [[Critics]] say the bridge came too late',
        'H: Trump’s order goes too far, [[critics]] warn',
        'H: Biden’s order goes too far, [[critics]] warn',
        '[[Opponents]] of the plan argue that rents will rise.',
        '[[Critics]] have long argued that the fund is too small.',
        'Some [[critics]] have also said that the fund is too small.',
        'The fee, according to [[critics]], hits small shops.',
        '[[Detractors]] point to the delay as evidence that the plan is dead.',
        'Foreign and domestic [[critics]] warn of a slow decline.',
        'The bill goes too far, say [[critics]].',
      ],
      passes: [
        'Critics say the rule is too strict, among them the economist Ann Pettifor.',
        'Film critics say the sequel is better.',
        'Bernie Sanders and other critics say the bill helps lenders.',
        'In a letter to the regulator, opponents argue that the dam leaks.',
        'The striker scored twice as both opponents claimed a foul.',
        'The senator criticised the bill.',
        'Critics gathered at the gate on Monday.',
        'She told critics to read the report.',
        'The union, the largest in the state, says that pay has fallen.',
        '“Critics say many things,” the minister said.',
      ],
    },
  ],
});
