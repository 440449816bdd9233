import { expect, it } from 'vitest';
import { boundOf, boundPhrases, UNFIT, weighPhrases } from '@/lib/engine/expand';
import { packItem } from '@/lib/engine/pack-code';

/** “1 | 2 3 | {set} | 4?” with the set {2, 5}. */
const tables = {
  members: Uint16Array.of(2, 5),
  setStarts: Uint32Array.of(0, 2),
  items: Int32Array.of(
    packItem(0, 1, 0),
    packItem(0, 2, 0),
    packItem(0, 3, 0),
    packItem(1, 0, 0),
    packItem(0, 4, 1),
  ),
  phraseStarts: Uint32Array.of(0, 1, 3, 4, 5),
  choiceStarts: Uint32Array.of(0, 4),
  parts: Uint32Array.of(0),
  patternStarts: Uint32Array.of(0, 1),
  heads: Uint32Array.of(0, 0, 1),
};

it('weighs each phrase by its rarest item, the first of equals, and never by an optional one', () => {
  expect(weighPhrases(tables, [])).toEqual({
    times: Int32Array.of(1, 1, 2, UNFIT),
    item: Int32Array.of(0, 1, 3, 0),
  });
});

it('takes a set for as common as its words together', () => {
  expect([...weighPhrases(tables, [2, 90]).times]).toEqual([90, 1, 91, UNFIT]);
});

it('bounds a pattern by the commonest phrase of its rarest part', () => {
  // “1 | 2 3” and “{set}” make one pattern, “4?” another, which holds nothing sure.
  const apart = {
    ...tables,
    choiceStarts: Uint32Array.of(0, 2, 3, 4),
    parts: Uint32Array.of(0, 1, 2),
    patternStarts: Uint32Array.of(0, 2, 3),
  };
  const bounded = boundPhrases(apart, weighPhrases(apart, [2, 90]));
  expect([...bounded.commonest]).toEqual([90, 91, UNFIT]);
  expect(boundOf(apart, bounded, 0)).toBe(90);
  expect(boundOf(apart, bounded, 1)).toBe(UNFIT);
});
