/** Disasters that are real: by them strong words are exact. Origin: written for Plumbline. Licence: MIT. */
import type { Lexicon } from '@/lib/lexicon/lexicon';

/** Nouns for storms, floods, fires and the like. */
export const disasters: Lexicon = {
  name: 'disasters',
  origin: 'written for Plumbline',
  licence: 'MIT',
  words: [
    'avalanche',
    'blizzard',
    'cyclone',
    'drought',
    'earthquake',
    'earthquakes',
    'flood',
    'flooding',
    'floods',
    'gales',
    'heatwave',
    'hurricane',
    'hurricanes',
    'landslide',
    'landslides',
    'quake',
    'rainfall',
    'snow',
    'snowstorm',
    'storm',
    'tornado',
    'tornadoes',
    'tsunami',
    'typhoon',
    'volcano',
    'wildfire',
    'wildfires',
  ],
};
