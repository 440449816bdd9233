/** Bundles what runs inside saved pages, with the libraries that are installed. */
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { bundle } from './open-pages';

const { resolve } = createRequire(import.meta.url);

const isInstalled = (name: string): boolean => {
  try {
    return Boolean(resolve(name));
  } catch {
    return false;
  }
};

// Not a file of its own: the types of a library that may be missing cannot be checked.
const defuddle = `
import Defuddle from 'defuddle';
import { laidOutText } from '@/scripts/pages/laid-out-text';
rivals.push({ name: 'Defuddle', read: (copy) => {
  const { content, title } = new Defuddle(copy, { url: document.URL }).parse();
  return { body: laidOutText(new DOMParser().parseFromString(content, 'text/html').body), headline: title };
} });`;

/** Returns the script that sets `globalThis.run`, which measures the page it is run in. */
export async function measuringScript(hasRivals: boolean): Promise<string> {
  const names = hasRivals ? "import { readability } from '@/scripts/pages/readability';" : '';
  return bundle(`
import { measurePage } from '@/scripts/pages/measure-page';
${names}
const rivals = [${hasRivals ? 'readability' : ''}];
${hasRivals && isInstalled('defuddle') ? defuddle : ''}
globalThis.run = () => measurePage(rivals);`);
}

/** Returns the size of extraction alone, as it ships: bytes minified, and those in gzip. */
export async function sizeOfExtraction(): Promise<{ readonly minified: number; readonly gzip: number }> {
  const code = await bundle(
    "import { extractArticle } from '@/lib/extract/extract-article'; globalThis.run = extractArticle;",
  );
  return { minified: code.length, gzip: gzipSync(code).length };
}
