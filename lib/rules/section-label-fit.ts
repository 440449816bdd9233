/** A light section label over a hard-news story: the label primes readers for something else. */
import type { StructuralRule } from '@/lib/engine/rule';
import { hardNewsWords, lightSections } from '@/lib/lexicon/sections';
import type { Span } from '@/lib/model';
import type { Doc } from '@/lib/text/doc';
import { TokenKind } from '@/lib/text/tokens';

/** This many different hard-news words make a hard-news story, if they are also more than twice the section's own. */
const HARD_WORDS = 5;

/** Returns the kicker's span when its section and the story's words do not fit. */
function find(doc: Doc): readonly Span[] {
  const kicker = doc.blocks.find(({ kind }) => kind === 'kicker');
  if (!kicker) return [];
  const label = doc.text.slice(kicker.span.start, kicker.span.end).toLowerCase();
  const section = lightSections.find(({ labels }) =>
    labels.some((name) => label === name || label.split(/[^a-z]+/).includes(name)),
  );
  if (!section) return [];
  const hard = new Set<string>();
  const own = new Set<string>();
  const { tokens } = doc;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TokenKind.word || (tokens.start[i] as number) < kicker.span.end) continue;
    const word = doc.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    if (hardNewsWords.words.includes(word)) hard.add(word);
    if (section.words.includes(word)) own.add(word);
  }
  return hard.size >= HARD_WORDS && hard.size > own.size * 2 ? [kicker.span] : [];
}

const rule: StructuralRule = {
  id: 'section-label-fit',
  title: 'Section label that does not fit',
  category: 'section-label',
  severity: 'caution',
  tier: { headline: 2 },
  message: '“{match}” does not fit what the story is about.',
  why: 'A section label tells readers what kind of text to expect. A light one over war, courts or government makes grave matter read as entertainment.',
  innocent:
    'The story may be about a person this section usually covers, or the label may stand for the whole page.',
  source: { title: 'Trust Indicators', locator: 'Type of work: labels', by: 'The Trust Project' },
  find,
  flags: [
    {
      kicker: 'CELEBRITY',
      headline: 'Ministers agree ceasefire after night of missile strikes',
      paragraphs: [
        'Troops on both sides stopped firing at dawn, the defence ministry said. Two soldiers were killed in the hours before the truce, and the army kept its tanks near the border.',
      ],
    },
    {
      kicker: 'Showbiz',
      headline: 'Parliament passes budget after three votes',
      paragraphs: [
        'The government won by four seats. The opposition had asked for tax cuts, and the treasury had said that inflation left no room for them. An election is due in May.',
      ],
    },
    {
      kicker: 'Lifestyle',
      headline: 'Court sentences two men over warehouse bomb',
      paragraphs: [
        'Police had found explosives in the suspects’ car. Prosecutors asked for life in prison; the judge called the attack an act of terrorism that killed three people.',
      ],
    },
  ],
  passes: [
    {
      kicker: 'CELEBRITY',
      headline: 'Actor speaks at parliament about the war film that made her a star',
      paragraphs: [
        'The singer and actor wore a plain suit on the red carpet. Her album comes out in May, and her fans waited outside the premiere with her husband.',
      ],
    },
    {
      kicker: 'World',
      headline: 'Ministers agree ceasefire after night of missile strikes',
      paragraphs: [
        'Troops stopped firing at dawn. The army kept its tanks near the border and the parliament met.',
      ],
    },
    {
      kicker: 'Sport',
      headline: 'United crush City to win the cup',
      paragraphs: [
        'The striker scored twice in a final that the coach called a battle. The league season ends with the derby.',
      ],
    },
    {
      kicker: 'Travel',
      headline: 'Ten walks along an old border',
      paragraphs: [
        'The path follows the river past a fort that soldiers built in 1740. Hotels are open from May.',
      ],
    },
    {
      kicker: 'Food',
      headline: 'A baker’s guide to rye',
      paragraphs: [
        'Court a little patience: the dough rests overnight in the kitchen, and the recipe takes two days.',
      ],
    },
  ],
};
export default rule;
