import { expect, it } from 'vitest';
import { Program } from '@/lib/engine/expand';
import { createTokenReader } from '@/lib/engine/token-reader';
import { createItemWalker } from '@/lib/engine/walk-items';
import { smallDoc, smallPack, smallRule } from '../small-pack';

/** Walks the only program of `pattern` from the token `at` of `text`; returns what its items took, or null. */
function walk(pattern: string, text: string, at: number): (readonly [number, number] | null)[] | null {
  const pack = smallPack([smallRule([{ match: pattern }])]);
  const doc = smallDoc(text, pack);
  const reader = createTokenReader(doc, pack);
  reader.upper = doc.sentences.first[1] as number;
  const walker = createItemWalker(doc, pack, reader);
  const [program] = pack.programs.write(0);
  const { codes } = pack.programs;
  const anchor = codes[program + Program.anchor] as number;
  walker.begin(program);
  walker.itemFirst[anchor] = at;
  walker.itemLast[anchor] = at + 1;
  if (!walker.left(anchor - 1, at - 1) || !walker.right(anchor + 1, at + 1)) return null;
  return Array.from({ length: codes[program + Program.count] as number }, (_, item) =>
    (walker.itemFirst[item] as number) < 0
      ? null
      : ([walker.itemFirst[item] as number, walker.itemLast[item] as number] as const),
  );
}

it('takes plain words on both sides, quotation marks passed over', () => {
  expect(walk('the zebra of', 'He saw the “zebra” of Kent.', 4)).toEqual([
    [2, 3],
    [4, 5],
    [6, 7],
  ]);
  expect(walk('the zebra of', 'He saw a zebra of Kent.', 3)).toBe(null);
});

it('takes nothing for what may be left out, and names whole', () => {
  expect(walk('the? zebra of #NAME', 'A zebra of Ann Kent slept.', 1)).toEqual([
    null,
    [1, 2],
    [2, 3],
    [3, 5],
  ]);
});

it('goes back over a gap that took too little', () => {
  expect(walk('zebra ...3 in the', 'The zebra in it, zebra in Kent in the end.', 5)).toEqual([
    [5, 6],
    null,
    [8, 9],
    [9, 10],
  ]);
});

it('stays inside the sentence', () => {
  expect(walk('the zebra of', 'I saw the zebra. Of course.', 3)).toBe(null);
});
