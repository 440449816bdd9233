/** Conduct told in a phrase that sneers: hides behind, washes its hands of, throws under the bus, peddles myths, rewards failure. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'derided-deed',
  title: 'Sneering phrase for a deed',
  category: 'mind-reading',
  severity: 'caution',
  tier: { headline: 2 },
  message: '“{match}” tells a deed by its worst motive; what was done can be said.',
  why: 'The idiom carries a charge of cowardice, greed or deceit inside the verb, where no proof is asked for.',
  innocent: 'An inquiry or a court may have found so, and the article may quote it.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Clichés and idioms', by: 'Wikipedia' },
  unless: ['&@sport', '&@arts'],
  entries: [
    {
      match: [
        '[hides,hiding,hid,hide] behind',
        '[washes,washed,washing,wash] #POSS hands of',
        '[turns,turned,turning,turn] [a blind eye,a cold shoulder]',
        '[looks,looked,looking] the other way',
        '[sits idly by,sit idly by,stands idly by,stand idly by,stood idly by,sits on his hands,sits on its hands,sit on their hands,sitting on its hands,sits on the fence,sitting on the fence,stands by as,stand by as,stood by as,stood by while,stand by while,fiddles while,fiddle while,fiddled while,asleep at the switch,drags its feet,drag their feet,drags his feet,dragging its feet,dragging their feet,buries his head,buries its head,bury their heads,passes the buck,passed the buck,ducks responsibility,blames everyone,blame everyone,everyone but himself,everyone but herself,everyone but themselves,anyone but himself,kicks the can,kicking the can,kicked the can,kick the can]',
        '[adds fuel to,fanning the flames,fanned the flames,picks a fight,picks fight,turns up the heat]',
        '[pull the strings,rewrite history,rewriting history,trots out,trotted out,living in a fantasy,living in a bubble]',
        '[rakes in,cashing in on,got away with,get away with,scot-free,slap on the wrist]',
        '[rats fleeing,has the nerve,had the nerve,had the temerity,has the guts,goes full,goes wobbly,hissy fit,changes his tune]',
        '{[throws,threw,throwing,throw] ...4 [under the bus,overboard]}',
      ],
      plain: ['does not say', 'spends'],
      unless: ['[~gunman,~robber,~thief,~burglar] ...4 [hides,hiding,hid,hide] behind'],
      flags: [
        'H: Bank [[hides behind]] small print',
        'H: Treasury [[washes its hands of]] ferry loss',
        'H: EU [[turns a blind eye]] to Putin’s yachts',
        'H: EU [[turns a blind eye]] to Zelensky’s yachts',
        'H: Police [[looked the other way]] in Goa',
        'H: Ministers [[fiddle while]] the pier rots',
        'H: Premier [[picks a fight]] with dentists',
        'H: Council [[trots out]] old excuse',
        'H: Toll firm [[rakes in]] fines',
        'H: Envoy [[changes his tune]] on sheep',
        'H: Sunak [[throws his deputy under the bus]]',
        'H: Starmer [[throws his deputy under the bus]]',
      ],
      passes: [
        'H: Robber hides behind hedge in Hull',
        'H: Striker trots out old excuse',
        'H: Film hides behind its music',
        'H: Bank pays £3m to savers',
        'H: Ferry bus is late again',
      ],
    },
  ],
});
