/** Proves what counts as cut off, with boxes as a browser lays them out; whole pages are read in tests/e2e/extraction.test.ts. */
import { afterEach, expect, it, vi } from 'vitest';
import { findCutOff } from '@/lib/extract/find-cut-off';
import { blocksOf } from './read-html';

afterEach(() => vi.unstubAllGlobals());

/** Lines stand 100 pixels under each other; boxes end where `data-bottom` says. */
async function cutOff(html: string, isPartial = false): Promise<readonly (string | undefined)[]> {
  const blocks = await blocksOf(html);
  vi.stubGlobal('getComputedStyle', (element: Element) => ({
    overflowY: element.getAttribute('data-overflow') ?? 'visible',
  }));
  for (const [line, { place }] of blocks.entries()) {
    Object.defineProperty(place.element.ownerDocument, 'createRange', {
      configurable: true,
      value: () => {
        let top = 0;
        return {
          setStart: (node: Text) => {
            top = 100 * blocks.findIndex(({ pieces }) => pieces[0]?.node === node);
          },
          setEnd: () => {},
          getBoundingClientRect: () => ({ top }),
        };
      },
    });
    for (let at = place.parent; at; at = at.parent)
      Object.assign(at.element, {
        scrollHeight: 100 * (line + 1),
        clientHeight: Number(at.element.getAttribute('data-bottom') ?? 10_000),
        getBoundingClientRect: () => ({ bottom: Number(at.element.getAttribute('data-bottom')) }),
      });
  }
  return findCutOff(blocks, [...blocks.keys()], isPartial).map((index) => blocks[index]?.text);
}
const boxed = (overflow: string, lines = '<p>One.</p><p>Two.</p><p>Three.</p>') =>
  `<div data-overflow="${overflow}" data-bottom="150">${lines}</div>`;
const offer = '<p>To continue reading, start a trial subscription.</p>';

it('what stands under the edge is cut off where the page asks to subscribe', async () => {
  expect(await cutOff(boxed('hidden') + offer)).toEqual(['Three.']);
  expect(await cutOff(boxed('clip') + offer)).toEqual(['Three.']);
});

it('or where it calls itself partial', async () => {
  expect(await cutOff(boxed('hidden'), true)).toEqual(['Three.']);
});

it('a “read more” is no paywall, and what scrolls or grows is not cut off', async () => {
  expect(await cutOff(boxed('hidden'))).toEqual([]);
  expect(await cutOff(boxed('auto') + offer)).toEqual([]);
  expect(await cutOff(boxed('visible') + offer)).toEqual([]);
});

it('nothing is known without layout', async () => {
  const blocks = await blocksOf(boxed('hidden') + offer);
  vi.stubGlobal('getComputedStyle', undefined);
  expect(findCutOff(blocks, [...blocks.keys()], true)).toEqual([]);
});
