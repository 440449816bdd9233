/** Bundles what runs inside saved pages. */
import { gzipSync } from 'node:zlib';
import { bundle } from './open-pages';

/** Returns the script that sets `globalThis.run`, which measures the page it is run in. */
export async function measuringScript(hasRivals: boolean): Promise<string> {
  const rivals = hasRivals ? ['readability', 'defuddle'] : [];
  return bundle(`
import { measurePage } from '@/scripts/pages/measure-page';
${rivals.map((name) => `import { ${name} } from '@/scripts/pages/${name}';`).join('\n')}
const rivals = [${rivals}];
globalThis.run = () => measurePage(rivals);`);
}

/** Returns the size of what extraction runs in the page, as it ships: bytes minified, and those in gzip. */
export async function sizeOfExtraction(): Promise<{ readonly minified: number; readonly gzip: number }> {
  const code = await bundle(
    "import { readArticle } from '@/lib/extract/read-article'; globalThis.run = readArticle;",
  );
  return { minified: code.length, gzip: gzipSync(code).length };
}
