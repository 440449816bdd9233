// @vitest-environment happy-dom
/** Proves that a passage is scrolled to and selected. */
import { beforeEach, expect, it, vi } from 'vitest';
import { firstBox, reveal } from '@/lib/highlight/reveal';
import { fakeBoxes } from './fake-view';

const scrollIntoView = vi.fn();
const scrollBy = vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined);

beforeEach(() => {
  vi.clearAllMocks();
  Element.prototype.scrollIntoView = scrollIntoView;
  document.body.textContent = 'Mayor slams budget';
});

function rangeOf(start: number, end: number): Range {
  const range = document.createRange();
  range.setStart(document.body.firstChild as Text, start);
  range.setEnd(document.body.firstChild as Text, end);
  return range;
}

it('scrolls without movement and selects from the first word to the last', () => {
  fakeBoxes(100);
  expect(reveal([rangeOf(6, 8), rangeOf(8, 11)], window as unknown as Window)).toBe(true);
  expect(scrollIntoView).toHaveBeenCalledWith(expect.objectContaining({ behavior: 'instant' }));
  expect(scrollBy).not.toHaveBeenCalled();
  expect(String(window.getSelection())).toBe('slams');
});

it('goes on to the words when their paragraph is taller than the window', () => {
  fakeBoxes(5000);
  reveal([rangeOf(6, 11)], window as unknown as Window);
  expect(scrollBy).toHaveBeenCalledWith({ top: 5000 - window.innerHeight / 2, behavior: 'instant' });
});

it('says when there is nothing to show', () => {
  expect(reveal([], window as unknown as Window)).toBe(false);
  expect(firstBox([])).toBeNull();
});

it('names the box of the first line', () => {
  fakeBoxes(100);
  expect(firstBox([rangeOf(6, 11)])).toMatchObject({ left: 60, top: 100 });
});
