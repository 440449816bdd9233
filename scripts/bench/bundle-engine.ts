/** Bundles the engine as it ships, so that what is measured carries nothing of the tools that run it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** What the bundle exports; types only, so that nothing of the source is loaded beside it. */
export interface Engine {
  readonly analyze: typeof import('@/lib/analyze').analyze;
  readonly loadPack: typeof import('@/lib/engine/pack').loadPack;
  readonly readDoc: typeof import('@/lib/text/doc').readDoc;
  readonly findCandidates: typeof import('@/lib/engine/find-candidates').findCandidates;
  readonly calm: typeof import('@/lib/engine/calm').calm;
  readonly readStatements: typeof import('@/lib/support/read-statements').readStatements;
  readonly checkSupport: typeof import('@/lib/support/check-support').checkSupport;
  readonly listSources: typeof import('@/lib/support/list-sources').listSources;
}

/** Writes the bundle and returns its path. */
export async function bundleEngine(root: string): Promise<string> {
  const folder = join(root, 'node_modules/.cache/plumbline-bench');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'engine.mjs');
  await build({
    stdin: {
      resolveDir: root,
      contents: `export { analyze } from '@/lib/analyze';
        export { loadPack } from '@/lib/engine/pack';
        export { readDoc } from '@/lib/text/doc';
        export { findCandidates } from '@/lib/engine/find-candidates';
        export { calm } from '@/lib/engine/calm';
        export { readStatements } from '@/lib/support/read-statements';
        export { checkSupport } from '@/lib/support/check-support';
        export { listSources } from '@/lib/support/list-sources';`,
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    tsconfig: join(root, 'tsconfig.core.json'),
    outfile,
  });
  return outfile;
}

/** Loads the bundle at `path`. */
export const loadEngine = async (path: string): Promise<Engine> => import(pathToFileURL(path).href);
