import { expect, it } from 'vitest';
import { SLOT_SIZE, Slot } from '@/lib/engine/anchors';
import { Program } from '@/lib/engine/expand';
import { firstBit } from '@/lib/engine/word-bits';
import { smallDoc, smallPack, smallRule } from '../small-pack';

const pack = smallPack([
  smallRule([{ match: ['the zebra', '[zebra,quagga] bluff'] }, { match: '[red door,zebra crossing]' }]),
]);
const idOf = (word: string): number => smallDoc(word, pack).tokens.word[0] as number;

/** Returns the slots of the programs that hang on `word`. */
function slotsOf(word: string): number[] {
  const { anchors } = pack;
  const list = anchors.read(idOf(word));
  const slots: number[] = [];
  if (list > 0)
    for (let slot = list + 1; slot < (anchors.slots[list] as number); slot += SLOT_SIZE) slots.push(slot);
  return slots;
}
const ownersOf = (word: string): unknown[] =>
  slotsOf(word).map(
    (slot) => pack.programs[(pack.anchors.slots[slot + Slot.program] as number) + Program.owner],
  );

it('leaves words unread until they are asked for', () => {
  const { lists } = smallPack([smallRule([{ match: 'the zebra' }])]).anchors;
  expect(lists.some((list) => list < 0)).toBe(true);
  expect(lists.some((list) => list > 0)).toBe(false);
});

it('finds every program by the word it hangs on, in the order of the patterns', () => {
  expect(ownersOf('zebra')).toEqual([0, 1]);
  expect(ownersOf('bluff')).toEqual([0]);
  expect(ownersOf('crossing')).toEqual([]);
  expect(ownersOf('the')).toEqual([]);
});

it('says what may stand beside the anchor', () => {
  const [slot = 0] = slotsOf('zebra');
  expect(pack.anchors.slots[slot + Slot.before]).toBe(firstBit(idOf('the')));
  expect(pack.anchors.slots[slot + Slot.after]).toBe(-1);
});
