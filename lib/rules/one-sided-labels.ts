/** One side of politics is labelled again and again in a text that names the other side and never labels it. */
import type { StructuralRule } from '@/lib/engine/rule';
import { sides } from '@/lib/lexicon/sides';
import type { Span } from '@/lib/model';
import type { Doc } from '@/lib/text/doc';
import { hashesOf } from '@/lib/text/hash-set';
import { endOfLetters } from '@/lib/text/letters';
import { VoiceCode } from '@/lib/text/marks';

/** So many labels in so many sentences are a habit of the text, not a fact about one person. */
const LEAST_LABELS = 3;
const LEAST_SENTENCES = 2;
/** So often must the other side be named for the lack of a label to tell. */
const LEAST_NAMED = 3;

const HYPHEN = 45;

/** Hashes of the words that labels and actors begin with: most words of a text are passed over by this alone. */
const beginnings = hashesOf(
  sides.flatMap(({ labels, actors }) => [...labels, ...actors].map((word) => word.split('-')[0] as string)),
);

/** Where one side is labelled in the outlet's voice, in how many sentences, and how often it is named. */
interface Count {
  readonly labels: Span[];
  readonly sentences: Set<number>;
  named: number;
}

/** Returns the span of the first label, when all labels stand on one side and both sides are named. */
function find({ tokens, text, voice, sentences }: Doc): readonly Span[] {
  const counts = sides.map((): Count => ({ labels: [], sentences: new Set(), named: 0 }));
  const { count, hash } = tokens;
  const { filter } = beginnings;
  for (let i = 0; i < count; i++) {
    const value = hash[i] as number;
    if (filter[value & 255] === 0 || !beginnings.has(value)) continue;
    const start = tokens.start[i] as number;
    let end = tokens.end[i] as number;
    const word = text.slice(start, end);
    const compound = compoundAt(text, end);
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

/** The second half of a hyphenated compound, with its hyphen: the reader's tokens part there. */
function compoundAt(text: string, end: number): string {
  if (text.charCodeAt(end) !== HYPHEN) return '';
  const stop = endOfLetters(text, end + 1);
  return stop > end + 1 ? text.slice(end, stop) : '';
}

/** One small article told twice, with the sides changed, so that neither is easier to label. */
const mirrored = (
  headline: string,
  tell: (label: string, other: string, pole: string) => readonly string[],
) =>
  [
    { kicker: '', headline, paragraphs: tell('far-right', 'Democrats', 'right-wing') },
    { kicker: '', headline, paragraphs: tell('far-left', 'Republicans', 'left-wing') },
  ] as const;

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
    ...mirrored('Council meets on the budget', (label, other, pole) => [
      `The ${label} mayor met ${other} from three towns on Monday. Labels did not come up.`,
      `A ${pole} councillor asked for the minutes, and ${other} agreed to share them.`,
      `Another ${label} member left early. The ${other} stayed until the vote.`,
    ]),
    ...mirrored('Harbour board elects its chair', (label, other, pole) => [
      `The ${label} list named two candidates, ${other} one. The ${pole} pair withdrew at noon.`,
      `${other} then asked for a recess, and a ${pole} member seconded it. ${other} won by a vote.`,
    ]),
    ...mirrored('Two rallies on one square', (label, other, pole) => [
      `${other} gathered at the fountain and the ${label} marchers at the gate.`,
      `The ${label} marchers had drums. ${other} had a choir, and ${pole} flags hung from the bridge.`,
      `By four the ${other} had gone home.`,
    ]),
    ...mirrored('School bill goes to a second reading', (label, other, pole) => [
      `The bill has ${label} sponsors. ${other} want a hearing first.`,
      `A ${pole} newspaper printed the draft, and a ${pole} station read it out. ${other} had not seen it. ${other} will move to wait.`,
    ]),
  ],
  passes: [
    ...mirrored('Both wings reject the budget', (label, other, pole) => [
      `The ${label} mayor met ${other} on Monday, and ${other} came with a far-left and a far-right guest.`,
      `A ${pole} councillor and a ${label} member asked for the minutes. ${other} agreed.`,
    ]),
    ...mirrored('A party grows in the north', (label, _other, pole) => [
      `The ${label} party won two seats. A ${label} list came third in the port. Its ${pole} rivals lost one.`,
    ]),
    ...mirrored('What members call each other', (label, other, pole) => [
      `“The ${label} mayor and his ${pole} friends,” one of the ${other} said, “are ${label}.” The ${other} laughed, and the ${other} left.`,
    ]),
    ...mirrored('One label is no habit', (label, other) => [
      `The ${label} mayor met ${other}. The ${other} had asked for it. ${other} will be back.`,
    ]),
    ...mirrored('One sentence is no habit', (label, other, pole) => [
      `The ${label} mayor, a ${pole} aide and a ${pole} editor met ${other}. The ${other} had asked for it. ${other} will be back.`,
    ]),
    {
      kicker: '',
      headline: 'Republicans and Democrats share the committee',
      paragraphs: ['Republicans hold four seats. Democrats hold four. The Democrats chair it first.'],
    },
    {
      kicker: '',
      headline: 'The road bends left',
      paragraphs: [
        'The left lane is shut. Cars keep right at the far left bend, and the right lane opens on Monday.',
      ],
    },
  ],
};
export default rule;
