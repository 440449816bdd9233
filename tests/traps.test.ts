/** Proves that sentences which only look loaded stay silent at every tier. The lines are in tests/traps; todo.txt holds those that do not yet. */
import { describe, expect, it } from 'vitest';
import { findAll, listTexts, readPlaces, readTextLines } from './written-lines';

const topics = listTexts('traps').filter((name) => name !== 'todo');
const linesOf = (name: string): readonly string[] => readTextLines('traps', name);

/** Returns a sentence for each place in which something is found in `line`. */
const marks = (line: string): readonly string[] => {
  const { text, places } = readPlaces(line);
  return places.flatMap((place) =>
    findAll(text, place).map((found) => `${place}: ${text}\n  “${found.text}” ${found.ruleId}`),
  );
};

/** Three findings in few words make a text heated, and rules speak that are silent elsewhere. */
const HEATED = 'The shameless thugs rammed through a vile and grotesque law.';

/** Returns what is found in a body sentence that follows a heated one, each with its rule. */
function marksInHeat(line: string): readonly string[] {
  const { text, places } = readPlaces(line);
  if (!places.includes('sentence')) return [];
  const inFront = `Council votes\n${HEATED}\n`;
  return findAll(inFront + text, 'article')
    .filter(({ span }) => span.start >= inFront.length)
    .map((found) => `${text}\n  “${found.text}” ${found.ruleId}`);
}

it.each(topics)('is silent on %s', (name) => {
  expect(linesOf(name).flatMap(marks).join('\n')).toBe('');
});

it.each(topics)('is silent on %s beside a heated sentence', (name) => {
  expect(linesOf(name).flatMap(marksInHeat).join('\n')).toBe('');
});

describe('the traps', () => {
  const all = topics.flatMap(linesOf);

  it('are many', () => {
    expect(all.length).toBeGreaterThanOrEqual(600);
  });

  it('are written once each', () => {
    const lines = [...all, ...linesOf('todo')];
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
  });

  it('can fail', () => {
    expect(marks('H: Minister slams rival over bus fares')).toHaveLength(1);
    expect(marksInHeat('It was a crime, a betrayal and an outrage.').length).toBeGreaterThan(1);
  });
});

const todo = linesOf('todo');
const open = todo.filter((line) => marks(line).length > 0);

// A known false alarm fails nothing, as long as such lines stay few; one that is mended belongs among the traps.
it(`knows ${todo.length} false alarms, of which ${open.length} are still made`, () => {
  expect(todo.length).toBeLessThan(topics.flatMap(linesOf).length / 10);
});
