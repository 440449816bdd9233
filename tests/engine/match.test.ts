import { describe, expect, it } from 'vitest';
import { findCandidates } from '@/lib/engine/find-candidates';
import { shown, smallDoc, smallPack, smallRule } from '../small-pack';

describe('items', () => {
  it.each([
    ['bluff', 'BLUFF! He saw the bluff and a bluffer.', ['BLUFF', 'bluff']],
    ['far-right', 'The far‑right bloc and the far right bloc.', ['far‑right', 'far right']],
    ['right', 'A right-wing bloc turned right.', ['right']],
    ['~slam', 'They slam, he slams, she slammed, both slamming.', ['slam', 'slams', 'slammed', 'slamming']],
    ['~claim/V', 'He claims the seat; the claims were late.', ['claims']],
    [
      '[critics,~expert/N] ~say/V',
      'Critics say so. An expert said no. Experts say yes.',
      ['Critics say', 'expert said', 'Experts say'],
    ],
    ['the? ~regime', 'The regime and a regime.', ['The regime', 'regime']],
    [
      '~send ...3 soaring',
      'It sent oil prices soaring. It sent oil, and prices, soaring.',
      ['sent oil prices soaring'],
    ],
    ['~slam ![door,doors]', 'He slams rivals. He slams doors.', ['slams']],
    ['![grand,door] slam', 'A grand slam, a poetry slam.', ['slam']],
    ['#NUM reasons', 'He had 12 reasons, and three reasons, and reasons.', ['12 reasons', 'three reasons']],
    ['#NAME-style purge', 'They want a Stalin-style purge.', ['Stalin-style purge']],
    [
      '~call #POSS bluff',
      'Lima calls the old president’s bluff. We called his bluff.',
      ['calls the old president’s bluff', 'called his bluff'],
    ],
    ['~call #POSS bluff', 'She called the voters’ bluff.', ['called the voters’ bluff']],
    ['^ wake up', 'Wake up! They wake up.', ['Wake up']],
    ['$ here', 'never', []],
    ['bombshell :', 'Bombshell: a bombshell fell.', ['Bombshell:']],
    ['"[deal,expert]"', 'The “deal” was no deal.', ['deal']],
    ['the {~regime} of #NAME', 'The regime of Morales fell, a regime fell.', ['regime']],
    ["you won't believe", 'You won’t believe it.', ['You won’t believe']],
    ['here’s why', 'Here’s why it failed.', ['Here’s why']],
    ['[breaking point,collapse]', 'At breaking point, near collapse.', ['breaking point', 'collapse']],
  ])('%s in “%s”', (match, text, expected) => {
    const isNeverFinite = match.startsWith('$');
    if (isNeverFinite) expect(shown('here $', 'It ends here. It was here once.')).toEqual(['here']);
    else expect(shown(match, text)).toEqual(expected);
  });

  it('takes words from a lexicon, with lemmas and several words', () => {
    const lexicon = { name: 'crowd', words: ['~fan/N', 'social media'] };
    expect(
      shown('@crowd furious', 'Fans furious; social media furious; dogs furious.', [], {}, [lexicon]),
    ).toEqual(['Fans furious', 'social media furious']);
  });

  it('reads through quotation marks between its words', () => {
    expect(shown('~call #POSS bluff', 'Lima calls “Trump’s bluff” early.')).toEqual([
      'calls “Trump’s bluff”',
    ]);
  });

  it('never crosses a sentence', () => {
    expect(shown('wake up', 'They wake. Up they go.')).toEqual([]);
  });
});

describe('what silences a match', () => {
  it.each([
    ['overlapping', ['storm ...3 ~slam'], 'The storm slams the coast; critics slam it.', ['slam']],
    ['anywhere', ['&[poker,cards]'], 'She called his bluff at poker.', []],
    ['a figure anywhere', ['&#NUM'], 'They slam 12 rivals.', []],
    ['nothing', ['&[poker,cards]'], 'They slam rivals.', ['slam']],
  ])('%s', (_, unless, text, expected) => {
    expect(shown(['~slam', '~call #POSS bluff'], text, unless)).toEqual(expected);
  });
  it('is negation where the rule asks', () => {
    expect(shown('slam', 'They did not slam it. They slam it.', [], { scope: { negated: 'skip' } })).toEqual([
      'slam',
    ]);
  });
  it('is a proper name', () => {
    expect(shown('slam', 'They played in the Slam. They slam it.')).toEqual(['slam']);
    expect(shown('slam', 'They played in the Slam.', [], { scope: { names: 'keep' } })).toEqual(['Slam']);
  });
});

it('keeps the longest of one rule’s overlapping matches', () => {
  expect(shown(['bluff', '~call #POSS bluff'], 'Lima calls his bluff.')).toEqual(['calls his bluff']);
});

it('takes time linear in the text, however hostile', () => {
  const pack = smallPack([smallRule([{ match: '~call #POSS ...6 bluff ...6 zebra' }])]);
  const once = smallDoc(`${'calls his Bluff '.repeat(1000)}.`, pack);
  expect(findCandidates(once, pack)).toHaveLength(0);
});
