// @vitest-environment happy-dom
/** Proves what is painted, under which names, and that nothing stays behind. */
import { beforeEach, expect, it } from 'vitest';
import { createMarks, type Mark } from '@/lib/highlight/marks';
import { createPainter, type Painter, type PlacedMark } from '@/lib/highlight/paint';
import type { Claim } from '@/lib/model';
import { finding } from '../report/sample-report';
import { fakeHighlights } from './fake-view';

const view = window as unknown as Window & typeof globalThis;
let highlights: ReturnType<typeof fakeHighlights>;
let text: Text;

beforeEach(() => {
  highlights = fakeHighlights();
  document.adoptedStyleSheets = [];
  document.body.textContent = 'Mayor slams budget';
  text = document.body.firstChild as Text;
});

const claim = { verdict: 'weaker', span: { start: 12, end: 18 } } as Claim;
const place = (mark: Mark | undefined, isInHeadline = false): PlacedMark => {
  const range = document.createRange();
  range.setStart(text, mark?.span.start ?? 0);
  range.setEnd(text, mark?.span.end ?? 0);
  return { mark: mark as Mark, ranges: [range], isInHeadline };
};
const paint = (painter: Painter | null, placed: readonly PlacedMark[]): void => {
  if (painter) painter.paint(painter.tone(placed));
};

it('paints wording and support under names of their own, with a tint in the headline', () => {
  const before = document.documentElement.outerHTML;
  const [wording, support] = createMarks([finding()], [claim]);
  paint(createPainter(view), [place(wording, true), place(support)]);
  expect(highlights.painted('wording')).toEqual(['slams']);
  expect(highlights.painted('support')).toEqual(['budget']);
  expect(highlights.painted('tint')).toEqual(['slams']);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

it('replaces what was painted before', () => {
  const painter = createPainter(view);
  const [wording, support] = createMarks([finding()], [claim]);
  paint(painter, [place(wording)]);
  paint(painter, [place(support)]);
  expect(highlights.painted('wording')).toEqual([]);
  expect(highlights.painted('support')).toEqual(['budget']);
});

it('takes everything away again, and leaves the style sheets of the page', () => {
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets = [own];
  const painter = createPainter(view);
  const [wording] = createMarks([finding()], []);
  paint(painter, [place(wording)]);
  painter?.flash(place(wording).ranges);
  painter?.remove();
  expect(highlights.registry.size).toBe(0);
  expect(document.adoptedStyleSheets).toEqual([own]);
});

it('adds no style to a page without marks', () => {
  paint(createPainter(view), []);
  expect(document.adoptedStyleSheets).toEqual([]);
});

it('says when the browser cannot paint', () => {
  Object.assign(window, { CSS: {} });
  expect(createPainter(view)).toBeNull();
});
