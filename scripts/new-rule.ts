/** `npm run new-rule -- ID CATEGORY`: writes lib/rules/ID.ts with every field that a rule needs, ready to be filled. */
import { existsSync, writeFileSync } from 'node:fs';
import { retiredIds } from '@/lib/rules/retired-ids';
import { families } from './categories';

const [id = '', category = ''] = process.argv.slice(2);
const file = new URL(`../lib/rules/${id}.ts`, import.meta.url);
const known = families.flatMap(({ categories }) => categories.map(({ id: name }) => name as string));
const problem = !/^[a-z]+(-[a-z]+)*$/.test(id)
  ? 'Give the rule an id: a noun for what is flagged, in small letters and hyphens.'
  : retiredIds.includes(id)
    ? `“${id}” was used before and may not come back with another meaning.`
    : existsSync(file)
      ? `lib/rules/${id}.ts is there already.`
      : !known.includes(category)
        ? `Give a category, one of: ${known.join(', ')}.`
        : null;
if (problem) {
  console.error(problem);
  process.exit(2);
}
writeFileSync(
  file,
  `/** One sentence that says what this rule looks for. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: '${id}',
  title: '',
  category: '${category}',
  severity: 'note',
  tier: { headline: 2, body: 3 },
  message: '“{match}” ',
  why: '',
  innocent: '',
  source: { title: 'Manual of Style: Words to watch', locator: '', by: 'Wikipedia' },
  entries: [
    {
      match: '',
      plain: [],
      unless: [],
      flags: ['', '', ''],
      passes: ['', '', '', '', ''],
    },
  ],
});
`,
);
console.log(
  `Wrote lib/rules/${id}.ts. Fill it in (docs/patterns.md), try sentences with npm run try, then npm run rules.`,
);
