/** Titles of lists (“Seven ways to …”, “The 12 best …”) and counts of their entries, which the body does not repeat. */

/** Nouns that count the entries of a list wherever they stand. */
const ALWAYS = 'facts|reasons|ways|things|tips|jokes|takeaways|tricks|hacks|memes|myths|recipes|must-haves?';
/** Nouns that make a list of a title that begins with their number. */
const ENTRIES =
  'lessons|secrets|gifts|habits|mistakes|ideas|quotes|trends|examples|signs|questions|benefits|moments|charts|photos|photographs|pictures|images|alternatives|options|picks';
/** Nouns that do not, but that nobody counts again below such a title: “12 songs that moved a town”. */
const THINGS =
  'points|items|steps|stories|tweets|songs|movies|films|books|shows|games|trips|products|deals|stars|celebrities|celebs|outfits|looks|places|destinations|apps|exercises|workouts|foods|dishes|rules|predictions|times|tools|words|maps|best|worst|funniest';
const NUMBER =
  '(?:\\d{1,3}\\+?|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty)';
/** Up to three words that say what sort of entries they are. */
const SORT = "(?:(?!(?:of|in|at|to|for|from|and|per|as|with|on|by|out) )[\\p{L}’'-]+ ){0,3}";
/** Where a title, or its second half, begins. */
const BEGINS =
  '(?:^|[:–—|(] ?(?:and )?| - |\\b(?:here are|these) )(?:(?:the|my|our|these|your|here are|top|other|another) ){0,2}';

const LIST_TITLE = new RegExp(
  `${BEGINS}${NUMBER} (?:${SORT}(?:${ALWAYS}|${ENTRIES})\\b|(?:of (?:the|our|my) )?(?:best|worst|funniest|must|top)\\b)|^(?:the )?top ${NUMBER} (?!per)[\\p{L}’'-]+s\\b`,
  'iu',
);
const COUNTS_ENTRIES = new RegExp(`^${SORT}(?:${ALWAYS})\\b`, 'iu');
const COUNTS_THINGS = new RegExp(`^${SORT}(?:${ENTRIES}|${THINGS})\\b`, 'iu');
const AT_BEGINNING = new RegExp(`${BEGINS}$`, 'iu');

/** Returns whether `headline` is the title of a list, so that its number and its “best” are matters of form. */
export const isListTitle = (headline: string): boolean => LIST_TITLE.test(headline);

/** Returns whether the number at `[start, end)` of `headline` counts the entries of a list. */
export function countsEntries(headline: string, start: number, end: number): boolean {
  const after = headline.slice(end).trimStart();
  return (
    COUNTS_ENTRIES.test(after) || (AT_BEGINNING.test(headline.slice(0, start)) && COUNTS_THINGS.test(after))
  );
}
