/** Proves that the project keeps its building regulations, and that each of them can fail. */
import { describe, expect, it } from 'vitest';
import { regulations } from './house/regulations';
import { readFiles } from './house/source-files';

const files = readFiles('lib', 'components', 'entrypoints', 'scripts', 'tests', 'docs');

describe.each(regulations)('$name', ({ broken, planted, allowed = [] }) => {
  it('is kept', () => {
    expect(broken(files).join('\n')).toBe('');
  });

  it('catches a planted violation', () => {
    expect(broken(planted)).toHaveLength(1);
  });

  it('spares what only looks like one', () => {
    expect(broken(allowed)).toEqual([]);
  });
});

it('looks at the whole project', () => {
  const folders = new Set(files.map(({ path }) => path.split('/')[0]));
  for (const folder of ['lib', 'tests', 'docs']) expect(folders).toContain(folder);
});
