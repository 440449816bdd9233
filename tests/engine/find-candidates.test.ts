import { describe, expect, it } from 'vitest';
import { findCandidates } from '@/lib/engine/find-candidates';
import type { Rule } from '@/lib/engine/rule';
import { shown, smallDoc, smallPack, smallRule } from '../small-pack';

const reasons = (text: string, more: Partial<Rule> = {}): (string | null)[] => {
  const pack = smallPack([smallRule([{ match: 'disgrace' }], more)]);
  return findCandidates(smallDoc(text, pack), pack).map(({ suppressed }) => suppressed);
};

describe('voice', () => {
  it('leaves out what others say, and says so', () => {
    expect(
      reasons(
        'It is a disgrace. “It is a disgrace,” he said. He said it is a disgrace. A “disgrace” indeed.',
      ),
    ).toEqual([null, 'quoted', 'attributed', 'quoted']);
  });
  it('shows attributed words for rules that ask for them', () => {
    const pack = smallPack([
      smallRule([{ match: 'disgrace' }], { scope: { voice: ['outlet', 'attributed'] } }),
    ]);
    const [candidate] = findCandidates(smallDoc('He said it is a disgrace.', pack), pack);
    expect(candidate).toMatchObject({ suppressed: null, voice: 'attributed' });
  });
  it('keeps an idiom that begins with a reporting verb', () => {
    expect(shown('~declare war on', 'Lima declares war on speed cameras.')).toEqual(['declares war on']);
  });
});

describe('place', () => {
  const headlineOnly: Partial<Rule> = { tier: { headline: 1 } };
  it('is silent where the rule has no tier', () => {
    expect(reasons('It is a disgrace.', headlineOnly)).toEqual(['not at this place']);
    expect(shown('disgrace', [['standfirst', 'It is a disgrace']], [], headlineOnly)).toEqual(['disgrace']);
  });
  it('is silent outside the blocks a rule names', () => {
    expect(
      shown(
        'disgrace',
        [
          ['kicker', 'Disgrace'],
          ['headline', 'A disgrace'],
        ],
        [],
        { scope: { blocks: ['kicker'] } },
      ),
    ).toEqual(['Disgrace']);
  });
});

it('reads the target of a possessor', () => {
  const pack = smallPack([smallRule([{ match: '~call #POSS bluff' }])]);
  const doc = smallDoc('Lima calls Angela Rivera’s bluff.', pack);
  const target = findCandidates(doc, pack)[0]?.target;
  expect(target && doc.text.slice(target.start, target.end)).toBe('Angela Rivera');
});

it('shows both marks of a quotation that begins or ends with the words', () => {
  expect(shown('deal ~collapse', 'The “deal” collapsed on Monday.')).toEqual(['“deal” collapsed']);
  expect(shown('collapsed deal', 'A collapsed “deal” is no deal.')).toEqual(['collapsed “deal”']);
});
