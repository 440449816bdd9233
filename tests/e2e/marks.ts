/** Looks at the marks of a page from the page's own side. */
import type { Page } from 'puppeteer-core';
import { waitUntil } from '@/scripts/browsers/wait-until';

/** A place in the viewport, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Returns the words that are marked in the browser's registry, one entry per stretch, in page order. */
export function marksOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('plumbline-wording-'))
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map(String),
  );
}

/** Waits until `words` are marked, as one stretch or as several in a row. */
export function waitForMark(page: Page, words: string): Promise<string[]> {
  return waitUntil(`“${words}” is marked`, async () => {
    const marks = await marksOn(page);
    return holdsInARow(marks, words) && marks;
  });
}

/** Waits until nothing is marked any more. */
export async function waitForNoMarks(page: Page): Promise<void> {
  await waitUntil('no mark is left', async () => (await marksOn(page)).length === 0);
}

/** Returns whether `words` are one of `marks`, or several of them put together. */
export function holdsInARow(marks: readonly string[], words: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, '');
  return marks.some((_, first) => {
    let joined = '';
    for (let last = first; last < marks.length && joined.length < words.length; last++) {
      joined += plain(marks[last] ?? '');
      if (joined === plain(words)) return true;
    }
    return false;
  });
}

/** Scrolls the first occurrence of `words` inside `selector` into view and returns its place. */
export async function placeOf(page: Page, selector: string, words: string): Promise<Place> {
  const place = await page.evaluate(
    (selector, words) => {
      const walker = document.createTreeWalker(
        document.querySelector(selector) as Element,
        NodeFilter.SHOW_TEXT,
      );
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const start = node.data.indexOf(words);
        if (start < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, start + words.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      return null;
    },
    selector,
    words,
  );
  if (!place) throw new Error(`“${words}” is not in ${selector}.`);
  return place;
}

/** Scrolls `words` inside `selector` into view and returns a PNG of them and what is drawn under them. */
export async function pictureOf(page: Page, selector: string, words: string): Promise<string> {
  const place = await placeOf(page, selector, words);
  const scrolled = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  return page.screenshot({
    encoding: 'base64',
    clip: {
      x: Math.floor(place.x + scrolled.x),
      y: Math.floor(place.y + scrolled.y),
      width: Math.ceil(place.width),
      height: Math.ceil(place.height) + 4,
    },
  });
}

/** Returns the middle of `place`. */
export function middleOf({ x, y, width, height }: Place): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}
