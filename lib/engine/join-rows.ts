/** Phrases that differ in one word → one phrase with a set there: “the gate” and “the door” are one program instead of two. */
import { Op } from '@/lib/engine/pack-code';
import { type Row, type SpelledItem, spellWords } from '@/lib/engine/spelled-item';

/** Returns rows that take what `rows` take: those alike but for the words of one item are joined, at the place of their first; the most alike go first. */
export function joinRows(rows: readonly Row[]): Row[] {
  const { at, members } = findAlike(rows);
  const [first] = members;
  if (first === undefined || members.length < 2) return [...rows];
  const isMember = new Set(members);
  const words = members.flatMap((i) => rows[i]?.[at]?.words ?? []);
  const joined = (rows[first] as Row).map((item, k) => (k === at ? spellWords(words, item.flags) : item));
  return joinRows(rows.flatMap((row, i) => (i === first ? [joined] : isMember.has(i) ? [] : [row])));
}

/** Returns the most rows of several items that are alike but for the words of their item `at`. */
function findAlike(rows: readonly Row[]): { at: number; members: readonly number[] } {
  const groups = new Map<string, { at: number; members: number[] }>();
  rows.forEach((row, i) => {
    if (row.length < 2) return;
    row.forEach(({ op, flags }, at) => {
      if (op !== Op.word && op !== Op.set) return;
      const key = JSON.stringify(row.map((item, k): SpelledItem | number => (k === at ? flags : item)));
      const group = groups.get(key) ?? { at, members: [] };
      group.members.push(i);
      groups.set(key, group);
    });
  });
  return [...groups.values()].reduce(
    (most, group) => (group.members.length > most.members.length ? group : most),
    {
      at: 0,
      members: [],
    },
  );
}
