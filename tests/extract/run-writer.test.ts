/** Proves that a text grows by whole blocks and keeps where each stretch of it stands. */
import { expect, it } from 'vitest';
import type { PageBlock } from '@/lib/extract/page-block';
import { createRunWriter } from '@/lib/extract/run-writer';

it('parts blocks by one line break and keeps where each stretch came from', () => {
  const shown = '  The ferry was late.';
  const block = (text: string, nodeStart: number) =>
    ({ text, pieces: [{ node: 7, nodeStart, at: 0, length: text.length }] }) as unknown as PageBlock;
  const writer = createRunWriter();
  expect([writer.add(block('The ferry', 2)), writer.add(block('was late.', 12))]).toEqual([
    { start: 0, end: 9 },
    { start: 10, end: 19 },
  ]);
  const { text, runs } = writer.written();
  expect(runs.nodes).toEqual([7, 7]);
  expect(text).toBe('The ferry\nwas late.');
  expect(runs.textStart.map((at, i) => text.slice(at, at + (runs.length[i] as number)))).toEqual(
    runs.nodes.map((_, i) =>
      shown.slice(runs.nodeStart[i], (runs.nodeStart[i] as number) + (runs.length[i] as number)),
    ),
  );
});
