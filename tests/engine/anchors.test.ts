import { expect, it } from 'vitest';
import { Hook, SLOT_SIZE, Slot } from '@/lib/engine/anchors';
import { HEADER, nextProgram, Program } from '@/lib/engine/expand';
import { firstBit } from '@/lib/engine/word-bits';
import { smallDoc, smallPack, smallRule } from '../small-pack';

const load = () =>
  smallPack([
    smallRule([{ match: ['the zebra', '[zebra,quagga] bluff'] }, { match: '[red door,zebra crossing]' }]),
  ]);
const pack = load();
const idOf = (word: string): number => smallDoc(word, pack).tokens.word[0] as number;

/** Returns the hooks that `word` leads to. */
function hooksOf(word: string, { lists, links } = pack.anchors): number[] {
  const hooks: number[] = [];
  for (let link = lists[idOf(word)] as number; link !== 0; link = links[link + 1] as number)
    hooks.push(links[link] as number);
  return hooks;
}

/** Returns the slots of the programs that hang on `word`. */
const slotsOf = (word: string): number[] =>
  hooksOf(word).flatMap((hook) => {
    const { anchors } = pack;
    const slots: number[] = [];
    const list = anchors.read(hook);
    for (let slot = list + 1; slot < (anchors.slots[list] as number); slot += SLOT_SIZE) slots.push(slot);
    return slots;
  });
const ownersOf = (word: string): unknown[] =>
  slotsOf(word).map(
    (slot) => pack.programs.codes[(pack.anchors.slots[slot + Slot.program] as number) + Program.owner],
  );

it('writes no program before a hook is read, and then those that hang there alone', () => {
  const { anchors, programs } = load();
  expect(programs.codes.some((code) => code !== 0)).toBe(false);
  // Of “red door” and “zebra crossing” one way hangs on “crossing” or “zebra”, the other on “red” or “door”.
  anchors.read(hooksOf('red', anchors)[0] as number);
  expect(nextProgram(programs.codes, 0)).toBe(HEADER + 2);
  expect(programs.codes.slice(HEADER + 2).some((code) => code !== 0)).toBe(false);
});

it('finds every program by the word it hangs on, in the order of the patterns', () => {
  expect(ownersOf('zebra')).toEqual([0, 1]);
  expect(ownersOf('bluff')).toEqual([0]);
  expect(ownersOf('crossing')).toEqual([]);
  expect(ownersOf('the')).toEqual([]);
});

it('says what may stand beside the anchor of a program', () => {
  const [slot = 0] = slotsOf('zebra');
  expect(pack.anchors.slots[slot + Slot.before]).toBe(firstBit(idOf('the')));
  expect(pack.anchors.slots[slot + Slot.after]).toBe(-1);
});

it('says what may stand beside a hook, on the side that was asked for', () => {
  const { anchors } = load();
  const [hook = 0] = hooksOf('zebra', anchors);
  anchors.weigh(hook, -1);
  expect(anchors.hooks[hook + Hook.before]).toBe(firstBit(idOf('the')));
  expect(anchors.hooks[hook + Hook.after]).toBe(0);
});
