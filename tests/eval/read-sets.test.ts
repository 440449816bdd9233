import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { halfOf, merge, readSets, wordsOf } from '@/scripts/eval/read-sets';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-sets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (set: string, ...lines: readonly unknown[]) =>
  writeFileSync(join(folder, `${set}.jsonl`), lines.map((line) => JSON.stringify(line)).join('\n'));

describe('readSets', () => {
  it('reads titles with their label, white space collapsed', () => {
    write('titles-neutral', { id: 'a', text: ' Harbour  opens\u00a0early ' });
    expect(readSets(folder)).toEqual([
      {
        set: 'titles-neutral',
        id: 'a',
        half: halfOf('a'),
        form: 'title',
        text: 'Harbour opens early',
        label: 0,
      },
    ]);
  });

  it('moves marked spans along when blank lines go', () => {
    const text = 'Ferry late again\n\n  The ferry was a disgrace.\nIt sank a little.';
    const start = text.indexOf('a disgrace');
    write('propaganda-spans', { id: 'b', text, spans: [{ start, end: start + 10 }] });
    const [row] = readSets(folder);
    expect(row?.text).toBe('Ferry late again\nThe ferry was a disgrace.\nIt sank a little.');
    expect(row?.spans?.map((span) => row.text.slice(span.start, span.end))).toEqual(['a disgrace']);
  });

  it('keeps of annotated sentences only marks on wording', () => {
    write('articles-lexical-bias', {
      id: 'c',
      headline: 'Bridge shut',
      sentences: ['It rained.', 'The mayor whined about it.'],
      annotations: [
        { id: 'p1', start: 10, end: 16, bias: 'lex' },
        { id: 'p0', start: 0, end: 2, bias: 'inf' },
      ],
    });
    const [row] = readSets(folder);
    expect(row?.spans?.map((span) => row.text.slice(span.start, span.end))).toEqual(['whined']);
  });

  it('says so when there are no sets, and where a line is broken', () => {
    expect(() => readSets(folder)).toThrow('No labelled sets');
    writeFileSync(join(folder, 'titles-framed.jsonl'), '{"id": "d", "text": "x"}\n{');
    expect(() => readSets(folder)).toThrow('titles-framed.jsonl, line 2 is not JSON.');
  });
});

it('parts ids into two halves, always the same way', () => {
  const halves = Array.from({ length: 200 }, (_, i) => halfOf(`row-${i}`));
  const tuning = halves.filter((half) => half === 'tuning').length;
  expect(tuning).toBeGreaterThan(60);
  expect(tuning).toBeLessThan(140);
  // FNV-1a of the empty string is its offset basis, which is odd.
  expect(halfOf('')).toBe('checking');
});

it('joins spans that overlap, and no others', () => {
  const spans = [
    { start: 8, end: 12 },
    { start: 0, end: 5 },
    { start: 4, end: 8 },
  ];
  expect(merge(spans)).toEqual([
    { start: 0, end: 8 },
    { start: 8, end: 12 },
  ]);
});

it('reads words with their apostrophes and hyphens', () => {
  expect(wordsOf('The mayor’s far-right “friends”')).toEqual(['the', "mayor's", 'far-right', 'friends']);
});
