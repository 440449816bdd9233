/** Proves what of a page is collected; what needs layout is proven in tests/e2e/extraction.test.ts. */
import { expect, it, vi } from 'vitest';
import { collectBlocks, limits } from '@/lib/extract/collect-blocks';
import { Hint } from '@/lib/extract/hints';
import { createNodeReaders } from '@/lib/extract/node-readers';
import { createPace } from '@/lib/extract/pace';
import { blocksOf, documentOf } from './read-html';

const textsOf = async (html: string) => (await blocksOf(html)).map(({ text }) => text);

it.each([
  [
    'scripts, styles and form fields',
    '<script>a</script><style>b</style><select><option>c</option></select>',
  ],
  ['pictures with text in them', '<svg><text>a</text></svg><math><mi>b</mi></math>'],
  ['what is hidden', '<p hidden>a</p><p style="display:none">b</p>'],
  ['what the reader is writing', '<div contenteditable>a</div><div contenteditable="true">b</div>'],
  ['what is folded away', '<details><p>a</p></details><dialog>b</dialog>'],
])('%s is no text', async (_, html) => {
  expect(await textsOf(`${html}<p>Seen.</p>`)).toEqual(['Seen.']);
});

it('what is unfolded is read', async () => {
  const html =
    '<details open><summary>Sums</summary><p>Sixty.</p></details><details><summary>Days</summary><p>Six.</p></details><div contenteditable="false">Fixed.</div>';
  expect(await textsOf(html)).toEqual(['Sums', 'Sixty.', 'Days', 'Fixed.']);
});

it('headings have their level, also for the words inside them', async () => {
  const [first, second] = await blocksOf('<h2><span>Tides</span></h2><p>High at six.</p>');
  expect([first?.level, second?.level]).toEqual([2, 0]);
});

it('a place knows what the elements around it say they are', async () => {
  const [block] = await blocksOf('<section class="Comments"><p id="one">Well said.</p></section>');
  expect(block?.place).toMatchObject({ name: 'p', hint: 'one', own: 0 });
  expect(block?.place.parent?.own).toBe(Hint.comment);
  expect(block?.place.all).toBe(Hint.comment);
});

it.each([
  [
    'a hidden space or line break is none',
    'One<i hidden> </i>two<div hidden><br><br></div>three',
    ['Onetwothree'],
  ],
  [
    'an empty box parts what is around it',
    'One<div></div>two<div> <p></p></div>three',
    ['One', 'two', 'three'],
  ],
  ['an empty line parts nothing', 'One<span><i></i></span>two', ['Onetwo']],
  ['what is seen goes on after what is hidden', '<p hidden>One<b>two</b></p><p>three</p>', ['three']],
])('%s', async (_, html, expected) => {
  expect(await textsOf(`<div>${html}</div>`)).toEqual(expected);
});

it('asks for the style of what holds text, or parts it, alone', async () => {
  const asked: string[] = [];
  vi.stubGlobal('getComputedStyle', ({ id }: Element) => {
    asked.push(id);
    return { display: 'block', visibility: 'visible' };
  });
  await blocksOf('<div id="a"><div id="b"> <img></div></div><p id="c">One<i id="d"><img></i></p>');
  vi.unstubAllGlobals();
  expect(asked.filter(Boolean)).toEqual(['c', 'd']);
});

it('rests when it is time to, and not before', async () => {
  const root = documentOf('<p>One.</p>'.repeat(500)).documentElement;
  let rests = 0;
  const rest = async () => {
    rests += 1;
  };
  await collectBlocks(root, createNodeReaders(), { isDue: () => false, rest });
  expect(rests).toBe(0);
  await collectBlocks(root, createNodeReaders(), { isDue: () => true, rest });
  expect(rests).toBeGreaterThan(5);
});

it('gives up on a page without measure', async () => {
  const html = `<p>${'a'.repeat(limits.characters + 1)}</p>`;
  const root = documentOf(html).documentElement;
  expect(
    await collectBlocks(
      root,
      createNodeReaders(),
      createPace(async () => {}),
    ),
  ).toBeNull();
});
