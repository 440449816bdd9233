/** Proves how text nodes become blocks, and that every piece leads back to the characters it came from. */
import { expect, it } from 'vitest';
import { createBlockWriter } from '@/lib/extract/block-writer';
import { unfoldPage } from '@/lib/extract/unfold-page';
import { blocksOf, collectedOf } from './read-html';

const around = { blockPlace: 0, linkPlace: -1, isStrong: false, level: 0 };
const textsOf = async (html: string) => (await blocksOf(html)).map(({ text }) => text);

it.each([
  ['white space of any sort becomes one space', '<p> One\n\t two&nbsp; &#8239;three </p>', ['One two three']],
  [
    'what nobody sees is left out',
    '<p>har&shy;bour&#8203;side &#x2067;quay&#x2069;</p>',
    ['harbourside quay'],
  ],
  ['inline elements part no word', '<p>un<b>der</b>way<i> </i><i> </i>now</p>', ['underway now']],
  ['one line break is a space', '<p>One<br>two<br> three</p>', ['One two three']],
  ['two part paragraphs', '<div>One<br><br>two<br> <br>three</div>', ['One', 'two', 'three']],
  ['a box of its own parts what is around it', '<div>One<p>two</p>three</div>', ['One', 'two', 'three']],
  ['white space alone is no block', '<div> <p>One</p>\n&nbsp;<p>&shy;</p></div>', ['One']],
])('%s', async (_, html, expected) => {
  expect(await textsOf(html)).toEqual(expected);
});

it('each piece is its text node, character for character', async () => {
  const { page, live } = await collectedOf('<p>  The  <b>har&shy;bour</b>\n office<br>said  </p>');
  const [block] = unfoldPage(page);
  expect(block?.text).toBe('The harbour office said');
  for (const { node, nodeStart, at, length } of block?.pieces ?? []) {
    const shown = live.nodes[node]?.data.slice(nodeStart, nodeStart + length).replace(/\s/g, ' ');
    expect(shown).toBe(block?.text.slice(at, at + length));
  }
  const covered = block?.pieces.reduce((sum, { length }) => sum + length, 0);
  // All but the space that the line break stands for.
  expect(covered).toBe('The harbour office said'.length - 1);
});

it('text without surprises is one piece', () => {
  const writer = createBlockWriter();
  writer.add({} as Text, 'A sentence of six plain words.', around);
  expect(writer.written().blocks[0]?.pieces).toEqual([0, 0, 0, 30]);
});

it('counts what is linked and what is bold, and keeps the last link', async () => {
  const [block] = await blocksOf('<p>See <a>the map</a> or <b>ask</b> <a>the office</a></p>');
  expect(block).toMatchObject({ linkLength: 17, strongLength: 3, lastLink: 'the office' });
});
