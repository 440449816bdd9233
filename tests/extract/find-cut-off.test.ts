/** Proves what counts as cut off, with boxes as a browser lays them out; whole pages are read in tests/e2e/extraction.test.ts. */
import { afterEach, expect, it, vi } from 'vitest';
import { findCutOff } from '@/lib/extract/find-cut-off';
import { collectedOf } from './read-html';

afterEach(() => vi.unstubAllGlobals());

/** Lines stand 100 pixels under each other; boxes end where `data-bottom` says. */
async function cutOff(html: string): Promise<readonly (string | undefined)[]> {
  const collected = await collectedOf(html);
  const { page, live } = collected;
  vi.stubGlobal('getComputedStyle', (element: Element) => ({
    overflowY: element.getAttribute('data-overflow') ?? 'visible',
  }));
  vi.stubGlobal(
    'Range',
    class {
      #top = 0;
      setStart(node: Text) {
        this.#top = 100 * page.blocks.findIndex(({ pieces: [first = -1] }) => live.nodes[first] === node);
      }
      setEnd() {}
      getBoundingClientRect() {
        return { top: this.#top };
      }
    },
  );
  for (const [line, { place }] of page.blocks.entries()) {
    const element = live.elements[place];
    // A page can put an image in its place.
    Object.defineProperty(element?.ownerDocument, 'createRange', { configurable: true, value: element });
    for (let at = element?.parentElement; at; at = at.parentElement)
      Object.assign(at, {
        scrollHeight: 100 * (line + 1),
        clientHeight: Number(at?.getAttribute('data-bottom') ?? 10_000),
        getBoundingClientRect: () => ({ bottom: Number(at?.getAttribute('data-bottom')) }),
      });
  }
  return findCutOff(collected, [...page.blocks.keys()]).map((index) => page.blocks[index]?.text);
}
const boxed = (overflow: string, lines = '<p>One.</p><p>Two.</p><p>Three.</p>') =>
  `<div data-overflow="${overflow}" data-bottom="150">${lines}</div>`;

it('what stands under the edge is cut off', async () => {
  expect(await cutOff(boxed('hidden'))).toEqual(['Three.']);
  expect(await cutOff(boxed('clip'))).toEqual(['Three.']);
});

it('what scrolls or grows is not', async () => {
  expect(await cutOff(boxed('auto'))).toEqual([]);
  expect(await cutOff(boxed('visible'))).toEqual([]);
});

it('nothing is known without layout', async () => {
  const collected = await collectedOf(boxed('hidden'));
  vi.stubGlobal('getComputedStyle', undefined);
  expect(findCutOff(collected, [...collected.page.blocks.keys()])).toEqual([]);
});
