/** Tells English text by its most frequent small words. */
import { wordsOf } from '@/lib/extract/similarity';

// Function words of English that are rare or absent in the languages it shares letters with.
const small = new Set(
  'the of and to that is was for it on with as by at be this have are not but they from has had his her she he their which will would were been said who what when there than its after about more could into over you we an or if so'.split(
    ' ',
  ),
);
const enough = 0.2;
// A thousand words tell as much as ten thousand.
const enoughCharacters = 6000;

/** Returns whether `text` reads as English. Texts under ten words are judged by `lang` alone; where it says English, a share `least` of small words is enough. */
export function isEnglish(text: string, lang: string, least = 0.12): boolean {
  const words = wordsOf(text.slice(0, enoughCharacters));
  const saysEnglish = /^en\b/i.test(lang);
  if (words.length < 10) return saysEnglish || !lang;
  const share = words.filter((word) => small.has(word)).length / words.length;
  return share >= (saysEnglish ? least : enough);
}
