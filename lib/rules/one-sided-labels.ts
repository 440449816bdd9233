/** One side of politics is labelled again and again in a text that names the other side and never labels it. */
import type { StructuralRule } from '@/lib/engine/rule';
import { sides } from '@/lib/lexicon/sides';
import type { Span } from '@/lib/model';
import type { Doc } from '@/lib/text/doc';
import { HashSet } from '@/lib/text/hash-set';
import { VoiceCode } from '@/lib/text/marks';
import { hashWord } from '@/lib/text/vocabulary';

/** So many labels in so many sentences are a habit of the text, not a fact about one person. */
const LEAST_LABELS = 3;
const LEAST_SENTENCES = 2;
/** So often must the other side be named for the lack of a label to tell. */
const LEAST_NAMED = 3;

/** Hashes of the words that labels and actors begin with: most words of a text are passed over by this alone. */
const beginnings = new HashSet();
for (const { labels, actors } of sides)
  for (const word of [...labels, ...actors]) beginnings.add(hashWord(word.split('-')[0] as string));

/** Where one side is labelled in the outlet's voice, in how many sentences, and how often it is named. */
interface Count {
  readonly labels: Span[];
  readonly sentences: Set<number>;
  named: number;
}

/** Returns the span of the first label, when all labels stand on one side and both sides are named. */
function find({ tokens, text, voice, sentences }: Doc): readonly Span[] {
  const counts = sides.map((): Count => ({ labels: [], sentences: new Set(), named: 0 }));
  for (let i = 0; i < tokens.count; i++) {
    if (!beginnings.has(tokens.hash[i] as number)) continue;
    const start = tokens.start[i] as number;
    let end = tokens.end[i] as number;
    const word = text.slice(start, end);
    // Hyphenated compounds are read as several words.
    const compound = /^-\p{L}+/u.exec(text.slice(end, end + 20))?.[0] ?? '';
    for (const [side, { labels, actors }] of sides.entries()) {
      const count = counts[side] as Count;
      if (voice[i] === VoiceCode.outlet && labels.includes((word + compound).toLowerCase())) {
        end += compound.length;
        count.labels.push({ start, end });
        count.sentences.add(sentences.of[i] as number);
      } else if (actors.includes(word)) count.named++;
    }
  }
  for (const [side, { labels, sentences: where }] of counts.entries()) {
    const other = counts[1 - side] as Count;
    const isHabit = labels.length >= LEAST_LABELS && where.size >= LEAST_SENTENCES;
    if (isHabit && other.labels.length === 0 && other.named >= LEAST_NAMED) return labels.slice(0, 1);
  }
  return [];
}

const rightOnly = [
  'The far-right mayor met Democrats from three towns on Monday. Labels did not come up.',
  'A right-wing councillor asked for the minutes, and Democrats agreed to share them.',
  'Another far-right member left early. The Democrats stayed until the vote.',
];
const leftOnly = [
  'The far-left mayor met Republicans from three towns on Monday. Labels did not come up.',
  'A left-wing councillor asked for the minutes, and Republicans agreed to share them.',
  'Another far-left member left early. The Republicans stayed until the vote.',
];

const rule: StructuralRule = {
  id: 'one-sided-labels',
  title: 'Labels on one side only',
  category: 'one-sided-labels',
  severity: 'note',
  tier: { body: 3 },
  message: '“{match}” labels one side; the other side is named here without a label.',
  why: 'When one side always carries a label and the other never does, the bare side reads as the middle and the labelled one as the edge.',
  innocent: 'The label may be exact, and the other side may be described in other words.',
  source: { title: 'Handbook of Journalism', locator: 'Labels and even treatment', by: 'Reuters' },
  find,
  flags: [
    { kicker: '', headline: 'Council meets on the budget', paragraphs: rightOnly },
    { kicker: '', headline: 'Council meets on the budget', paragraphs: leftOnly },
    {
      kicker: '',
      headline: 'Talks on the harbour bill open',
      paragraphs: [
        'Labour will not sit down with left out of the room. Hard-right lawmakers want the bill split, Labour wants it whole.',
        'A nationalist leader asked for a recess. Right-wing aides filled the corridor while Labour met upstairs.',
      ],
    },
  ],
  passes: [
    {
      kicker: '',
      headline: 'Both wings reject the budget',
      paragraphs: [...rightOnly, 'A left-wing Democrat voted with them.'],
    },
    {
      kicker: '',
      headline: 'Republicans and Democrats share the committee',
      paragraphs: ['Republicans hold four seats. Democrats hold four. The Democrats chair it first.'],
    },
    {
      kicker: '',
      headline: 'A far-right party grows in the north',
      paragraphs: [
        'The far-right party won two seats. A far-right list came third in the port. Its right-wing rivals lost one.',
      ],
    },
    {
      kicker: '',
      headline: 'What members call each other',
      paragraphs: [
        '“The far-right mayor and his right-wing friends,” a Democrat said, “are far-right.” Democrats laughed, and the Democrats left.',
      ],
    },
    {
      kicker: '',
      headline: 'One label is no habit',
      paragraphs: [
        'The far-right mayor met Democrats. The Democrats had asked for it. Democrats will be back.',
      ],
    },
  ],
};
export default rule;
