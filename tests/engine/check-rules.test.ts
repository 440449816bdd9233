import { describe, expect, it } from 'vitest';
import { checkRules, checkStructuralRules, createSwap } from '@/lib/engine/check-rules';
import { compileRules } from '@/lib/engine/compile';
import { loadPack } from '@/lib/engine/pack';
import type { Entry, Rule } from '@/lib/engine/rule';
import { frequency } from '@/lib/lexicon/frequency';
import { grammar } from '@/lib/lexicon/grammar';
import sectionLabelFit from '@/lib/rules/section-label-fit';
import { smallPack, smallRule } from '../small-pack';

const actorPairs = [{ a: ['Norland', 'Norland’s'], b: ['Sudland', 'Sudland’s'] }];
const sound: Entry = {
  match: '~torpedo/V',
  plain: ['ends'],
  unless: ['~torpedo ...2 ship'],
  flags: [
    'H: Norland [[torpedoes]] the treaty',
    'They [[torpedoed]] the talks.',
    'She has [[torpedoed]] the bill.',
  ],
  passes: [
    'They torpedoed the ship.',
    'A torpedo fell.',
    '“They torpedoed the talks,” he said.',
    'He said they torpedoed it.',
    'The talks ended.',
  ],
};

function problemsOf(change: Partial<Entry>, more: Partial<Rule> = {}): string[] {
  const rules = [smallRule([{ ...sound, ...change }], more)];
  const { pack, origins } = compileRules({
    rules,
    lexicons: [],
    grammar: grammar.classes,
    frequency: frequency.steps,
  });
  return checkRules({ rules, pack: loadPack(pack), origins, actorPairs });
}

it('finds nothing against a sound rule', () => {
  expect(problemsOf({})).toEqual([]);
});

describe('refuses', () => {
  it.each([
    [
      'a pattern that no flagged sentence hits',
      { match: ['~torpedo/V', 'scuttle'] },
      'no flagged sentence of its entry hits “scuttle”',
    ],
    [
      'an unless that spares nothing',
      { unless: [...(sound.unless ?? []), '&poker'] },
      'its unless “&poker” is not needed',
    ],
    [
      'a span that is not the one marked',
      { flags: ['They [[torpedoed the]] talks.', ...sound.flags] },
      'shows “torpedoed” instead',
    ],
    [
      'a flagged sentence that is not found',
      { flags: ['They [[sank]] the talks.', ...sound.flags] },
      'is not matched by any pattern',
    ],
    [
      'a passing sentence that is flagged',
      { passes: ['They torpedoed it.', ...(sound.passes ?? [])] },
      'must pass, but “torpedoed” is flagged',
    ],
    [
      'a plain wording that a rule flags',
      { plain: ['torpedoes'] },
      'its plain wording “torpedoes” triggers sample',
    ],
    ['too few examples', { flags: sound.flags.slice(0, 2) }, 'it has 2 flagged sentences, 3 are needed'],
    ['one side alone', { match: ['~torpedo/V', 'norland ~torpedo/V'] }, 'are treated differently'],
  ])('%s', (_, change, reason) => {
    expect(problemsOf(change).join('\n')).toContain(reason);
  });

  it('a twin that behaves differently', () => {
    expect(
      problemsOf({ unless: ['#NAME ~torpedo'], flags: ['Old rivals [[torpedoed]] the talks.'] }).join('\n'),
    ).toContain('in title case');
  });

  it.each([
    ['a message without the words', { message: 'A sample.' }, 'does not hold {match}'],
    ['a message about the writer', { message: '“{match}”: the author slants.' }, 'speaks of a person'],
    ['a long message', { message: `“{match}” ${'x'.repeat(120)}` }, '120 are allowed'],
    ['a rule without why', { why: '' }, 'it has no why'],
    ['a rule without source', { source: { title: '', locator: '', by: '' } }, 'it has no source'],
  ])('%s', (_, more, reason) => {
    expect(problemsOf({}, more).join('\n')).toContain(reason);
  });

  it('two rules with one id', () => {
    const rules = [smallRule([sound]), smallRule([sound])];
    const { pack, origins } = compileRules({
      rules,
      lexicons: [],
      grammar: grammar.classes,
      frequency: frequency.steps,
    });
    expect(checkRules({ rules, pack: loadPack(pack), origins, actorPairs }).join('\n')).toContain(
      'another rule has this id',
    );
  });
});

it('swaps whole names, longest first, in one go', () => {
  const swap = createSwap([{ a: ['Norland', 'North Party'], b: ['Sudland', 'South Party'] }]);
  expect(swap('Norland and Sudland, the North Party, Norlander')).toBe(
    'Sudland and Norland, the South Party, Norlander',
  );
});

it('refuses a structural rule whose examples do not hold', () => {
  expect(checkStructuralRules([sectionLabelFit], smallPack())).toEqual([]);
  expect(checkStructuralRules([{ ...sectionLabelFit, find: () => [] }], smallPack()).join('\n')).toContain(
    'must be flagged',
  );
});
