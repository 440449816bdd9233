/** `npm run rules`: checks every rule, then writes the registry, the pack and what the settings tell of them, or refuses with the reasons. `npm run rules -- ID…` checks some alone and writes nothing. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { aboutRule } from '@/lib/engine/about-rule';
import { countWordings } from '@/lib/engine/compile';
import { structuralRules } from '@/lib/rules/structural';
import { compilePack, findProblems, listRuleIds } from './load-rules';

const only = process.argv.slice(2);
const compiled = await compilePack(only.length > 0 ? only : undefined);
const problems = findProblems(compiled);
if (problems.length > 0) {
  for (const problem of problems) console.error(problem);
  console.error(`${problems.length} reasons to refuse. Nothing was written.`);
  process.exitCode = 2;
} else {
  const { rules, pack } = compiled;
  const json = JSON.stringify(pack);
  if (only.length === 0) {
    writeFileSync(new URL('../lib/engine/pack.generated.json', import.meta.url), json);
    writeFileSync(new URL('../lib/rules/index.ts', import.meta.url), writeRegistry(listRuleIds()));
    writeFileSync(
      new URL('../entrypoints/options/rules.generated.json', import.meta.url),
      JSON.stringify([...rules, ...structuralRules].map(aboutRule)),
    );
  }
  const wordings = rules
    .flatMap((rule) => rule.entries.flatMap((entry) => [entry.match].flat()))
    .reduce((sum, pattern) => sum + countWordings(pattern), 0);
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  console.log(
    `${rules.length} rules, ${wordings} wordings, ${compiled.origins.filter(({ use }) => use === 'match').length} patterns: ${kilobytes(json.length)} kB, ${kilobytes(gzipSync(json).length)} kB gzip.`,
  );
}

/** The text of lib/rules/index.ts for these ids. */
function writeRegistry(ids: readonly string[]): string {
  const nameOf = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const imports = ids.map((id) => `import ${nameOf(id)} from '@/lib/rules/${id}';`).join('\n');
  const rows = ids.map((id) => `  ${nameOf(id)},`).join('\n');
  return `/** The registry of rules, written by \`npm run rules\`: one import per file, sorted by id. */
import type { Rule } from '@/lib/engine/rule';
${imports}

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
${rows}
];
`;
}
