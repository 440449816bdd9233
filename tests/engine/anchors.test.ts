import { expect, it } from 'vitest';
import { ROW_SIZE, Row } from '@/lib/engine/anchors';
import { HEADER, nextProgram, Program } from '@/lib/engine/expand';
import { firstBit } from '@/lib/engine/word-bits';
import { smallDoc, smallPack, smallRule } from '../small-pack';

const load = () =>
  smallPack([
    smallRule([{ match: ['the zebra', '[zebra,quagga] bluff'] }, { match: '[red door,zebra crossing]' }]),
  ]);
const pack = load();
const idOf = (word: string): number => smallDoc(word, pack).tokens.word[0] as number;

/** Returns the places of the hooks in the row of `word`, each where it begins in `rows`. */
function hooksOf(word: string, { anchors } = pack): number[] {
  const id = idOf(word);
  const known = anchors.places[id] as number;
  if (known === 0) return [];
  const place = known < 0 ? anchors.makeRow(id) : known;
  const end = anchors.rows[place] as number;
  return Array.from({ length: (end - place - 1) / ROW_SIZE }, (_, i) => place + 1 + i * ROW_SIZE);
}

/** Returns the owners of the programs that hang on `word`. */
const ownersOf = (word: string): (number | undefined)[] =>
  hooksOf(word).flatMap((at) => {
    pack.anchors.write(at);
    const { rows } = pack.anchors;
    const { codes } = pack.programs;
    const owners = [];
    const to = rows[at + Row.to] as number;
    for (let program = rows[at + Row.from] as number; program < to; program = nextProgram(codes, program))
      owners.push(codes[program + Program.owner]);
    return owners;
  });

it('writes no program before a hook is tried, and then those that hang there alone', () => {
  const { anchors, programs } = load();
  const [hook = 0] = hooksOf('red', { ...pack, anchors });
  expect(programs.codes.some((code) => code !== 0)).toBe(false);
  // Of “red door” and “zebra crossing” one way hangs on “crossing” or “zebra”, the other on “red” or “door”.
  anchors.write(hook);
  expect(nextProgram(programs.codes, 0)).toBe(HEADER + 2);
  expect(programs.codes.slice(HEADER + 2).some((code) => code !== 0)).toBe(false);
});

it('writes once what several words of a set lead to', () => {
  const both = smallPack([smallRule([{ match: '[zebra,quagga]' }])]);
  const { anchors, programs } = both;
  const [zebra, quagga] = ['zebra', 'quagga'].map((word) => {
    const place = anchors.makeRow(smallDoc(word, both).tokens.word[0] as number);
    anchors.write(place + 1);
    return anchors.rows[place + 1 + Row.to];
  });
  expect(zebra).toBe(nextProgram(programs.codes, 0));
  expect(quagga).toBe(zebra);
});

it('finds every program by the word it hangs on, in the order of the patterns', () => {
  expect(ownersOf('zebra')).toEqual([0, 1]);
  expect(ownersOf('bluff')).toEqual([0]);
  expect(ownersOf('crossing')).toEqual([]);
  expect(ownersOf('the')).toEqual([]);
});

it('says what may stand beside the word of a hook', () => {
  const [zebra = 0] = hooksOf('zebra');
  expect(pack.anchors.rows[zebra + Row.before]).toBe(firstBit(idOf('the')));
  expect(pack.anchors.rows[zebra + Row.after]).toBe(-1);
});
