/** `npm test`: everything, from the rules to the built extension in both browsers; the last line counts. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '@/scripts/browsers/install-browsers';
import { buildExtension, compileRules } from '@/scripts/build-extension';
import { runNode, runScript, showNode } from '@/scripts/run-step';
import { addCounts, type Counts, countTests } from '@/scripts/test-counts';

const builds = [
  { family: 'chromium', isForTests: false },
  { family: 'firefox', isForTests: false },
  { family: 'chromium', isForTests: true },
  { family: 'firefox', isForTests: true },
] as const;

const step = async (work: Promise<boolean>): Promise<Counts> =>
  (await work) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

async function vitest(name: string, config: string, folder: string): Promise<Counts> {
  const report = join(folder, `${name}.json`);
  console.log(`\n${name}`);
  const worked = await showNode([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return countTests(readReport(report), worked);
}

function readReport(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

async function browsersAreThere(): Promise<boolean> {
  try {
    for (const family of ['chromium', 'firefox'] as const) {
      const { path } = await ensureBrowser(family);
      console.log(`✓ Found ${path}`);
    }
    return true;
  } catch (error) {
    console.log(`✗ ${(error as Error).message}`);
    return false;
  }
}

async function runAll(folder: string): Promise<Counts> {
  const counts: Counts[] = [await step(compileRules())];
  // Nothing else can work without the compiled rules.
  if (counts[0]?.failed) return addCounts(counts);
  counts.push(await step(runScript('Lint and types', 'lint')));
  counts.push(await vitest('Unit tests', 'vitest.config.ts', folder));
  console.log('');
  for (const build of builds) counts.push(await step(buildExtension(build)));
  const isBuilt = counts.slice(-builds.length).every(({ failed }) => failed === 0);
  if (isBuilt) counts.push(await step(runNode('Size limits', ['node_modules/size-limit/bin.js'])));
  const hasBrowsers = await step(browsersAreThere());
  counts.push(hasBrowsers);
  if (isBuilt && !hasBrowsers.failed) {
    counts.push(await vitest('Tests in the browsers', 'vitest.e2e.config.ts', folder));
  }
  return addCounts(counts);
}

const folder = mkdtempSync(join(tmpdir(), 'plumbline-test-'));
const { passed, failed } = await runAll(folder).finally(() =>
  rmSync(folder, { recursive: true, force: true }),
);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
