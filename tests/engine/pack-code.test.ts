import { expect, it } from 'vitest';
import { argumentOf, flagsOf, opOf, packItem, packTables, unpackTables } from '@/lib/engine/pack-code';

/** One class; three sets; choices: one word, and “the x | the y | [set] z | nothing”, which two patterns share, and then one set of verbs, and “z | nothing”. */
const tables = {
  members: Uint16Array.of(1, 5, 2, 3, 4, 5, 9, 4, 6, 300),
  setStarts: Uint32Array.of(0, 2, 7, 10),
  items: Int32Array.from(
    [
      [0, 7, 0],
      [0, 3, 0],
      [0, 8, 0],
      [0, 3, 0],
      [5, 2, 0],
      [0, 2, 0],
      [1, 1, 1],
      [0, 3, 0],
      [1, 2, 4],
      [1, 1, 0],
    ] as const,
    ([op, argument, flags]) => packItem(op, argument, flags),
  ),
  phraseStarts: Uint32Array.of(0, 1, 3, 6, 8, 8, 9, 10, 10),
  choiceStarts: Uint32Array.of(0, 1, 5, 6, 8),
  parts: Uint32Array.of(0, 2, 1, 0, 3, 1),
  patternStarts: Uint32Array.of(0, 2, 3, 6),
  heads: Uint32Array.of(0, 0, 2, 1, 0, 1, 0, 1, 2),
};

it('keeps code, argument and flags of an item apart', () => {
  const item = packItem(8, 0x2014, 63);
  expect([opOf(item), argumentOf(item), flagsOf(item)]).toEqual([8, 0x2014, 63]);
});

it('gives back the tables it wrote', () => {
  const packed = JSON.parse(JSON.stringify(packTables(tables, 1)));
  expect(unpackTables(packed, 1, 300)).toEqual(tables);
});

it('refuses tables that do not fit together', () => {
  const packed = packTables(tables, 1);
  expect(() => unpackTables(packed, 1, 299)).toThrow('do not fit together');
  for (const name of Object.keys(packed) as (keyof typeof packed)[]) {
    if (packed[name].length === 2) continue;
    const other = packed[name === 'steps' ? 'codes' : 'steps'];
    expect(() => unpackTables({ ...packed, [name]: other }, 1, 300), name).toThrow('do not fit together');
    expect(() => unpackTables({ ...packed, [name]: packed[name].slice(0, -1) }, 1, 300), name).toThrow();
  }
});
