/** The nouns that tell what sort of source speaks when it has no name, and which names are those of bodies. */
import type { SourceKind } from '@/lib/model';
import { TITLES } from '@/lib/support/name-aliases';

const NOUNS: Readonly<Record<Exclude<SourceKind, 'person'>, string>> = {
  document:
    'report reports study studies survey surveys poll polls paper papers document documents letter letters filing filings complaint lawsuit indictment memo memos email emails review analysis data figures ruling transcript transcripts affidavit statement statements testimony book article records audit research complaints lawsuits post posts notice order orders newsletter decision verdict guidance memoir autopsy census index numbers',
  organisation:
    'ministry department agency company firm union committee commission council court university party government administration bank bureau office charity campaign newspaper magazine hospital school police authorities group association foundation institute parliament senate congress trust team board club military army navy media regulator watchdog panel office authority organisation organization airline network newspaper regime cabinet coalition retailer federation town city county',
  official:
    'official officials spokesman spokeswoman spokesperson spokespeople aide aides adviser advisers advisor advisors source sources diplomat diplomats officer officers prosecutor prosecutors minister ministers lawmaker lawmakers senator senators congressman congresswoman lawyer lawyers attorney attorneys person investigator investigators detective detectives staffer staffers executive executives insider insiders president premier chancellor governor mayor secretary chief director chairman chairwoman leader judge judges justice justices sheriff coach ambassador treasurer deputy representative manager boss',
  group:
    'critics experts analysts observers opponents supporters activists campaigners scientists researchers doctors economists residents witnesses historians academics scholars commentators pundits advocates democrats republicans conservatives liberals leaders voters people some many others most locals families relatives protesters users fans parents teachers students workers neighbours neighbors proponents detractors skeptics sceptics strategists politicians',
};

const kindByNoun: ReadonlyMap<string, SourceKind> = new Map(
  Object.entries(NOUNS).flatMap(([kind, nouns]) =>
    nouns.split(' ').map((noun): [string, SourceKind] => [noun, kind as SourceKind]),
  ),
);

/** Returns what a source without a name is, by its noun in lower case; null when the noun is nobody who speaks. */
export const kindOfNoun = (noun: string): SourceKind | null => kindByNoun.get(noun) ?? null;

/** “dockers”, “tourists”, “fishermen” and their like, without the things that end so. */
const WORKERS =
  /^(?!letter|poster|paper|order|offer|banner|sticker|flyer|number|marker|filter|computer|weather|winter|summer|tower|river|matter|error|mirror|motor|factor|sector|later|former|latter|twist|wrist|fist|gist|[a-z]*over$)[a-z]+(?:ers?|ors?|ists?|ians?|wom[ae]n|m[ae]n)$/;
/** “mother”, “witness”: who is told by what they are to somebody. */
const KIN =
  /^(?:mother|father|parent|wife|husband|widow|son|daughter|brother|sister|friend|neighbou?r|resident|witness|victim|patient|customer|passenger|student|nurse|priest|guest|guard|boy|girl|m[ae]n|wom[ae]n|crew|family)s?$/;

/** Returns what an unlisted `noun` is where it says something: “dockers” are a group, “a docker” is somebody without a name; null for other words. */
export function kindOfWorker(noun: string): SourceKind | null {
  if (!WORKERS.test(noun) && !KIN.test(noun)) return null;
  return /(?:[^s]s|men)$/.test(noun) ? 'group' : 'official';
}

const BODY_WORDS: ReadonlySet<string> = new Set(
  'ministry department agency university college committee commission council court bank party police institute company corp inc ltd plc gmbh group union association alliance coalition society office house senate congress assembly foundation center centre bureau service services news times post journal tribune herald guardian parliament administration campaign league network fund trust board authority federation club airlines airways motors mail reporter magazine gazette telegraph chronicle examiner inquirer dispatch standard observer independent programme program project initiative organisation organization directorate secretariat chamber academy laboratory labs observatory holdings partners technologies systems pharmaceuticals hospital school church caucus conference accountants teamsters defenders workers teachers nurses farmers veterans scientists engineers physicians affairs statistics press media television broadcasting island islands county city valley street ledger courier star sun globe review record week today daily weekly monthly amendment clause act constitution world politics'.split(
    ' ',
  ),
);

const SURNAMES_TOO: ReadonlySet<string> = new Set(
  'bank church court house ledger post star street sun'.split(' '),
);

/** Returns whether a word that tells a body (lower case) is a surname as well: “Ann Church”. */
export const isSurnameToo = (word: string): boolean => SURNAMES_TOO.has(word);

/** Returns whether a name that holds `word` (lower case) is that of a body and not of a person. */
export const isBodyWord = (word: string): boolean => BODY_WORDS.has(word);

const ROLES: ReadonlySet<string> = new Set(
  'minister secretary general attorney author analyst lawyer detective officer deputy commissioner councillor councilman councilwoman activist economist researcher historian spokesman spokeswoman spokesperson inspector constable sheriff superintendent lawmaker justice strategist columnist correspondent chief leader whip speaker chairman chairwoman president governor mayor director manager chancellor senator congressman congresswoman ambassador tem editor reporter councilor councilmember judge pastor bishop'.split(
    ' ',
  ),
);

/** Returns whether `word` (lower case), where it stands before a name with a capital of its own, says what the bearer does. */
export const isRole = (word: string): boolean => ROLES.has(word);

/** Returns whether `word` (lower case) is an office or a title, which many hold. */
export const isOffice = (word: string): boolean => TITLES.has(word) || isRole(word);
