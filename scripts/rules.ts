/** `npm run rules [-- ID…]`: checks the rules and compiles them, then writes docs/rules.md; with ids it only checks those. */
import { writeFileSync } from 'node:fs';
import { structuralRules } from '@/lib/rules/structural';
import { compilePack } from './load-rules';
import { rulesPage } from './rules-page';

await import('./compile-rules');
if (!process.exitCode && process.argv.length === 2) {
  const { rules } = await compilePack();
  writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage([...rules, ...structuralRules]));
}
