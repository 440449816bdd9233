// @vitest-environment happy-dom
/** Proves which mark is under the pointer. */
import { beforeEach, expect, it } from 'vitest';
import { hitTest } from '@/lib/highlight/hit-test';
import { createMarks } from '@/lib/highlight/marks';
import type { PlacedMark } from '@/lib/highlight/paint';
import { finding } from '../report/sample-report';
import { fakeBoxes } from './fake-view';

let placed: PlacedMark[];

beforeEach(() => {
  fakeBoxes(100);
  document.body.replaceChildren(document.createElement('p'), document.createElement('aside'));
  const paragraph = document.querySelector('p') as HTMLElement;
  paragraph.textContent = 'Mayor slams budget';
  const text = paragraph.firstChild as Text;
  const findings = [finding({ span: { start: 0, end: 18 } }), finding({ span: { start: 6, end: 11 } })];
  placed = createMarks(findings, []).map((mark) => {
    const range = document.createRange();
    range.setStart(text, mark.span.start);
    range.setEnd(text, mark.span.end);
    return { mark, ranges: [range], isInHeadline: false };
  });
});

const hitAt = (x: number, y: number, target: Node = document.body) =>
  hitTest(x, y, target, placed)?.placed.mark.span ?? null;

it('finds the narrowest mark at a point', () => {
  expect(hitAt(70, 110)).toEqual({ start: 6, end: 11 });
  expect(hitAt(20, 110)).toEqual({ start: 0, end: 18 });
});

it('counts the line under the words, not the space beyond', () => {
  expect(hitAt(70, 122)).not.toBeNull();
  expect(hitAt(70, 130)).toBeNull();
  expect(hitAt(190, 110)).toBeNull();
});

it('finds nothing under what lies over the words', () => {
  expect(hitAt(70, 110, document.querySelector('aside') as HTMLElement)).toBeNull();
});
