import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createArticle, InputError, readArticle, readLines } from '@/scripts/read-input';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const linesOf = async (path: string): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of readLines(path)) lines.push(line);
  return lines;
};

const textOf = async (path: string): Promise<string> => {
  const read = await readArticle(path);
  return 'article' in read ? read.article.text : read.refusal;
};

test('in plain text the first line is the headline and empty lines part paragraphs', async () => {
  const read = await readArticle(
    file('a.txt', '\n\n Mayor  resigns \nShe left\nat noon.\r\n\r\n\r\nRain fell.\n'),
  );
  expect(read).toMatchObject({
    article: {
      headline: 'Mayor resigns',
      text: 'Mayor resigns\nShe left at noon.\nRain fell.',
      blocks: [{ kind: 'headline' }, { kind: 'paragraph' }, { kind: 'paragraph' }],
    },
  });
});

test('HTML is read as on a page', async () => {
  const paragraphs = [
    'The harbour board met on Monday and spoke for two hours about the tolls that ships will pay in the coming year, and about the money that the old pier needs.',
    'Captains from the northern villages had asked for lower tolls, because fuel costs more than it did and the herring have moved away from the coast.',
    'The board said that it would write to every captain before the spring, and that nobody would have to pay the new tolls before the first of May.',
    'A decision on the pier was put off until the engineers have looked at the wooden posts under the water, which are more than a hundred years old.',
  ];
  const html = `<!-- saved --><!doctype html><html lang="en"><head><title>Harbour board raises tolls</title><meta property="og:type" content="article"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Harbour board raises tolls"}</script></head>
    <body><nav><a href="/">Home</a></nav><article><h1>Harbour board raises tolls</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
  const read = await readArticle(file('a.html', html));
  expect(read).toMatchObject({ article: { headline: 'Harbour board raises tolls' } });
  expect('article' in read && read.article.text).not.toContain('Home');
});

test('text that begins with a sign for less is still text', async () => {
  expect(await textOf(file('less.txt', '<3 for the harbour\n\nIt is loved.'))).toContain(
    '<3 for the harbour',
  );
});

test.each([
  ['UTF-8 with a mark', Buffer.from('\uFEFFMayor’s plan', 'utf8'), 'Mayor’s plan'],
  ['UTF-16', Buffer.from('\uFEFFMayor’s plan', 'utf16le'), 'Mayor’s plan'],
  ['bytes that are no text', Buffer.from([0x4d, 0xff, 0xfe, 0x80]), 'unreadable'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'unreadable'],
  ['nothing', Buffer.from(''), 'empty'],
  ['white space', Buffer.from(' \n\t\n'), 'empty'],
])('%s', async (name, bytes, expected) => {
  expect(await textOf(file(`${name}.txt`, bytes))).toBe(expected);
});

test('a page in another encoding is read in the one it names', async () => {
  const html = Buffer.from(
    '<html><head><meta charset="windows-1252"></head><body>caf\u00e9</body></html>',
    'latin1',
  );
  expect(await textOf(file('latin.html', html))).not.toBe('unreadable');
});

test('a missing file and a folder are refused with a sentence', async () => {
  await expect(readArticle(join(folder, 'missing.txt'))).rejects.toThrow(/There is no file/);
  await expect(readArticle(folder)).rejects.toThrow(InputError);
  await expect(linesOf(folder)).rejects.toThrow(/is a folder/);
});

test('lines come in order, whatever their ends, and the last needs none', async () => {
  expect(await linesOf(file('lines.txt', '\uFEFFone\r\n\ntwo \u2028 still two\nthree'))).toEqual([
    'one',
    '',
    'two \u2028 still two',
    'three',
  ]);
});

test('a letter that is cut between two chunks is put together again', async () => {
  const long = `${'a'.repeat(65_535)}é\nend`;
  expect((await linesOf(file('long.txt', long))).map((line) => line.length)).toEqual([65_536, 3]);
});

test('an article of texts has clean blocks that do not overlap', () => {
  const article = createArticle([
    ['headline', ' Har\u00ADbour\u00A0tolls '],
    ['paragraph', ''],
    ['paragraph', 'A\u200B\tline'],
  ]);
  expect(article.text).toBe('Harbour tolls\nA line');
  expect(article.blocks.map(({ span }) => article.text.slice(span.start, span.end))).toEqual([
    'Harbour tolls',
    'A line',
  ]);
});
