/** The words that tell speech from report, by hash: no string is cut from the text for any of them. */
import { hashesOf } from '@/lib/text/hash-set';
import { hashWord } from '@/lib/text/vocabulary';

/** Words that end reported speech after a comma: from here on the outlet speaks again. */
export const TURN = hashesOf(['but', 'while', 'although', 'though', 'whereas', 'as', 'yet']);
/** What stands before a headline's colon without saying anything. */
export const LABELS = new Set(
  'breaking bombshell exclusive watch video live analysis opinion explainer explained revealed shock update updated election why how what who where when alert warning outrage scandal crisis horror fury chaos review preview profile obituary letters comment editorial factbox timeline gallery photos pictures podcast listen quiz recipe memo commentary column briefing essay viewpoint perspective investigation flashback brexit covid coronavirus election elections impeachment trial shooting protest protests riots hearing debate leak leaks papers row vote crash attack attacks war budget referendum ruling verdict probe inquiry hoax collapse'.split(
    ' ',
  ),
);
/** Nouns whose “that” opens what somebody says or thinks. */
export const SAYINGS = hashesOf(
  'accusation accusations allegation allegations argument arguments assertion assertions belief beliefs charge charges claim claims complaint complaints concern concerns contention conviction fear fears feeling hope hopes idea impression insistence notion rumour rumours rumor rumors suggestion suggestions suspicion suspicions theory view warning warnings'.split(
    ' ',
  ),
);
/** What somebody is who thinks so: “convinced that …”. */
export const MINDED = hashesOf('adamant afraid angry certain confident convinced worried'.split(' '));
/** Thinking and telling that need no known speaker in front: “voters worry that …”, “state media reported that …”. */
export const MINDS = hashesOf(
  'fear fears feared feel feels felt worry worries worried report reports reported claim claims claimed note notes noted announced declared stressed recalled remarked conceded acknowledged admitted cautioned lamented boasted predicted pledged promised vowed reiterated'.split(
    ' ',
  ),
);
/** What may be done “for saying” or “by arguing”. */
export const ARGUING = hashesOf('alleging arguing asserting claiming insisting saying suggesting'.split(' '));
/** Speech as a deed beside another one: “a post claiming that …”. */
export const CLAIMING = hashesOf('adding answered answers claim claiming stating suggesting'.split(' '));
/** Telling at length: “described how …”. */
export const TELLING = hashesOf(
  'describe described describes explain explained explains recall recalled recalls recount recounted recounts'.split(
    ' ',
  ),
);
/** Whose “that” is the outlet’s own: “it is fair to say that”, “my view is that”. */
export const OUR = hashesOf(
  "i i'd i'll i'm i've it it's let let's my our us we we'd we'll we're we've".split(' '),
);
/** What is somebody’s before a colon: “Her message was simple: …”. */
export const MESSAGES = hashesOf(
  'advice answer argument charge claim complaint conclusion message reply response verdict view warning'.split(
    ' ',
  ),
);
/** How somebody is before a colon: “Hollis was blunt: …”. */
export const OUTSPOKEN = hashesOf(
  'adamant blunt clear defiant emphatic frank scathing unequivocal'.split(' '),
);
/** What ends a sentence that somebody says: “…, he continued.” */
export const CONTINUING = hashesOf(
  'answered answers concluded concludes continued continues fumed fumes reads sighed'.split(' '),
);
/** Between a saying and who says it: “a feeling among voters that”. */
export const AMONG = hashesOf(['among', 'by', 'from']);
/** The verb of “has little doubt that”. */
export const HAVING = hashesOf(['has', 'have', 'had']);
/** The verb of “made it clear that”. */
export const MAKING = hashesOf(['make', 'makes', 'making', 'made']);
/** The verb of “as she put it”. */
export const PUTTING = hashesOf(['put', 'puts', 'saw', 'sees', 'tells', 'told']);
/** What is somebody’s in “in his view”. */
export const VIEWS = hashesOf('account eyes judgement judgment mind opinion telling view words'.split(' '));
/** Verbs that name without “as”: “called it a …”. */
export const CALLING = hashesOf(
  'brand branded branding brands call called calling calls dub dubbed dubs label labeled labelled labels'.split(
    ' ',
  ),
);
/** Verbs whose “as” gives a view, whoever has it: “the film paints him as …”. */
export const PORTRAYING = hashesOf(
  'characterised characterises characterized characterizes depicted depicts painted paints portrayed portrays'.split(
    ' ',
  ),
);
/** What stands before words that are read, or shouted: “Banners read: …”. */
export const ALOUD = hashesOf('chanted proclaimed read reads shouted'.split(' '));
/** Of these, what is passive where “a …” follows at once. */
export const BRANDED = hashesOf('branded dubbed labeled labelled'.split(' '));
/** What may follow “asked” at the start: “Asked whether …, she …”. */
export const ASKED = hashesOf('about how if what whether why'.split(' '));
/** The forms of “be”, which make a passive. */
export const BEING = hashesOf(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am']);
/** Words that end like adverbs and are none. */
export const NOUNS_IN_LY = hashesOf(
  'family assembly supply reply bully rally belly jelly fly monopoly anomaly'.split(' '),
);
/** Single words that reading asks about, told by hash: no string is cut from the text for any of them. */
export const Word = {
  a: hashWord('a'),
  according: hashWord('according'),
  an: hashWord('an'),
  as: hashWord('as'),
  being: hashWord('being'),
  by: hashWord('by'),
  clear: hashWord('clear'),
  doubt: hashWord('doubt'),
  for: hashWord('for'),
  how: hashWord('how'),
  it: hashWord('it'),
  little: hashWord('little'),
  no: hashWord('no'),
  nothing: hashWord('nothing'),
  of: hashWord('of'),
  on: hashWord('on'),
  own: hashWord('own'),
  per: hashWord('per'),
  that: hashWord('that'),
  the: hashWord('the'),
  to: hashWord('to'),
  well: hashWord('well'),
  what: hashWord('what'),
  went: hashWord('went'),
  whether: hashWord('whether'),
  which: hashWord('which'),
  who: hashWord('who'),
} as const;
