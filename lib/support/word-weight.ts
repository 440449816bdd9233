/** How much a word tells: nothing for grammar, little for words that any news text holds, most for names and figures. */

/** Words that carry no content on their own. */
const EMPTY: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet for of in on at by to from with as into onto over per via up off out than if vs not is are was were be been being am it its he him his she her hers they them their we us our you your i me my mine this that these those there here who whom whose which what when where why how do does did done has have had having will would can could may might shall should must ought no yes all any some each every both few more most other another such only own same too very just also again then once now ever never always still even about after before against between through during above below under until while because since though although however whether s t d ll re ve get gets got make makes made let lets one ones thing things way ways much many lot lots like back down around across along amid among toward towards within without upon despite`.split(
    /\s+/,
  ),
);

/** Words so common in news that finding them says little. */
const COMMON: ReadonlySet<string> = new Set(
  `say says said tell tells told ask asks asked talk talks new old first last next year years month months week weeks day days time times today monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december people person man men woman women child children world country countries state states government president minister official officials city national international public news report reports reported latest update live video watch photo photos breaking exclusive opinion analysis go goes went gone come comes came take takes took taken give gives gave put puts see sees saw seen look looks want wants need needs know knows knew think thinks thought find finds found show shows call calls called use uses used work works worked big small good bad best worst great high low long short right left real top part set plan plans home house life may day group number case point place end start stop keep keeps run runs turn turns leave leaves become becomes seem seems help helps million billion percent two three four five six seven eight nine ten`.split(
    /\s+/,
  ),
);

/** “you’ll”, “won’t”: grammar, whatever stands before the mark. */
const CONTRACTION = /['’](?:t|ll|ve|re|d|m)$/;

/** Returns the weight of `word` (lower case): 0 for grammar words, 0.4 for everyday news words, 1 otherwise. */
export const wordWeight = (word: string): number =>
  EMPTY.has(word) || CONTRACTION.test(word) ? 0 : COMMON.has(word) ? 0.4 : 1;
