/** Titles of lists (“Seven ways to …”, “The 12 best …”) and counts of their entries, which the body does not repeat. */

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns that count the entries of a list wherever they stand. */
const ALWAYS = wordsOf(
  'facts reasons ways things tips jokes takeaways tricks hacks memes myths recipes must-have must-haves',
);
/** Nouns that make a list of a title that begins with their number. */
const ENTRIES = wordsOf(
  'lessons secrets gifts habits mistakes ideas quotes trends examples signs questions benefits moments charts photos photographs pictures images alternatives options picks',
);
/** Nouns that do not, but that nobody counts again below such a title: “12 songs that moved a town”. */
const THINGS = wordsOf(
  'points items steps stories tweets songs movies films books shows games trips products deals stars celebrities celebs outfits looks places destinations apps exercises workouts foods dishes rules predictions times tools words maps best worst funniest',
);
/** What parts a number from a noun that it does not count. */
const PARTING = wordsOf('of in at to for from and per as with on by out');
const mostBefore = 3;

const NUMBER =
  '(?:\\d{1,3}\\+?|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty)';
const NUMBERS = new RegExp(`${NUMBER} `, 'g');
/** Where a title, or its second half, begins. */
const AT_BEGINNING =
  /(?:^|[:–—|(] ?(?:and )?| - |\b(?:here are|these) )(?:(?:the|my|our|these|your|here are|top|other|another) ){0,2}$/;
/** “The 12 most loved beaches” */
const FOREMOST = /^(?:most|best|worst|top|must|greatest|funniest)\b/;
/** “The budget in five charts” */
const PICTURED =
  /^(?:charts|graphs|graphics|maps|photos|photographs|pictures|images|numbers|quotes|words|steps|moments|minutes|points)\b/;
const RANKED = /^(?:of (?:the|our|my) )?(?:best|worst|funniest|must|top)\b/;
const TOP = new RegExp(`^(?:the )?top ${NUMBER} (?!per)[\\p{L}’'-]+s\\b`, 'u');

/** Returns whether `headline` is the title of a list, so that its number and its “best” are matters of form. */
export function isListTitle(headline: string): boolean {
  const title = headline.toLowerCase();
  for (const { 0: number, index } of title.matchAll(NUMBERS)) {
    const after = title.slice(index + number.length);
    if (!RANKED.test(after) && !counts(after, ALWAYS, ENTRIES)) continue;
    if (AT_BEGINNING.test(title.slice(0, index))) return true;
  }
  return TOP.test(title);
}

/** Returns whether `noun` (lower case) counts the entries of a list where a number or a “best” stands before it: “10 films to stream”. */
export const isEntry = (noun: string): boolean => [ALWAYS, ENTRIES, THINGS].some((nouns) => nouns.has(noun));

/** Returns whether the number at `[start, end)` of `headline` counts the entries of a list. */
export function countsEntries(headline: string, start: number, end: number): boolean {
  const title = headline.toLowerCase();
  const after = title.slice(end).trimStart();
  return (
    FOREMOST.test(after) ||
    (PICTURED.test(after) && /\bin $/.test(title.slice(0, start))) ||
    counts(after, ALWAYS) ||
    (counts(after, ENTRIES, THINGS) && AT_BEGINNING.test(title.slice(0, start)))
  );
}

/** Returns whether one of `nouns` follows, with up to three words before it that say what sort they are. */
function counts(after: string, ...nouns: readonly ReadonlySet<string>[]): boolean {
  for (const word of after.split(' ', mostBefore + 1)) {
    const [letters = ''] = /^[\p{L}’'-]+/u.exec(word) ?? [];
    if (nouns.some((each) => each.has(letters))) return true;
    if (letters !== word || PARTING.has(word)) return false;
  }
  return false;
}
