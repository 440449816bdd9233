/** Is a text English? Asked of words alone, so that it also works where no page says its language. */
import { isLetter } from '@/lib/text/letters';
import { addToHash, foldCode, HASH_PRIME, HASH_SEED, hashWord } from '@/lib/text/vocabulary';

const ENGLISH = hashesOf(
  'the of and to in a is that for on was with as it by be at are from his he has have this an not but they which their or will had said who its been were would more about after',
);
const OTHERS = hashesOf(
  'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach le la les des et en un une du que est pour qui dans par au plus sur il ne se pas el los las del y por con para una su al lo como più di che non è della il gli nel per sono het een van dat op niet zijn te met voor que não uma os com da na em och att som av på är inte med til det ikke jest się nie na że do',
);
// Words that English shares with other languages prove nothing either way.
for (const word of ENGLISH) OTHERS.delete(word);

const { imul } = Math;

/** So many characters tell a language. */
const SAMPLE = 4000;

/** The words' hashes: looking these up needs no string for each word of the text, which took nine tenths of the time. */
function hashesOf(words: string): Set<number> {
  return new Set(words.split(' ').map(hashWord));
}

/** Returns false when `text` is clearly not English: another script, or another language's small words. Short or doubtful text counts as English. */
export function isEnglish(text: string): boolean {
  const length = Math.min(text.length, SAMPLE);
  let latin = 0;
  let other = 0;
  let english = 0;
  let foreign = 0;
  let hash = HASH_SEED;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? text.charCodeAt(i) : 32;
    const small = code | 32;
    // Nearly every character is a plain letter: `foldCode` and `addToHash`, written out.
    if (small >= 97 && small <= 122 && code < 128) {
      latin++;
      hash = imul(hash ^ small, HASH_PRIME);
      continue;
    }
    if (code >= 65 && code < 0x250) latin++;
    else if ((code >= 0x370 && code < 0x2000) || (code >= 0x3040 && code < 0xd800) || code >= 0xf900) other++;
    if (isLetter(code) || code === 39 || code === 0x2019) hash = addToHash(hash, foldCode(code));
    else if (hash !== HASH_SEED) {
      if (ENGLISH.has(hash)) english++;
      else if (OTHERS.has(hash)) foreign++;
      hash = HASH_SEED;
    }
  }
  return other <= latin && (foreign < 3 || foreign <= english);
}
