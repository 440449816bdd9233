/** Proves that every interface string is there, is used, and says nothing the product never says. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { categories } from '@/lib/settings/categories';
import { messages } from './english';

const keys = Object.keys(messages);
const folders = ['components', 'entrypoints', 'lib/background', 'lib/highlight', 'lib/own', 'lib/popup'];
const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);
const code = [...sources, readFileSync('wxt.config.ts', 'utf8')].join('\n');

// Keys that are put together from a beginning and a value.
const composed =
  /^(state|refusal|draft|verdict|block|genre|level|export|category|about|source)_|(One|Many|Title)$/;

it('has a string for every key that the code names', () => {
  const named = [...code.matchAll(/\bt\(\s*'([A-Za-z_]+)'/g), ...code.matchAll(/__MSG_(\w+)__/g)].map(
    ([, key]) => key,
  );
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((key) => !key || !(key in messages))).toEqual([]);
});

it('has no string that nothing names', () => {
  const unused = keys.filter(
    (key) => !composed.test(key) && !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});

it('has a name and a line for every category', () => {
  const needed = categories.flatMap((category) => {
    const key = category.replaceAll('-', '_');
    return [`category_${key}`, `about_${key}`];
  });
  expect(needed.filter((key) => !(key in messages))).toEqual([]);
});

it('never judges, scores or scolds', () => {
  const words =
    /\b(bias(ed)?|lies?|lying|propaganda|fake|score|verdict|left-wing|right-wing|manipulat\w+|error|violation)\b/i;
  expect(keys.filter((key) => words.test(messages[key]?.message ?? ''))).toEqual([]);
});

it('uses only keys that both browsers accept', () => {
  expect(keys.filter((key) => !/^[A-Za-z0-9_@]+$/.test(key))).toEqual([]);
});
