/** Proves that a sentence is marked alike whoever stands in it: each line of tests/mirrors with every pair of its actors, both ways round. */
import { describe, expect, it } from 'vitest';
import { findAll, listTexts, readPlaces, readTextLines } from './written-lines';

/** One side of a pair: its forms by name, such as `name` and `adjective`. */
type Side = Readonly<Record<string, string>>;

/** A family of actors and the lines that they take turns in. */
interface Family {
  readonly pairs: readonly (readonly [Side, Side])[];
  readonly lines: readonly { readonly template: string; readonly isLoaded: boolean }[];
}

/** Returns the family written in tests/mirrors/`name`.txt; its head says how. */
function readFamily(name: string): Family {
  const lines = readTextLines('mirrors', name);
  const forms = (lines[0] ?? '').replace('forms: ', '').split(', ');
  const side = (words: string): Side =>
    Object.fromEntries(words.split(', ').map((word, i) => [forms[i] ?? '', word.trim()]));
  return {
    pairs: lines
      .filter((line) => line.startsWith('pair: '))
      .map((line) => line.slice(6).split(' / ').map(side) as [Side, Side]),
    lines: lines
      .filter((line) => !/^(forms|pair): /.test(line))
      .map((line) => ({ template: line.replace(/^\+ /, ''), isLoaded: line.startsWith('+ ') })),
  };
}

/** Returns `template` with `a` and `b` in their places, and a function that takes a position back to the template. */
function fill(template: string, a: Side, b: Side): { text: string; origin: (position: number) => number } {
  // One [in the text, in the template] pair for each end of a place.
  const ends: [number, number][] = [[0, 0]];
  let text = '';
  let read = 0;
  for (const place of template.matchAll(/\{([AB])(?: (\w+))?\}/g)) {
    const form = (place[1] === 'A' ? a : b)[place[2] ?? 'name'];
    if (!form) throw new Error(`No actor has the form that “${template}” asks for.`);
    text += template.slice(read, place.index);
    ends.push([text.length, place.index]);
    text += form;
    read = place.index + place[0].length;
    ends.push([text.length, read]);
  }
  text += template.slice(read);
  const origin = (position: number): number => {
    const last = ends.findLastIndex(([at]) => at <= position);
    const [at, from] = ends[last] as [number, number];
    // Odd ends open a place: a position inside it belongs to the place as a whole.
    return last % 2 === 1 ? from + (position > at ? 0.5 : 0) : from + position - at;
  };
  return { text, origin };
}

/** Returns what is found in the filled `template`, each finding as one line that names no actor. */
function findMirrored(template: string, a: Side, b: Side): readonly string[] {
  const { text, places } = readPlaces(template);
  const filled = fill(text, a, b);
  return places.flatMap((place) =>
    findAll(filled.text, place).map(({ ruleId, tier, severity, voice, span }) =>
      [place, ruleId, tier, severity, voice, filled.origin(span.start), filled.origin(span.end)].join(' '),
    ),
  );
}

/** Returns a sentence for each way of filling `template` that is marked unlike the first. */
function differences(template: string, pairs: Family['pairs']): readonly string[] {
  const ways = pairs.flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]) as [Side, Side][];
  const results = ways.map(([a, b]) => ({ a, b, found: findMirrored(template, a, b) }));
  const first = results[0]?.found.join('; ') ?? '';
  return results
    .filter(({ found }) => found.join('; ') !== first)
    .map(
      ({ a, b, found }) =>
        `${template}\n  ${a.name} and ${b.name}: ${found.join('; ') || 'nothing'}\n  not ${first || 'nothing'}`,
    );
}

const families = listTexts('mirrors').map((name) => ({ name, ...readFamily(name) }));

/** Thousands of short texts are read; a busy machine takes its time. */
const PATIENCE = 60_000;

describe.each(families)('$name', ({ pairs, lines }) => {
  it('are treated alike', { timeout: PATIENCE }, () => {
    expect(lines.flatMap(({ template }) => differences(template, pairs)).join('\n')).toBe('');
  });

  it('are marked in loaded lines, and in no plain one', () => {
    const [a, b] = pairs[0] as readonly [Side, Side];
    const wrong = lines.filter(
      ({ template, isLoaded }) => findMirrored(template, a, b).length > 0 !== isLoaded,
    );
    expect(wrong.map(({ template }) => template)).toEqual([]);
  });

  it('have three pairs or more', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(3);
  });
});

describe('the mirrors', () => {
  const lines = families.flatMap((family) => family.lines);

  it('are six families with many lines, half of them loaded', () => {
    expect(families).toHaveLength(6);
    expect(lines.length).toBeGreaterThanOrEqual(400);
    const loaded = lines.filter(({ isLoaded }) => isLoaded).length / lines.length;
    expect(loaded).toBeGreaterThan(0.4);
    expect(loaded).toBeLessThan(0.6);
  });

  it('can fail', () => {
    const pairs: Family['pairs'] = [[{ name: 'the thugs' }, { name: 'the nurses' }]];
    expect(differences('T: The council met {A} on Monday.', pairs)).toHaveLength(1);
  });
});
