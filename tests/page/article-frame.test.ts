// @vitest-environment happy-dom
/** Proves which frame is taken for the one that holds the article. */
import { expect, it } from 'vitest';
import { frameDocument } from '@/lib/page/article-frame';

/** A window of 1000 × 800 with frames of these sizes; a frame without a document is another site's. */
function viewWith(
  ...frames: readonly (readonly [width: number, height: number, document: string | Error | null])[]
) {
  const elements = frames.map(([width, height, inside]) => ({
    getBoundingClientRect: () => ({ width, height }),
    get contentDocument() {
      if (inside instanceof Error) throw inside;
      return inside;
    },
  }));
  const document = { querySelectorAll: () => elements };
  return { innerWidth: 1000, innerHeight: 800, document } as unknown as Window;
}

it('takes the largest that may be entered', () => {
  expect(frameDocument(viewWith([1000, 400, 'small'], [1000, 2000, 'large'], [1000, 9000, null]))).toBe(
    'large',
  );
  expect(frameDocument(viewWith([1000, 900, new Error('denied')]))).toBeNull();
});

it('takes none that is a player or an advertisement', () => {
  expect(frameDocument(viewWith([600, 400, 'player']))).toBeNull();
  expect(frameDocument(viewWith())).toBeNull();
});
