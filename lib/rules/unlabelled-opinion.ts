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

/** Tried where a word of the first person stands, not all along the text. */
const VIEW =
  /(?:I|[Ww]e) (?:(?:do not|don['’]t|still|also|really) )?(?:think|believe|suspect|doubt|fear|hope|wish|find it|am convinced|am afraid|would argue|cannot see|refuse)\b|(?:[Ii]n|[Tt]o) (?:my|our) (?:view|opinion|mind|eyes)\b/y;
const DEMAND =
  /\b(?:we|they|it|ministers|government|council|parliament|congress|voters|somebody|someone|everyone|leaders|lawmakers) (?:must|should|ought to|need to|needs to|have to|has to)\b/i;
const SAYS_SO =
  /\b(?:opinion|comment|commentary|column|columnist|editorial|op-ed|viewpoint|letters?|analysis|blog|diary|essay)\b/i;

/** Words without which no view, and no demand, is read: most sentences have none. */
const subjects = hashesOf(['i', 'we']);
const owners = hashesOf(['my', 'our']);
const duties = hashesOf(['must', 'should', 'ought', 'need', 'needs', 'have', 'has']);
/** As `HashSet.filter`, of all of these. */
const { filter } = hashesOf('i we my our must should ought need needs have has'.split(' '));

const QUESTION = 63;

/** What a sentence holds: bits. */
const Holds = { person: 1, duty: 2, view: 4 } as const;

/** Returns which sentences hold a word of the first person or of duty, or null when so few speak in the first person that none need be read. */
function findSpoken({ tokens, voice, sentences }: Doc): Uint8Array | null {
  const { count, hash } = tokens;
  const held = new Uint8Array(sentences.count);
  let spoken = 0;
  for (let i = 0; i < count; i++) {
    const value = hash[i] as number;
    if (filter[value & 255] === 0) continue;
    const isPerson = isFirstPerson(value);
    if (!isPerson && !duties.has(value)) continue;
    const sentence = sentences.of[i] as number;
    held[sentence] = (held[sentence] as number) | (isPerson ? Holds.person : Holds.duty);
    if (isPerson && voice[i] !== VoiceCode.quoted) spoken++;
  }
  return spoken < LEAST_VIEWS ? null : held;
}

const isFirstPerson = (hash: number): boolean => subjects.has(hash) || owners.has(hash);

/** Returns the sentences of paragraphs that hold one of these and no word of a quotation, ascending. */
function sentencesWith({ blocks, sentences, voice }: Doc, held: Uint8Array, bit: number): number[] {
  const found: number[] = [];
  for (let s = 0; s < sentences.count; s++) {
    if (!((held[s] as number) & bit)) continue;
    if (blocks[sentences.block[s] as number]?.kind !== 'paragraph') continue;
    const words = voice.subarray(sentences.first[s], sentences.first[s + 1]);
    if (!words.includes(VoiceCode.quoted)) found.push(s);
  }
  return found;
}

/** Returns the span of the first view that is given in sentence `s`, or null. */
function viewIn({ text, tokens, sentences }: Doc, s: number): Span | null {
  for (let i = sentences.first[s] as number; i < (sentences.first[s + 1] as number); i++) {
    const hash = tokens.hash[i] as number;
    if (filter[hash & 255] === 0 || !isFirstPerson(hash)) continue;
    // “in my view” begins with the word before.
    const start = tokens.start[owners.has(hash) ? Math.max(0, i - 1) : i] as number;
    VIEW.lastIndex = start;
    const view = VIEW.exec(text);
    if (view) return { start, end: start + view[0].length };
  }
  return null;
}

/** Returns the first view of each sentence that gives one, and puts it down in `held`. */
function findViews(doc: Doc, held: Uint8Array): Span[] {
  const views: Span[] = [];
  for (const s of sentencesWith(doc, held, Holds.person)) {
    const view = viewIn(doc, s);
    if (!view) continue;
    views.push(view);
    held[s] = (held[s] as number) | Holds.view;
  }
  return views;
}

function countDemands(doc: Doc, held: Uint8Array): number {
  const { text, tokens, sentences, voice } = doc;
  return sentencesWith(doc, held, Holds.duty).filter((s) => {
    const [first, last] = [sentences.first[s] as number, sentences.first[s + 1] as number];
    // What “I think” governs is read as attributed; here the outlet is the speaker.
    const isOwn =
      ((held[s] as number) & Holds.view) !== 0 || !voice.subarray(first, last).includes(VoiceCode.attributed);
    return isOwn && DEMAND.test(text.slice(tokens.start[first], tokens.end[last - 1]));
  }).length;
}

function countQuestions({ text, blocks, tokens, sentences }: Doc): number {
  let questions = 0;
  for (let s = 0; s < sentences.count; s++) {
    const end = tokens.end[(sentences.first[s + 1] as number) - 1] as number;
    if (text.charCodeAt(end - 1) === QUESTION && blocks[sentences.block[s] as number]?.kind === 'paragraph')
      questions++;
  }
  return questions;
}

/** Returns the span of the first view that is given, when the text argues and nothing says that it does. */
function find(doc: Doc, genre: Genre): readonly Span[] {
  if (genre !== 'reportage') return [];
  const held = findSpoken(doc);
  if (!held || SAYS_SO.test(wordsOfBlock(doc, 'kicker'))) return [];
  const views = findViews(doc, held);
  const argues =
    views.length >= LEAST_VIEWS &&
    countDemands(doc, held) >= LEAST_DEMANDS &&
    countQuestions(doc) <= MOST_QUESTIONS;
  return argues ? views.slice(0, 1) : [];
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
