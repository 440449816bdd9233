/** Headlines in which the outlet speaks as I or we: our leaders, I know, my party, we must. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'first-person-headline',
  title: 'Headline in the first person',
  category: 'editorial-aside',
  severity: 'note',
  tier: { headline: 2 },
  message: '“{match}” speaks for a side; who is meant, and who is not?',
  why: 'News is told about people, not by them. “We” and “our” also draw readers onto a side before they know the case.',
  innocent: 'A column, a memoir or an interview is told in the first person.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Editorializing', by: 'Wikipedia' },
  entries: [
    {
      match: [
        "[i'm,i've,i'll,i'd,my,myself,we've,our,ours,ourselves]",
        '^ {[i,we]}',
        "we [must,need,needs,have,should,can,can't,cannot,all,don't,are,were,won't,will,never,want,owe,deserve,take,took,ask,love,fear,asked,know]",
        '[of,for,on,to,about,between] us all',
        "i [know,think,am,was,believe,have,had,want,hope,can,can't,will,won't,don't,did,didn't,love,hate,never]",
      ],
      unless: [
        '[war,phase,part,type,class,title,chapter,stage,tier,category,division] i',
        '[what,as,how,all] we know',
        'our [lady,galaxy,solar,sun,planet]',
      ],
      flags: [
        'H: [[Our]] leaders sold the ferry',
        'H: Labour and [[my]] village',
        'H: The Conservatives and [[my]] village',
        'H: [[We]] paid for a second bridge',
        'H: The town is calm and [[we never]] asked why',
        'H: The recount is over and [[we must]] learn from it',
        'H: A danger [[to us all]] in the Trump tax',
        'H: A danger [[to us all]] in the Biden tax',
        'H: The bank is wrong and [[I know]] why',
      ],
      passes: [
        'H: Governor says we must save water',
        'H: “We must save water,” says governor',
        'H: Map of Phase I can be seen in Hull',
        'H: Senate votes on rail bill',
        'H: Comet from outside our solar system passes Mars',
        'H: Our Lady school in Hull wins award',
        'H: End of the high street as we know it',
        'H: US must pay for bridge, court rules',
      ],
    },
  ],
});
