/** Proves that each edit changes one thing of the headline and says where. */
import { expect, test } from 'vitest';
import { articleOf } from '../../scripts/eval/run-rules';
import { editsOf } from '../../scripts/eval/synthetic-edits';

const edit = (kind: string, headline: string, body: string): string | undefined => {
  const made = editsOf(articleOf({ form: 'article', text: `${headline}\n${body}` })).find(
    (one) => one.kind === kind,
  );
  if (!made) return undefined;
  const { start, end } = made.span;
  return `${made.article.headline.slice(0, start)}[${made.article.headline.slice(start, end)}]${made.article.headline.slice(end)}`;
};

test.each([
  ['number', 'Storm sinks 25 trawlers', 'The storm sank 25 trawlers.', 'Storm sinks [86] trawlers'],
  [
    'quotation',
    'Mayor: “Nobody has paid the tolls”',
    '“Nobody has paid the tolls,” she said.',
    'Mayor: “[Nobody has paid the magnificently]”',
  ],
  ['hedge', 'Council may close the pier', 'It was said.', 'Council [closes] the pier'],
  ['superlative', 'Mayor opens a harbour', 'The harbour is open', 'Mayor opens a [biggest] harbour'],
  [
    'speaker',
    'Tolls rise',
    '“The tolls are far too high for us all,” said Hollis. “They are fair, and they were always fair,” said Ortway.',
    '[Ortway: “The tolls are far too high for us all”]',
  ],
])('%s: %s', (kind, headline, body, expected) => {
  expect(edit(kind, headline, body)).toBe(expected);
});

test('a name becomes another full name', () => {
  expect(edit('name', 'Ann Hollis opens pier', 'The pier was opened by Ann Hollis.')).toMatch(
    /^\[\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\] opens pier$/u,
  );
});

test('a headline with nothing to edit is left alone', () => {
  expect(editsOf(articleOf({ form: 'article', text: 'Rain\nIt rained.' }))).toEqual([]);
});
