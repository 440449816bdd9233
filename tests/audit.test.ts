/** Proves that labels come in pairs: what one camp calls the other never stands in a list without what the other calls it. */
import { describe, expect, it } from 'vitest';
import { lexicons } from '@/lib/lexicon/index';
import { compilePack } from '@/scripts/load-rules';
import { readTextLines } from './written-lines';

/** One list of words, with a name that says where it stands. */
interface WordList {
  readonly place: string;
  readonly words: readonly string[];
}

const { rules } = await compilePack();
const wordsOf = (list: string): readonly string[] => list.split(',').map((word) => word.trim());

/** Returns the words that a class such as `@faith-people` stands for, or the word itself. */
const spelled = (word: string): readonly string[] =>
  word.startsWith('@') ? (lexicons.find(({ name }) => name === word.slice(1))?.words ?? []) : [word];

/** Returns each `[a,b]` of each pattern of a rule; patterns that only silence are no labels. */
const listsOf = ({ id, entries }: (typeof rules)[number]): readonly WordList[] =>
  entries.flatMap(({ match }, entry) =>
    [match].flat().flatMap((pattern) =>
      [...pattern.matchAll(/\[([^\]]*)\]/g)].map(([, list = '']) => ({
        place: `${id}, entry ${entry + 1}, [${list.slice(0, 40)}…]`,
        words: wordsOf(list).flatMap(spelled),
      })),
    ),
  );

/** Returns whether `words` has `wanted`, or one of its forms where it is written `tory|tories`. */
const holds = (words: readonly string[], wanted: string): boolean =>
  wanted.split('|').some((form) => words.includes(form));

/** Returns a sentence for each list that names one of a pair alone. */
const findGaps = (
  lists: readonly WordList[],
  pairs: readonly (readonly [string, string])[],
): readonly string[] =>
  lists.flatMap(({ place, words }) =>
    pairs
      .flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
      .filter(([here, other]) => holds(words, here) && !holds(words, other))
      .map(([here, other]) => `${place}: “${here}” stands without “${other}”`),
  );

/** Returns the first list, or the whole first word, of each pattern of a rule with how strongly it is marked; the words after it are no labels. */
const labelsOf = (rule: (typeof rules)[number]): readonly (WordList & { readonly grade: string })[] =>
  rule.entries.flatMap(({ match, tier = rule.tier, severity = rule.severity }) =>
    [match]
      .flat()
      .map((written) => written.replace(/[{}]/g, ''))
      .map((pattern) => ({
        place: rule.id,
        words: wordsOf(
          pattern.startsWith('[') ? pattern.slice(1, pattern.indexOf(']')) : (pattern.split(' ')[0] ?? ''),
        ),
        grade: [tier.headline, tier.body, severity].join(),
      })),
  );

const lines = readTextLines('audit', 'counterparts');
const pairs = lines
  .filter((line) => !line.includes(': '))
  .map((line) => line.split(' / ') as [string, string]);
const divisions = lines
  .filter((line) => line.includes(': '))
  .map((line) => {
    const [id = '', sides = ''] = line.split(': ');
    const [one = [], other = [], none = []] = sides.split(' / ').map(wordsOf);
    return { id, one, other, none };
  });

describe('a list that names one camp names the other', () => {
  it('in the rules', () => {
    expect(findGaps(rules.flatMap(listsOf), pairs)).toEqual([]);
  });

  it('in the lexicons', () => {
    expect(
      findGaps(
        lexicons.map(({ name, words }) => ({ place: name, words })),
        pairs,
      ),
    ).toEqual([]);
  });

  it('and can fail', () => {
    expect(findGaps([{ place: 'here', words: ['leftists', 'mayors'] }], pairs)).toHaveLength(1);
  });
});

describe.each(divisions)('$id', ({ id, one, other, none }) => {
  const lists = rules.filter((rule) => rule.id === id).flatMap(labelsOf);
  const labels = new Set(lists.flatMap(({ words }) => words));

  it('has a place for each of its labels', () => {
    const placed = new Set([...one, ...other, ...none]);
    expect([...labels].filter((word) => !placed.has(word))).toEqual([]);
  });

  it('holds what is listed of it, on both sides', () => {
    expect([...one, ...other, ...none].filter((word) => !labels.has(word))).toEqual([]);
    expect(one.length).toBeGreaterThan(0);
    expect(other.length).toBeGreaterThan(0);
  });

  it('marks both sides as strongly', () => {
    const grades = (side: readonly string[]) =>
      lists
        .filter(({ words }) => words.some((word) => side.includes(word)))
        .map(({ grade }) => grade)
        .sort()
        .at(0);
    expect(grades(one)).toBe(grades(other));
  });
});
