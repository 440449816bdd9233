/** Which names may stand for which, and which are names for sure. */
import { nameGroups } from '@/lib/lexicon/name-groups';

/** Titles and ranks that stand before names and are no part of them. */
export const TITLES: ReadonlySet<string> = new Set(
  'president vice-president vice prime minister sen senator rep representative gov governor mr mrs ms miss dr sir lord lady dame king queen prince princess duke duchess pope cardinal archbishop bishop judge gen colonel col captain capt sergeant sgt lt major mayor chancellor secretary leader ambassador congressman congresswoman professor prof coach ceo director chairman chairwoman chair former ex'.split(
    ' ',
  ),
);

/** Listed names that are common words too, so that a capital in a title-case headline does not make them names. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  'administration america american americans wellington lima santiago georgia turkey turks turk poles polish dutch swiss english irish welsh wales scots chile china peru alliance atlantic conservative conservatives labour democratic nationalists fed feds bureau intelligence prosecutors justices house congress representatives senate senator senators commons parliament mps lords peers stocks markets meta alphabet instagram tweet tweets tweeted aws church christian christians pope pontiff manhattan brooklyn bern nice reading kiwi kiwis brit brits dem dems marcos modi holland holyrood assad alabama vegas philly taliban ice who la sf mass miss jordan georgia kiwi hoosier catalan panama oman malta laos dallas houston sydney dominican turkmen ark kan mo ill ore del ind portland barcelona emirates bahamas chad mali queen king prince princess royal royals monarchy palace crown caliphate phoenix gotham'.split(
    ' ',
  ),
);

/** Returns whether `name` (as written) is listed and is a name wherever it has a capital. */
export const isSureName = (name: string): boolean =>
  aliasesOf(name).length > 0 && !COMMON_WORDS.has(name.toLowerCase());

/** Returns whether `name` (as written) is what a listed country, city or body is called first, and no person’s name. */
export const isPlaceOrBody = (name: string): boolean =>
  isSureName(name) && aliasesOf(name)[0]?.name === name.toLowerCase();

interface Alias {
  /** Lower case, or as written where capitals matter. */
  readonly name: string;
  readonly isCapital: boolean;
}

let groups: readonly (readonly Alias[])[] | null = null;
let groupsByName: ReadonlyMap<string, readonly number[]> | null = null;

/** Returns all alias groups; made on first use. */
function readGroups(): readonly (readonly Alias[])[] {
  groups ??= nameGroups.groups
    .trim()
    .split('\n')
    .map((row) => row.split(',').map((name): Alias => ({ name, isCapital: /^[A-Z]+$/.test(name) })));
  return groups;
}

/** Returns the names that may stand for `name` (as written), itself included; empty when it is not listed. Capitals matter where `isCapital` says so. */
export function aliasesOf(name: string): Alias[] {
  if (!groupsByName) {
    const byName = new Map<string, number[]>();
    readGroups().forEach((group, i) => {
      for (const alias of group) byName.set(alias.name, [...(byName.get(alias.name) ?? []), i]);
    });
    groupsByName = byName;
  }
  const found = groupsByName.get(name) ?? groupsByName.get(name.toLowerCase()) ?? [];
  return found.flatMap((i) => [...(readGroups()[i] ?? [])]);
}
