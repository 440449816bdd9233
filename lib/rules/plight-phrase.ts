/** People shown as helpless by one word: left stranded, left reeling, left in limbo, out in the cold. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'plight-phrase',
  title: 'Phrase of plight',
  category: 'causal-verb',
  severity: 'note',
  tier: { headline: 2, body: 3 },
  message: '“{match}” makes people helpless in a word; what happened to how many says more.',
  why: 'The phrase lays a plight at somebody’s door and leaves out who did what, to how many and for how long.',
  innocent: 'People may in fact be stuck in a place, and the text says where, how many and why.',
  source: {
    title: 'Detection of Propaganda Techniques in News Articles',
    locator: 'Loaded language',
    by: 'SemEval-2020 Task 11',
  },
  unless: [
    '&[hurricane,hurricanes,earthquake,earthquakes,quake,wildfire,wildfires,drought,flood,floods,flooding,floodwaters,tornado,tornadoes,typhoon,cyclone,blizzard,rainfall,heatwave,snow,snowstorm,volcano,landslide,landslides,avalanche,tsunami,gales,high winds,heavy rain]',
    '&@sport',
    '&[whale,whales,dolphins,climbers,walkers,sailors,astronauts,lifeboat,rescuers,coastguard]',
  ],
  entries: [
    {
      match: [
        '[leaves,left,leaving,leave] ...5 {[stranded,reeling,fuming,in limbo,in the lurch,in the dark,in the cold,out in the cold,high and dry,in tears,speechless,red-faced,in ruins,in despair,heartbroken,devastated,baffled,out of pocket,to fend for themselves,to rot,to die,to suffer,scrambling,gasping,shaken,at breaking point,on their knees,on its knees,picking up the pieces,holding the bag,hung out to dry,facing ruin,penniless,begging]}',
        '{left [stranded,reeling,fuming,in limbo,in the lurch,in the dark,in the cold,out in the cold,high and dry,in tears,speechless,red-faced,heartbroken,devastated,baffled,out of pocket,to fend for themselves,to rot,to suffer,scrambling,facing ruin,penniless,begging]}',
        '[hung,hangs,hanging] ...3 out to dry',
        '[throws,threw,thrown,throwing] ...4 [under the bus,to the wolves,to the lions,on the scrapheap,on the scrap heap]',
        '[bears,bore,bearing,bear,borne] the brunt',
        '[~pay/V] the [price,ultimate price,cost] for ...2 [failure,failures,folly,greed,mistakes,incompetence,chaos]',
        '[caught in the crossfire,caught in the middle,at the sharp end,on the receiving end,sacrificed on the altar]',
      ],
      plain: ['without a service', 'waiting', 'affected'],
      unless: [
        '[soldier,soldiers,police,bystander,bystanders,child,girl,boy,shot,gunmen] ...5 caught in the crossfire',
      ],
      flags: [
        'H: Timetable cut leaves commuters [[stranded]]',
        'H: Thousands are [[left in limbo]] by visa rule',
        'H: Republicans’ shutdown leaves farmers [[in the lurch]]',
        'H: Democrats’ shutdown leaves farmers [[in the lurch]]',
        'The agency [[hung its own staff out to dry]].',
        'H: Sunak [[throws aide under the bus]]',
        'H: Starmer [[throws aide under the bus]]',
        'Tenants [[bore the brunt]] of the change.',
        'H: Pupils [[pay the price for ministers’ failures]]',
        'Small shops are [[caught in the crossfire]].',
      ],
      passes: [
        'H: Flood leaves 40 families stranded',
        'Two whales were left stranded on the beach.',
        'The girl was hit when she was caught in the crossfire.',
        'The striker was left reeling by the tackle.',
        'H: Timetable cut ends 12 late trains',
        'She left the hall in a dark coat.',
        'He turned left and stopped.',
      ],
    },
  ],
});
