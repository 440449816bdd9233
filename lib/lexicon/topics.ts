/** Topics in which heated words are plain, with the section names they go by and the words of their stories. Origin: written for Plumbline. Licence: MIT. */

/** A topic in which some wordings are the usual ones; `politics` is here to outweigh the others. */
export type Topic = 'sport' | 'obituary' | 'food' | 'court' | 'weather' | 'markets' | 'science' | 'politics';

/** How a topic is known. All words in lower case. */
export interface TopicWords {
  readonly topic: Topic;
  /** Words of section labels and of the steps of an address. */
  readonly sections: ReadonlySet<string>;
  /** Words that its stories hold and others seldom. */
  readonly words: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The topics. No word stands in two of them. */
export const topics: readonly TopicWords[] = [
  {
    topic: 'sport',
    sections: set(
      'sport sports football soccer cricket rugby tennis golf hockey baseball basketball boxing cycling athletics racing f1 nfl nba nhl mlb ufc olympics',
    ),
    words: set(
      'match matches game games team teams league cup final semi-final season coach manager goal goals striker midfielder defender goalkeeper player players scored scorer champion champions championship tournament stadium referee umpire injury transfer derby olympic medal lap race innings wicket over-par birdie set sets serve seed playoff playoffs quarterback touchdown pitcher inning knockout bout round rounds rider peloton kick-off half-time captain squad fixture fixtures relegation penalty penalties offside rebound',
    ),
  },
  {
    topic: 'obituary',
    sections: set('obituary obituaries obits deaths tributes remembrance'),
    words: set(
      'died obituary funeral survived mourners memorial born aged widow widower buried cremated grandchildren eulogy tribute tributes condolences lifelong retired career',
    ),
  },
  {
    topic: 'food',
    sections: set('recipe recipes food cooking drink restaurants dining eats'),
    words: set(
      'recipe ingredients oven tablespoon tablespoons teaspoon teaspoons tbsp tsp butter flour sugar garlic onion onions simmer stir bake boil fry roast dough dish dishes flavour flavor flavours flavors sauce salt pepper serves cream lemon chef menu kitchen',
    ),
  },
  {
    topic: 'court',
    sections: set('court courts crime-courts law trials'),
    words: set(
      'pleaded plea defendant defendants jury jurors juror prosecutor prosecutors prosecution sentenced sentencing testified testimony verdict judge bail indictment indicted counts charges charged courtroom barrister solicitor attorney magistrates magistrate convicted acquitted manslaughter hearing tribunal',
    ),
  },
  {
    topic: 'weather',
    sections: set('weather climate storms hurricanes'),
    words: set(
      'weather forecast forecasters rain rainfall snow storm storms wind winds gusts gust mph hurricane tornado thunderstorms thunderstorm flood floods flooding temperatures temperature degrees celsius fahrenheit heatwave humidity drought blizzard inches evacuated meteorologist meteorologists landfall',
    ),
  },
  {
    topic: 'markets',
    sections: set('markets stocks investing commodities forex crypto money'),
    words: set(
      'shares stocks stock index investors traders yields bonds bond futures dollar euro yen ftse nasdaq dow earnings profit profits revenue quarter quarterly analysts equities crude barrel benchmark basis rally inflation rates dividend shareholders bitcoin nikkei',
    ),
  },
  {
    topic: 'science',
    sections: set('science space environment nature technology tech health medicine'),
    words: set(
      'researchers researcher study scientists scientist species cells cell molecules protein proteins genes gene dna telescope galaxy galaxies planet planets star stars orbit asteroid fossil fossils experiment laboratory peer-reviewed particles quantum atoms bacteria virus larvae habitat astronomers physicists biologists',
    ),
  },
  {
    topic: 'politics',
    sections: set('politics world elections government war conflict uk us europe'),
    words: set(
      'government president minister ministers parliament congress senate senator senators election elections vote votes voters party parties policy campaign candidate lawmakers opposition legislation democrats republicans labour conservatives tories coalition war troops army military ceasefire missile missiles sanctions treaty diplomats ambassador protest protesters',
    ),
  },
];
