import { expect, it } from 'vitest';
import { Hook, ROW_SIZE, Row } from '@/lib/engine/anchors';
import { HEADER, nextProgram, Program } from '@/lib/engine/expand';
import { firstBit } from '@/lib/engine/word-bits';
import { smallDoc, smallPack, smallRule } from '../small-pack';

const load = () =>
  smallPack([
    smallRule([{ match: ['the zebra', '[zebra,quagga] bluff'] }, { match: '[red door,zebra crossing]' }]),
  ]);
const pack = load();
const idOf = (word: string): number => smallDoc(word, pack).tokens.word[0] as number;

/** Returns what the row of `word` says of each hook. */
function rowOf(word: string, { anchors } = pack): { before: number; after: number; hook: number }[] {
  const id = idOf(word);
  const known = anchors.places[id] as number;
  if (known === 0) return [];
  const place = known < 0 ? anchors.makeRow(id) : known;
  const { rows } = anchors;
  const hooks = [];
  for (let at = place + 1; at < (rows[place] as number); at += ROW_SIZE)
    hooks.push({
      before: rows[at + Row.before] as number,
      after: rows[at + Row.after] as number,
      hook: rows[at + Row.hook] as number,
    });
  return hooks;
}

/** Returns the owners of the programs that hang on `word`. */
const ownersOf = (word: string): (number | undefined)[] =>
  rowOf(word).flatMap(({ hook }) => {
    const owners = [];
    const { hooks, write } = pack.anchors;
    write(hook);
    const to = hooks[hook + Hook.to] as number;
    for (let at = hooks[hook + Hook.from] as number; at < to; at = nextProgram(pack.programs.codes, at))
      owners.push(pack.programs.codes[at + Program.owner]);
    return owners;
  });

it('writes no program before a hook is tried, and then those that hang there alone', () => {
  const { anchors, programs } = load();
  const [{ hook } = { hook: 0 }] = rowOf('red', { ...pack, anchors });
  expect(programs.codes.some((code) => code !== 0)).toBe(false);
  // Of “red door” and “zebra crossing” one way hangs on “crossing” or “zebra”, the other on “red” or “door”.
  anchors.write(hook);
  expect(nextProgram(programs.codes, 0)).toBe(HEADER + 2);
  expect(programs.codes.slice(HEADER + 2).some((code) => code !== 0)).toBe(false);
});

it('finds every program by the word it hangs on, in the order of the patterns', () => {
  expect(ownersOf('zebra')).toEqual([0, 1]);
  expect(ownersOf('bluff')).toEqual([0]);
  expect(ownersOf('crossing')).toEqual([]);
  expect(ownersOf('the')).toEqual([]);
});

it('says what may stand beside the word of a hook', () => {
  const [zebra] = rowOf('zebra');
  expect(zebra).toMatchObject({ before: firstBit(idOf('the')), after: -1 });
});
