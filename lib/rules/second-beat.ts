/** A headline told in two beats, the second of which turns the first: They promised a bridge. Now there is no road. */
import type { StructuralRule } from '@/lib/engine/rule';
import type { Span } from '@/lib/model';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';
import { TokenKind } from '@/lib/text/tokens';

/** First words of a second sentence that turn what the first one said. */
const TURNS = new Set(
  'and are but can could did does even except has instead is never nobody nope not now only should so then was were will would yet'.split(
    ' ',
  ),
);
/** First words that point back. They turn a headline when little follows: “He knew the risks”. */
const POINTERS = new Set('he her his it its she that their they this'.split(' '));
/** So many words are little. */
const FEW_WORDS = 5;
/** First words after a dash that add a turn to a finished sentence. */
const DASH_TURNS = new Set('and even not or yet'.split(' '));
const DASHES = new Set(['—', '–', '-']);
/** So many words before a dash make a sentence and not a label. */
const LEAST_BEFORE_DASH = 4;

/** Returns the span of the second beat, when the headline has one in the outlet's voice. */
function find(doc: Doc): readonly Span[] {
  const headline = doc.blocks.find(({ kind }) => kind === 'headline');
  if (!headline) return [];
  const { sentences, tokens, text, voice } = doc;
  const word = (i: number) => text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
  for (let s = 1; s < sentences.count; s++) {
    const [first, last] = [sentences.first[s] as number, sentences.first[s + 1] as number];
    const span = sentenceSpan(doc, s);
    if (span.start <= headline.span.start || span.end > headline.span.end) continue;
    if (sentenceSpan(doc, s - 1).start < headline.span.start || voice[first] !== VoiceCode.outlet) continue;
    const isShort = countWords(doc, first, last) <= FEW_WORDS && !hasNumber(doc, first, last);
    if (TURNS.has(word(first)) || (isShort && POINTERS.has(word(first)))) return [span];
  }
  for (let i = 1; i < tokens.count - 1 && (tokens.end[i] as number) < headline.span.end; i++) {
    if (
      (tokens.start[i] as number) < headline.span.start ||
      !DASHES.has(text.slice(tokens.start[i], tokens.end[i]))
    )
      continue;
    if (text[(tokens.start[i] as number) - 1] !== ' ' || voice[i + 1] !== VoiceCode.outlet) continue;
    if (DASH_TURNS.has(word(i + 1)) && countWords(doc, 0, i) >= LEAST_BEFORE_DASH)
      return [{ start: tokens.start[i + 1] as number, end: headline.span.end }];
  }
  return [];
}

/** A figure makes a short second sentence news: “It was 40 feet long”. */
function hasNumber({ tokens }: Doc, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens.kind[i] === TokenKind.number) return true;
  return false;
}

function countWords({ tokens }: Doc, first: number, last: number): number {
  let words = 0;
  for (let i = first; i < last; i++) if (tokens.kind[i] === TokenKind.word) words++;
  return words;
}

const body = ['The council met in May.'];

const rule: StructuralRule = {
  id: 'second-beat',
  title: 'Headline with a turn',
  category: 'editorial-aside',
  severity: 'note',
  tier: { headline: 2 },
  message: '“{match}” turns the first half into a point; who draws it?',
  why: 'Two beats tell a story with a moral: somebody hoped and was wrong, or said one thing and did another. The facts are the same in one plain sentence.',
  innocent: 'The contrast may be the news itself.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Editorializing', by: 'Wikipedia' },
  find,
  flags: [
    { kicker: '', headline: 'The council promised a bridge. Now the road is gone', paragraphs: body },
    { kicker: '', headline: 'Ferry captain saw the ice. He sailed anyway', paragraphs: body },
    { kicker: '', headline: 'Council opens a second pier — and forgets the steps', paragraphs: body },
  ],
  passes: [
    { kicker: '', headline: 'Two men held in Hull. Police found a boat', paragraphs: body },
    { kicker: '', headline: 'Pier closes in May. It will be rebuilt at a cost of £3m', paragraphs: body },
    { kicker: '', headline: 'Budget 2024 – and after', paragraphs: body },
    { kicker: '', headline: 'Council opens a second pier', paragraphs: body },
    { kicker: '', headline: '“We asked. And nobody came,” says the mayor of Hull', paragraphs: body },
  ],
};
export default rule;
