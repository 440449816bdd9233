/** A headline that opens with a quotation and then names nobody who said it: “We are tired”: A night on the ferry. */
import type { StructuralRule } from '@/lib/engine/rule';
import type { Span } from '@/lib/model';
import type { Doc } from '@/lib/text/doc';
import { TokenKind } from '@/lib/text/tokens';

/** Fewer quoted words are a title or a term. */
const LEAST_WORDS = 3;
/** Words that can follow the quotation only where no speaker does. */
const NO_SPEAKER = new Set(
  'a an after amid another as at can dozens even five four how hundreds in inside is are does many millions more most on one some ten thousands three two what when where who why will with'.split(
    ' ',
  ),
);

/** Returns the span of the quotation that opens the headline, when what follows it names no speaker. */
function find(doc: Doc): readonly Span[] {
  const headline = doc.blocks.find(({ kind }) => kind === 'headline');
  if (!headline) return [];
  const { tokens, text } = doc;
  const quotation = doc.quotations.find(
    ({ first }) => (tokens.start[first] as number) >= headline.span.start,
  );
  if (!quotation || quotation.kind === 'title') return [];
  const { first, last } = quotation;
  // Only the opening mark may stand before it.
  if ((tokens.start[first] as number) - headline.span.start > 1) return [];
  let words = 0;
  for (let i = first; i < last; i++) if (tokens.kind[i] === TokenKind.word) words++;
  let next = last;
  while (next < tokens.count && tokens.kind[next] !== TokenKind.word) next++;
  if (words < LEAST_WORDS || next >= tokens.count || (tokens.start[next] as number) >= headline.span.end)
    return [];
  const isIntroduced = /[:–—]/.test(text.slice((tokens.end[last - 1] as number) - 1, tokens.start[next]));
  const word = text.slice(tokens.start[next], tokens.end[next]).toLowerCase();
  return isIntroduced && NO_SPEAKER.has(word)
    ? [{ start: tokens.start[first] as number, end: tokens.end[last - 1] as number }]
    : [];
}

const rule: StructuralRule = {
  id: 'leading-quotation',
  title: 'Opening quotation without a speaker',
  category: 'scare-quotes',
  severity: 'note',
  tier: { headline: 2 },
  message: '“{match}” opens the headline; who said it?',
  why: 'Quoted words carry feeling, and the weight of them hangs on who speaks. Without a speaker the headline keeps the feeling and drops the source.',
  innocent: 'The first lines may name the speaker, and the words may be the point of the story.',
  source: {
    title: 'Manual of Style: Words to watch',
    locator: 'Unsupported attributions',
    by: 'Wikipedia',
  },
  find,
  flags: [
    {
      kicker: '',
      headline: '“We are tired of waiting”: A night on the Hull ferry',
      paragraphs: ['The ferry was late again.'],
    },
    {
      kicker: '',
      headline: '‘Nobody came to help’: How a village lost its bridge',
      paragraphs: ['The bridge fell in May.'],
    },
    {
      kicker: '',
      headline: '“It is all gone” – After the flood in Kent',
      paragraphs: ['The river rose on Friday.'],
    },
  ],
  passes: [
    {
      kicker: '',
      headline: '“We are tired of waiting”: Biden on the Hull ferry',
      paragraphs: ['He spoke in Hull.'],
    },
    {
      kicker: '',
      headline: '“We are tired of waiting”: Trump on the Hull ferry',
      paragraphs: ['He spoke in Hull.'],
    },
    {
      kicker: '',
      headline: '“We are tired of waiting,” says ferry captain',
      paragraphs: ['He spoke in Hull.'],
    },
    {
      kicker: '',
      headline: '‘Green belt’: How towns are kept apart',
      paragraphs: ['The belt dates from 1938.'],
    },
    {
      kicker: '',
      headline: 'Captain: “We are tired of waiting in the dark”',
      paragraphs: ['He spoke in Hull.'],
    },
    { kicker: '', headline: 'Ferry late again in Hull', paragraphs: ['The ferry was late.'] },
  ],
};
export default rule;
