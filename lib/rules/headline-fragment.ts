/** A headline of a word or three that names nobody and nothing: Boom. Low energy. All class. */
import type { StructuralRule } from '@/lib/engine/rule';
import { hardNewsWords } from '@/lib/lexicon/sections';
import type { Span } from '@/lib/model';
import type { Doc } from '@/lib/text/doc';
import { isCapital } from '@/lib/text/letters';
import { TokenKind } from '@/lib/text/tokens';

/** So few words tell no news when there is no name, no figure and no word of hard news among them. */
const FRAGMENT_WORDS = 3;
/** As above, for what begins with no name and no noun. */
const NAMELESS_WORDS = 5;
/** As above, for what is said as a remark is: with an exclamation mark, or begun as in a chat and ended by a full stop. */
const REMARK_WORDS = 9;
/** How a chat begins. */
const OPENERS = new Set(
  'and because but just no nope not oh ok okay so sorry sure ugh well wow yeah yep yes'.split(' '),
);
/** First words that name nobody, whatever follows. */
const NAMELESS = new Set(
  'a an and but he her here how i it let my of oh our she so that the there these they this those we what when where who why you your'.split(
    ' ',
  ),
);

/** How a verb ends that tells an event. */
const VERB_END = /(?:[^s'’]s|ed)$/;
/** Second words after which no verb follows: “Aqueducts and arbours”. */
const LINKS = new Set('a an and as at by for from in into of on or than the to with without'.split(' '));
/** Last words that tell an event without a verb in -s or -ed: “Man found dead”, “Bridge shut”. */
const EVENTS = new Set(
  'arrested back born charged closed cut dead down dies due fined found freed held hurt injured jailed killed lost missing named open out ready rescued shot shut sold stolen sunk up won'.split(
    ' ',
  ),
);

/** Returns the headline's span when it is too short to say what the story is. */
function find(doc: Doc): readonly Span[] {
  const headline = doc.blocks.find(({ kind }) => kind === 'headline');
  if (!headline) return [];
  const { start, end } = headline.span;
  const { tokens, text } = doc;
  const words: string[] = [];
  for (let i = 0; i < tokens.count && (tokens.start[i] as number) < end; i++) {
    if ((tokens.start[i] as number) < start) continue;
    const word = text.slice(tokens.start[i], tokens.end[i]);
    if (tokens.kind[i] === TokenKind.number) return [];
    if (tokens.kind[i] === TokenKind.clitic && words.length === 1 && !isNameless(words[0])) return [];
    if (tokens.kind[i] !== TokenKind.word) continue;
    if (isCapital(word.charCodeAt(0)) && (words.length > 0 || isCapital(word.charCodeAt(1)))) return [];
    if (hardNewsWords.words.includes(word.toLowerCase())) return [];
    words.push(word);
  }
  // “Bank raises …”, “Famous clock stops”, “Two men held”: somebody did something, or had it done to them.
  const [, second = '', third = ''] = words;
  const isEvent =
    VERB_END.test(second) ||
    (words.length === FRAGMENT_WORDS && VERB_END.test(third) && !LINKS.has(second)) ||
    EVENTS.has(words.at(-1) ?? '');
  if (isEvent && !isNameless(words[0])) return [];
  const written = text.slice(start, end).trimEnd();
  const isRemark =
    /[!…]$/.test(written) || (written.endsWith('.') && OPENERS.has((words[0] ?? '').toLowerCase()));
  const isAllLower = !isCapital((words[0] ?? '').charCodeAt(0));
  const mayBeLonger = (isNameless(words[0]) || isAllLower) && !written.endsWith('.');
  const most = isRemark ? REMARK_WORDS : mayBeLonger ? NAMELESS_WORDS : FRAGMENT_WORDS;
  return words.length > 0 && words.length <= most ? [headline.span] : [];
}

const isNameless = (word: string | undefined): boolean => NAMELESS.has((word ?? '').toLowerCase());

const rule: StructuralRule = {
  id: 'headline-fragment',
  title: 'Headline that names nothing',
  category: 'curiosity-gap',
  severity: 'note',
  tier: { headline: 2 },
  message: '“{match}” names nobody and nothing; what is the story?',
  why: 'A remark or a scrap of a sentence holds back who did what. The only way to learn it is to open the article.',
  innocent: 'A caption, a column’s standing title or the name of a series may be this short.',
  source: {
    title: 'Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media',
    locator: 'Features of clickbait headlines',
    by: 'Chakraborty et al. 2016',
  },
  find,
  flags: [
    { kicker: '', headline: 'Splash!', paragraphs: ['A diver fell into the harbour at Hull.'] },
    { kicker: '', headline: 'Barrels and boots', paragraphs: ['A fair was held in Hull.'] },
    { kicker: '', headline: 'So not bad at all', paragraphs: ['The ferry was on time.'] },
    {
      kicker: '',
      headline: 'Well, that was a short meeting.',
      paragraphs: ['The council rose after four minutes.'],
    },
  ],
  passes: [
    { kicker: '', headline: 'Ferry late again in Hull', paragraphs: ['The ferry was late.'] },
    { kicker: '', headline: 'Famous clock stops', paragraphs: ['The clock stopped at noon.'] },
    { kicker: '', headline: 'Police charge two men', paragraphs: ['Two men were charged.'] },
    { kicker: '', headline: 'Biden wins', paragraphs: ['The count ended at noon.'] },
    { kicker: '', headline: 'Bank cuts rate to 2%', paragraphs: ['The bank cut its rate.'] },
    {
      kicker: '',
      headline: 'Council rejects plan for second bridge over river',
      paragraphs: ['The vote was close.'],
    },
  ],
};
export default rule;
