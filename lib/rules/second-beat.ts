/** A headline told in two beats, the second of which turns the first: They promised a bridge. Now there is no road. */
import type { StructuralRule } from '@/lib/engine/rule';
import type { Span } from '@/lib/model';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';
import { TokenKind } from '@/lib/text/tokens';

/** First words of a second sentence that turn what the first one said. */
const TURNS = new Set('but even except instead never nobody nope not now only then yet'.split(' '));
/** First words that point back. They turn a headline when little follows: “He knew the risks”. */
const POINTERS = new Set('he her his it its she that their they this'.split(' '));
/** So many words are little. */
const FEW_WORDS = 5;

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
    if (TURNS.has(word(first)) || (POINTERS.has(word(first)) && isShort(doc, first, last))) return [span];
  }
  return [];
}

/** Do tokens `[first, last)` hold few words and no figure? A figure is news: “It was 40 feet long”. */
function isShort({ tokens }: Doc, first: number, last: number): boolean {
  let words = 0;
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] === TokenKind.number) return false;
    if (tokens.kind[i] === TokenKind.word) words++;
  }
  return words <= FEW_WORDS;
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
    { kicker: '', headline: 'Council opens a second pier. But the steps are gone', paragraphs: body },
  ],
  passes: [
    { kicker: '', headline: 'Two men held in Hull. Police found a boat', paragraphs: body },
    { kicker: '', headline: 'Pier closes in May. It will be rebuilt at a cost of £3m', paragraphs: body },
    { kicker: '', headline: 'Ferry is late. Will the train wait for those on board?', paragraphs: body },
    { kicker: '', headline: 'Council opens a second pier', paragraphs: body },
    { kicker: '', headline: '“We asked. And nobody came,” says the mayor of Hull', paragraphs: body },
  ],
};
export default rule;
