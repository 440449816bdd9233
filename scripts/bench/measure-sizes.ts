/** Weighs what ships, in bytes and in gzip bytes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One part of what ships. */
export interface Size {
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
  /** Most gzip bytes it may have, or null. */
  readonly limit: number | null;
}

/** Returns the sizes of the built Chrome extension under `root`. Throws a sentence when it has not been built. */
export function measureSizes(root: string): readonly Size[] {
  const built = join(root, '.output/chrome-mv3');
  if (!existsSync(join(built, 'manifest.json')))
    throw new Error('The extension is not built. Run npm run build first.');
  const limits = JSON.parse(readFileSync(join(root, '.size-limit.json'), 'utf8')) as readonly {
    readonly name: string;
    readonly limit: string;
  }[];
  /** Written in kB, of a thousand bytes. */
  const limitOf = (name: string): number =>
    1000 * Number.parseFloat(limits.find((one) => one.name === name)?.limit ?? '');
  const inBuild = (paths: readonly string[]) => paths.map((path) => join(built, path));
  return [
    size('content script', inBuild(['article.js']), limitOf('Content script')),
    size('marks, where something was found', inBuild(['marks.js']), null),
    size('both', inBuild(['article.js', 'marks.js']), limitOf('All scripts of the page')),
    size(
      'popup, all scripts and styles',
      inBuild(partsOf(built, 'popup.html')),
      limitOf('Popup, all scripts and styles'),
    ),
    size('rule pack', [join(root, 'lib/engine/pack.generated.json')], limitOf('Rule pack')),
    size('background, with the pack', inBuild(['background.js']), null),
  ];
}

/** Returns the scripts and styles that an extension page names, its own chunks included, relative to `built`. */
function partsOf(built: string, page: string): readonly string[] {
  const html = readFileSync(join(built, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, path]) => path as string);
}

/** Each file is compressed by itself, as in a package. */
function size(name: string, paths: readonly string[], limit: number | null): Size {
  const contents = paths.map((path) => readFileSync(path));
  return {
    name,
    bytes: contents.reduce((sum, { length }) => sum + length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
    limit,
  };
}
