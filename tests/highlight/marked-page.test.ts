// @vitest-environment happy-dom
/** Proves the walk from mark to mark, going to a passage, and that nothing stays behind. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMarkedPage, type MarkedPage, type MarkedText } from '@/lib/highlight/marked-page';
import { createMarks } from '@/lib/highlight/marks';
import { finding } from '../report/sample-report';
import { fakeBoxes, fakeHighlights } from './fake-view';
import { spyOnShadow } from './open-shadow';

const shadow = spyOnShadow();
const view = window as unknown as Window & typeof globalThis;
let life: AbortController;
let page: MarkedPage;
let highlights: ReturnType<typeof fakeHighlights>;

beforeEach(() => {
  vi.useFakeTimers();
  highlights = fakeHighlights();
  fakeBoxes(100);
  Element.prototype.scrollIntoView = () => undefined;
  document.adoptedStyleSheets = [];
  document.body.textContent = 'Mayor slams budget and blasts rival';
  life = new AbortController();
  const done = async () => true;
  page = createMarkedPage(view, { t: (key) => key, mute: done, undo: done }, life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function text(...spans: [number, number][]): MarkedText {
  const node = document.body.firstChild as Text;
  return {
    marks: createMarks(
      spans.map(([start, end]) =>
        finding({
          span: { start, end },
          message: node.data.slice(start, end),
          ruleId: `${start}`,
          block: start < 18 ? 'headline' : 'paragraph',
        }),
      ),
      [],
    ),
    text: node.data,
    runs: { nodes: [node], nodeStart: [0], textStart: [0], length: [node.data.length] },
    evidenceOf: () => null,
  };
}
const cards = () => document.querySelectorAll(':root > div');
const shown = () => shadow().querySelector('.first')?.textContent;

it('paints what it is given, and takes it away again', async () => {
  await page.show(text([6, 11], [23, 29]));
  expect(highlights.painted('wording')).toEqual(['slams', 'blasts']);
  expect(highlights.painted('tint')).toEqual(['slams']);
  await page.show(null);
  expect(highlights.registry.size).toBe(0);
});

it('takes away at once, whatever is still on its way', async () => {
  const painting = page.show(text([6, 11]));
  const gone = page.show(null);
  expect(highlights.registry.size).toBe(0);
  await Promise.all([painting, gone]);
  expect(highlights.registry.size).toBe(0);
});

it('leaves the marks before until the new ones can be painted', async () => {
  await page.show(text([6, 11]));
  const next = page.show(text([23, 29]));
  expect(highlights.painted('wording')).toEqual(['slams']);
  await next;
  expect(highlights.painted('wording')).toEqual(['blasts']);
});

it('paints nothing after its end', async () => {
  const painting = page.show(text([6, 11]));
  life.abort();
  await painting;
  expect(highlights.registry.size).toBe(0);
});

it('walks from mark to mark and round, with the card open and focused', async () => {
  await page.show(text([6, 11], [23, 29]));
  const seen = [];
  for (const step of [1, 1, 1, -1] as const) {
    expect(page.walk(step)).toBe(true);
    expect(cards()).toHaveLength(1);
    expect(shadow().activeElement).toBe(shadow().querySelector('.card'));
    seen.push(shown());
  }
  expect(seen).toEqual(['slams', 'blasts', 'slams', 'blasts']);
});

it('says when there is nowhere to go', async () => {
  expect(page.walk(1)).toBe(false);
  await page.show(text());
  expect(page.walk(-1)).toBe(false);
});

it('gives focus back when the card is closed', async () => {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  await page.show(text([6, 11]));
  page.walk(1);
  expect(document.activeElement).not.toBe(field);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(cards()).toHaveLength(0);
  expect(document.activeElement).toBe(field);
});

it('goes to a passage and flashes it for a moment', async () => {
  const whole = text([6, 11]);
  await page.show(whole);
  expect(page.reveal({ start: 23, end: 29 }, whole)).toBe(true);
  expect(String(window.getSelection())).toBe('blasts');
  expect(highlights.painted('flash')).toEqual(['blasts']);
  vi.advanceTimersByTime(3000);
  expect(highlights.painted('flash')).toEqual([]);
});

it('says when the words of a passage have gone', () => {
  const whole = text([6, 11]);
  document.body.replaceChildren();
  expect(page.reveal({ start: 6, end: 11 }, whole)).toBe(false);
});

it('opens at a click on a mark and closes at a click elsewhere', async () => {
  await page.show(text([6, 11]));
  const click = (clientX: number) =>
    document.body.dispatchEvent(new MouseEvent('click', { clientX, clientY: 110, bubbles: true }));
  click(70);
  expect(shown()).toBe('slams');
  click(300);
  expect(cards()).toHaveLength(0);
});

it('keeps the card that its reader has just used', async () => {
  await page.show(text([6, 11]));
  page.walk(1);
  await page.show(text(), true);
  expect(cards()).toHaveLength(1);
  await page.show(text());
  expect(cards()).toHaveLength(0);
});

it('leaves nothing behind when it ends', async () => {
  const before = document.documentElement.outerHTML;
  await page.show(text([6, 11]));
  page.walk(1);
  life.abort();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(highlights.registry.size).toBe(0);
  expect(document.adoptedStyleSheets).toEqual([]);
});

it('still walks and reveals where the browser cannot paint', async () => {
  life.abort();
  Object.assign(window, { CSS: {} });
  life = new AbortController();
  page = createMarkedPage(
    view,
    { t: (key) => key, mute: async () => true, undo: async () => true },
    life.signal,
  );
  await page.show(text([6, 11]));
  expect(page.walk(1)).toBe(true);
});
