/** Proves that no part of the house imports what it may not know. */
import { expect, it } from 'vitest';
import { brokenLayers, importsOf } from './house/layers';
import { readFiles } from './house/source-files';

it('lets every part import only what the table allows', () => {
  expect(brokenLayers(readFiles('lib', 'components', 'entrypoints')).join('\n')).toBe('');
});

it.each([
  ['lib/text/tokens.ts', "import { rules } from '@/lib/rules';"],
  ['lib/rules/puffery.ts', "import { insult } from './insult';"],
  ['lib/report/export-csv.ts', "export { Doc } from '../text/doc';"],
  ['lib/extract/find-content.ts', "const { browser } = await import('wxt/browser');"],
  ['lib/model.ts', "import 'preact';"],
  ['components/report-view.tsx', "import { analyze } from '@/lib/analyze';"],
  ['lib/cupboard/odds.ts', 'export const odds = 1;'],
])('catches what %s may not do: %s', (path, text) => {
  expect(brokenLayers([{ path, text }])).toHaveLength(1);
});

it.each([
  ['lib/rules/index.ts', "import { insult } from './insult';"],
  ['lib/text/doc.ts', "// import { rules } from '@/lib/rules';\nimport type { Span } from '@/lib/model';"],
  ['lib/highlight/locate.ts', "import type { TextRuns } from '@/lib/extract/text-runs';"],
  ['components/badge.tsx', "import { useState } from 'preact/hooks';\nimport './badge.css';"],
])('allows %s what it needs', (path, text) => {
  expect(brokenLayers([{ path, text }])).toEqual([]);
});

it('sees every form of import, and no sentence that only holds the words', () => {
  const text = `import a from 'a';\nimport {\n  b,\n} from "@/lib/b";\nexport * from './c';\nawait import('../d');\nimport 'e.css';
    flags: ['Ships that import from', 'Karvia'],`;
  expect(importsOf({ path: 'lib/x/y.ts', text })).toEqual(['a', 'lib/b', 'lib/x/c', 'lib/d', 'e.css']);
});
