/** Proves that statements are gathered by who makes them. */
import { expect, test } from 'vitest';
import { listSources } from '@/lib/support/list-sources';
import { readStatements } from '@/lib/support/read-statements';
import { read } from './sample-doc';

const sourcesOf = (paragraphs: readonly string[]) => {
  const doc = read('Port closes', paragraphs);
  return { doc, sources: listSources(doc, readStatements(doc)) };
};

test('a surname and the full name are one source, shown at its longest, at its first sentence', () => {
  const { doc, sources } = sourcesOf([
    'The mayor met Ann Hollis. “It will close,” said Ms Hollis.',
    'Critics say that it is late. The union leader Ann Hollis said that it was not.',
  ]);
  expect(sources.map(({ name, statements }) => `${name} ${statements}`)).toEqual([
    'Ann Hollis 2',
    'critics 1',
  ]);
  expect(doc.text.slice(sources[0]?.at.start, sources[0]?.at.end)).toBe('“It will close,” said Ms Hollis.');
});

test('who speaks more comes first, then who speaks earlier', () => {
  const { sources } = sourcesOf([
    'In town Ben Ortway said that it was late. In town Ann Hollis said that it was not.',
    'Ann Hollis said that it would open.',
  ]);
  expect(sources.map(({ name }) => name)).toEqual(['Ann Hollis', 'Ben Ortway']);
});

test('an article in which nobody speaks has no sources', () => {
  expect(sourcesOf(['The port is closed.']).sources).toEqual([]);
});
