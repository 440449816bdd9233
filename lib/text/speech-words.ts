/** The words that tell speech from report, by hash: no string is cut from the text for any of them. */
import { hashWord } from '@/lib/text/vocabulary';

/** Words that end reported speech after a comma: from here on the outlet speaks again. */
export const TURN = new Set(['but', 'while', 'although', 'though', 'whereas', 'as', 'yet'].map(hashWord));
/** What stands before a headline's colon without saying anything. */
export const LABELS = new Set(
  'breaking bombshell exclusive watch video live analysis opinion explainer explained revealed shock update updated election why how what who where when alert warning outrage scandal crisis horror fury chaos review preview profile obituary letters comment editorial factbox timeline gallery photos pictures podcast listen quiz recipe memo commentary column briefing essay viewpoint perspective investigation flashback brexit covid coronavirus election elections impeachment trial shooting protest protests riots hearing debate leak leaks papers row vote crash attack attacks war budget referendum ruling verdict probe inquiry hoax collapse'.split(
    ' ',
  ),
);
/** Nouns whose “that” opens what somebody says or thinks. */
export const SAYINGS = new Set(
  'accusation accusations allegation allegations argument arguments assertion assertions belief beliefs charge charges claim claims complaint complaints concern concerns contention conviction fear fears feeling hope hopes idea impression insistence notion rumour rumours rumor rumors suggestion suggestions suspicion suspicions theory view warning warnings'
    .split(' ')
    .map(hashWord),
);
/** What is somebody’s in “in his view”. */
export const VIEWS = new Set(
  'account eyes judgement judgment mind opinion telling view words'.split(' ').map(hashWord),
);
/** What may follow “asked” at the start: “Asked whether …, she …”. */
export const ASKED = new Set('about how if what whether why'.split(' ').map(hashWord));
/** The forms of “be”, which make a passive. */
export const BEING = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am'].map(hashWord));
/** Single words that reading asks about, told by hash: no string is cut from the text for any of them. */
export const Word = {
  a: hashWord('a'),
  according: hashWord('according'),
  an: hashWord('an'),
  as: hashWord('as'),
  it: hashWord('it'),
  little: hashWord('little'),
  no: hashWord('no'),
  nothing: hashWord('nothing'),
  of: hashWord('of'),
  that: hashWord('that'),
  the: hashWord('the'),
  to: hashWord('to'),
  which: hashWord('which'),
  who: hashWord('who'),
} as const;
