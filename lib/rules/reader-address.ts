/** Headlines that speak to the reader instead of telling the news: you need, your, we tried. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'reader-address',
  title: 'Speaking to the reader',
  category: 'curiosity-gap',
  severity: 'note',
  tier: { headline: 2 },
  message: '“{match}” speaks to the reader instead of telling what happened.',
  why: 'A headline that talks about the reader sells a benefit or a feeling. What happened, and to whom, has to wait.',
  innocent: 'Advice, service and consumer pages speak to the reader because they are for the reader.',
  source: {
    title: 'Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media',
    locator: 'Features of clickbait headlines',
    by: 'Chakraborty et al. 2016',
  },
  unless: ['what we know', '[thank,bless,love,miss] you', 'you [are,re] [fired,hired]'],
  entries: [
    {
      match: "[you,your,you're,you'll,you've,you'd,yours,yourself,youre]",
      unless: ['see you in court'],
      flags: [
        'H: Why [[you]] should care who sits on the water board',
        'H: A Labour plan to save [[you]] a trip',
        'H: A Conservative plan to save [[you]] a trip',
        'H: Put a Senate seat in [[your]] garden',
      ],
      passes: [
        'H: Ferry fire: what we know',
        'H: Trump says you will see lower prices',
        'H: The town that says thank you when it rains',
        'H: Fans thank you letters sent to every club',
        'H: You are fired for less at this bank',
        'H: Biden answers Trump with see you in court',
      ],
    },
    {
      match: [
        "^ {[i,we,i'm,we're,i've,we've] [tried,asked,made,went,got,can,can't,need,have,had,are,am,know,found,tested,spent,let,put,did,want,should,love,bought,ate,read,watched,used,gave,learned,never,just,thought,took,bet,dare,finally,talked,ranked,all,still]}",
        '^ my {[life,mom,dad,friend,boyfriend,girlfriend,husband,wife,kid,kids,son,daughter,family,year,first]}',
        "[we can't,we can,we need,we're all,we all,we know,we love,we want,we should,we have,we could,we'd,we'll,we're,let's,let us,our lives,our favorite,our favourite,our obsession]",
      ],
      plain: ['readers tried'],
      flags: [
        'H: [[We tried]] the Senate canteen',
        'H: My [[husband]] counted every lorry',
        'H: A Democrat [[we can’t]] place',
        'H: [[I asked]] 40 Tories for a map',
      ],
      passes: ['H: Our prices are fair, says Exxon', 'H: Minister says we can’t pay more'],
    },
  ],
});
