/** A text that argues in the first person and is not labelled as opinion. */
import type { StructuralRule } from '@/lib/engine/rule';
import type { Genre, Span } from '@/lib/model';
import { type Doc, wordsOfBlock } from '@/lib/text/doc';
import { hashesOf } from '@/lib/text/hash-set';
import { VoiceCode } from '@/lib/text/marks';

/** So many sentences must give the outlet's own view, and so many must say what ought to be done. */
const LEAST_VIEWS = 2;
const LEAST_DEMANDS = 2;
/** So many questions make an interview, whose answers are in the first person. */
const MOST_QUESTIONS = 3;

const VIEW =
  /\b(?:I|[Ww]e) (?:(?:do not|don['’]t|still|also|really) )?(?:think|believe|suspect|doubt|fear|hope|wish|find it|am convinced|am afraid|would argue|cannot see|refuse)\b|\b(?:[Ii]n|[Tt]o) (?:my|our) (?:view|opinion|mind|eyes)\b/;
const DEMAND =
  /\b(?:we|they|it|ministers|government|council|parliament|congress|voters|somebody|someone|everyone|leaders|lawmakers) (?:must|should|ought to|need to|needs to|have to|has to)\b/i;
const SAYS_SO =
  /\b(?:opinion|comment|commentary|column|columnist|editorial|op-ed|viewpoint|letters?|analysis|blog|diary|essay)\b/i;

/** Words without which no view, and no demand, is read: most sentences have none. */
const firstPerson = hashesOf(['i', 'we', 'my', 'our']);
const duties = hashesOf(['must', 'should', 'ought', 'need', 'needs', 'have', 'has']);

/** Do so few words speak in the first person that no sentence need be read? */
function isImpersonal({ tokens, voice }: Doc): boolean {
  let spoken = 0;
  for (let i = 0; i < tokens.count; i++)
    if (voice[i] !== VoiceCode.quoted && firstPerson.has(tokens.hash[i] as number)) spoken++;
  return spoken < LEAST_VIEWS;
}

/** Returns what tokens `[first, last)` hold. */
function look({ tokens, voice }: Doc, first: number, last: number) {
  const holds = { quoted: false, attributed: false, person: false, duty: false };
  for (let i = first; i < last; i++) {
    if (voice[i] === VoiceCode.quoted) holds.quoted = true;
    else if (voice[i] === VoiceCode.attributed) holds.attributed = true;
    const hash = tokens.hash[i] as number;
    if (firstPerson.has(hash)) holds.person = true;
    else if (duties.has(hash)) holds.duty = true;
  }
  return holds;
}

/** Returns the span of the first view that is given, when the text argues and nothing says that it does. */
function find(doc: Doc, genre: Genre): readonly Span[] {
  if (genre !== 'reportage' || isImpersonal(doc)) return [];
  if (SAYS_SO.test(wordsOfBlock(doc, 'kicker'))) return [];
  const { text, blocks, tokens, sentences } = doc;
  const views: Span[] = [];
  let demands = 0;
  let questions = 0;
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s] as number;
    const last = sentences.first[s + 1] as number;
    if (blocks[sentences.block[s] as number]?.kind !== 'paragraph') continue;
    const start = tokens.start[first] as number;
    const end = tokens.end[last - 1] as number;
    if (text[end - 1] === '?') questions++;
    const holds = look(doc, first, last);
    if (holds.quoted || !(holds.person || holds.duty)) continue;
    const words = text.slice(start, end);
    // What “I think” governs is read as attributed; here the outlet is the speaker.
    const view = holds.person ? VIEW.exec(words) : null;
    if (!view && holds.attributed) continue;
    if (view) views.push({ start: start + view.index, end: start + view.index + view[0].length });
    if (holds.duty && DEMAND.test(words)) demands++;
  }
  return views.length >= LEAST_VIEWS && demands >= LEAST_DEMANDS && questions <= MOST_QUESTIONS
    ? views.slice(0, 1)
    : [];
}

const argued = [
  'I think the council has lost its way on the harbour. The bridge has been shut since May.',
  'Voters should ask what the money was for. They must not be put off with another survey.',
  'In my view the answer is simple, and it does not cost a cent.',
];

const rule: StructuralRule = {
  id: 'unlabelled-opinion',
  title: 'Opinion without a label',
  category: 'article-genre',
  severity: 'note',
  tier: { body: 2 },
  message: '“{match}”: the text argues in its own name, and no label says that it is opinion.',
  why: 'Readers weigh a report and an argument differently, and many cannot tell them apart without a label.',
  innocent:
    'The label may stand where this page could not be read, or the text may be a first-person report.',
  source: { title: 'Trust Indicators', locator: 'Type of work: labels', by: 'The Trust Project' },
  find,
  flags: [
    { kicker: '', headline: 'The bridge that nobody mends', paragraphs: argued },
    {
      kicker: 'Local',
      headline: 'A harbour for all',
      paragraphs: [
        'We believe that the quay belongs to the town. Ministers have to say so.',
        'We fear that the sale is settled. Parliament should stop it before June.',
      ],
    },
    {
      kicker: '',
      headline: 'Mend the roof first',
      paragraphs: [
        'I don’t think the school can wait. Somebody ought to climb up and look.',
        'To my mind the gym is a luxury. Leaders need to put the roof first.',
      ],
    },
    ...['Democrats', 'Republicans', 'unions', 'employers'].map((actors) => ({
      kicker: '',
      headline: `What the ${actors} owe the town`,
      paragraphs: [
        `I believe that the ${actors} forgot the harbour. They should walk down to it once.`,
        `In my opinion the ${actors} can do better. Voters must remind them.`,
      ],
    })),
  ],
  passes: [
    { kicker: 'Opinion', headline: 'The bridge that nobody mends', paragraphs: argued },
    { kicker: '', headline: 'The bridge that nobody mends', paragraphs: argued, genre: 'opinion' },
    {
      kicker: '',
      headline: 'Mayor wants the bridge mended',
      paragraphs: [
        '“I think the council has lost its way,” the mayor said. “Voters should ask what the money was for.”',
        '“In my view the answer is simple. They must mend it,” she said.',
      ],
    },
    ...['Democrats', 'Republicans', 'unions', 'employers'].map((actors) => ({
      kicker: '',
      headline: `The ${actors} speak on the harbour`,
      paragraphs: [
        `The ${actors} said that they should walk down to it once, and that voters must tell them so.`,
        `“I believe that we forgot the harbour,” one of the ${actors} said. “In my opinion we can do better.”`,
      ],
    })),
    {
      kicker: '',
      headline: 'Ten days on the ferry',
      paragraphs: [
        'I boarded the ferry at dawn. I think it was a Tuesday, and my coat was wet.',
        'We passed the light at noon, and I hope never to see such a sea again.',
      ],
    },
    {
      kicker: '',
      headline: 'Five questions for the harbour master',
      paragraphs: [
        'What comes first? I think the quay. We must mend it. And then? I believe the road.',
        'Who pays? The council should. Is there time? I hope so. And money? They must find it.',
      ],
    },
  ],
};
export default rule;
