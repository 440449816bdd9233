/** A sentence that the text itself exclaims, where it does so again and again: They took the bridge! */
import type { StructuralRule } from '@/lib/engine/rule';
import type { Span } from '@/lib/model';
import { type Doc, sentenceSpan } from '@/lib/text/doc';
import { VoiceCode } from '@/lib/text/marks';
import { TokenKind } from '@/lib/text/tokens';

const EXCLAMATION = 33;
/** One may stand in a name, or be a quotation that lost its marks. */
const LEAST = 2;
/** Fewer words are a cry: Ouch! */
const LEAST_WORDS = 3;

/** Returns the exclaimed sentences of the paragraphs, in order, or none when there is only one. */
function find(doc: Doc): readonly Span[] {
  const { sentences, blocks } = doc;
  const spans: Span[] = [];
  for (let i = 0; i < sentences.count; i++) {
    const isParagraph = blocks[sentences.block[i] as number]?.kind === 'paragraph';
    if (isParagraph && isExclaimed(doc, sentences.first[i] as number, sentences.first[i + 1] as number))
      spans.push(sentenceSpan(doc, i));
  }
  return spans.length < LEAST ? [] : spans;
}

/** Do the tokens from `first` up to `last` end in an exclamation mark, all in the outlet's voice? */
function isExclaimed({ tokens, voice }: Doc, first: number, last: number): boolean {
  if (tokens.word[last - 1] !== EXCLAMATION || tokens.kind[last - 1] !== TokenKind.punctuation) return false;
  let words = 0;
  for (let i = first; i < last; i++) {
    if (voice[i] !== VoiceCode.outlet) return false;
    if (tokens.kind[i] === TokenKind.word) words++;
  }
  return words >= LEAST_WORDS;
}

const headline = 'Council votes on the bridge';

const rule: StructuralRule = {
  id: 'exclaimed-sentence',
  title: 'Exclaimed sentence',
  category: 'urgency',
  severity: 'note',
  tier: { body: 3 },
  message: '“{match}” is exclaimed; with a full stop it says the same.',
  why: 'An exclamation mark asks for feeling before thought. A text that uses it again and again wants to stir.',
  innocent: 'Recipes, letters and notes to readers exclaim out of friendliness.',
  source: { title: 'Manual of Style', locator: 'Exclamation points', by: 'Wikipedia' },
  find,
  flags: [
    { kicker: '', headline, paragraphs: ['They closed the bridge at noon!', 'Nobody was asked first!'] },
    { kicker: '', headline, paragraphs: ['Not one clerk came to the vote! They all stayed away!'] },
    { kicker: '', headline, paragraphs: ['The toll rose by half.', 'And we shall pay it! We always do so!'] },
  ],
  passes: [
    { kicker: '', headline, paragraphs: ['They closed the bridge at noon!', 'Nobody was asked first.'] },
    { kicker: '', headline, paragraphs: ['“Close the bridge now!” she said.', '“Ask us first!” he said.'] },
    { kicker: '', headline, paragraphs: ['She sang in Oklahoma! and in Hello, Dolly! before the war.'] },
    { kicker: '', headline, paragraphs: ['Ouch! The toll rose by half. Hurrah! It fell again.'] },
    { kicker: '', headline, paragraphs: ['They closed the bridge at noon.', 'Nobody was asked first.'] },
  ],
};
export default rule;
