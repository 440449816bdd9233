/** Grows the trees of lib/extract/trees.generated.ts from the tuning half of saved pages: `npx tsx scripts/grow-trees.ts FOLDER [--collected FILE]`. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { collectPages, type FlatPage, unfold } from './pages/collect-pages';
import { learnBodies } from './pages/learn-bodies';

const usage = `npx tsx scripts/grow-trees.ts FOLDER [--collected FILE]

  FOLDER             saved pages: truth.jsonl beside gzipped pages, here or in folders within
  --collected FILE   keep what the browser collected there, and read it from there the next time`;
const target = 'lib/extract/trees.generated.ts';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { collected: { type: 'string' } },
  });
  const [folder] = positionals;
  if (!folder) throw new Error(usage);
  const pages = (await collect(folder, values.collected)).filter(({ half }) => half === 0).map(unfold);
  const { firstPass, secondPass } = learnBodies(pages);
  writeFileSync(
    target,
    `/** Written by scripts/grow-trees.ts from labelled pages; docs/extraction.md says which. */
export const firstPass =
  ${JSON.stringify(firstPass)};
export const secondPass =
  ${JSON.stringify(secondPass)};
`,
  );
  console.log(
    `${target}: ${gzipSync(firstPass + secondPass).length} bytes in gzip, from ${pages.length} pages`,
  );
}

async function collect(folder: string, file: string | undefined): Promise<readonly FlatPage[]> {
  if (file && existsSync(file)) {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  }
  const pages: FlatPage[] = [];
  await collectPages(folder, (page) => {
    if (file) appendFileSync(file, `${JSON.stringify(page)}\n`);
    pages.push(page);
  });
  return pages;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
