// @vitest-environment happy-dom
/** Proves when a pointer opens a card, and that the page keeps its own clicks. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Hit } from '@/lib/highlight/hit-test';
import { watchPointer } from '@/lib/highlight/watch-pointer';

const hit = { placed: {}, box: { left: 0, top: 0, right: 10, bottom: 10 } } as unknown as Hit;
let life: AbortController;
let log: string[];
let isOverMark: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  log = [];
  isOverMark = true;
  document.body.replaceChildren(document.createElement('p'), document.createElement('a'));
  (document.querySelector('a') as HTMLAnchorElement).href = '#more';
  window.requestAnimationFrame = ((run: FrameRequestCallback) => {
    run(0);
    return 1;
  }) as typeof window.requestAnimationFrame;
  watchPointer(
    window as unknown as Window,
    {
      hit: () => (isOverMark ? hit : null),
      isOnCard: () => false,
      isCard: () => false,
      open: (_, by) => log.push(`open by ${by}`),
      leave: () => log.push('leave'),
      dismiss: () => log.push('dismiss'),
    },
    life.signal,
  );
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const paragraph = () => document.querySelector('p') as HTMLElement;
function move(part: PointerEventInit = {}) {
  paragraph().dispatchEvent(
    new PointerEvent('pointermove', { pointerType: 'mouse', bubbles: true, ...part }),
  );
}
function click(target: HTMLElement, part: MouseEventInit = {}) {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...part });
  target.dispatchEvent(event);
  return event;
}

it('opens when the pointer rests on a mark, not when it only passes', () => {
  move();
  vi.advanceTimersByTime(100);
  isOverMark = false;
  move();
  vi.advanceTimersByTime(1000);
  expect(log).toEqual(['leave']);
  isOverMark = true;
  move();
  vi.advanceTimersByTime(1000);
  expect(log).toEqual(['leave', 'open by hover']);
});

it('does not open by touch or while a button is held', () => {
  move({ pointerType: 'touch' });
  move({ buttons: 1 });
  vi.advanceTimersByTime(1000);
  expect(log).toEqual([]);
});

it('opens by a click or tap on plain text, and leaves the click to the page', () => {
  const heard = vi.fn();
  paragraph().addEventListener('click', heard);
  const event = click(paragraph());
  expect(log).toEqual(['open by click']);
  expect(heard).toHaveBeenCalledOnce();
  expect(event.defaultPrevented).toBe(false);
});

it('leaves links, and clicks with a key held, to the page', () => {
  expect(click(document.querySelector('a') as HTMLElement).defaultPrevented).toBe(false);
  click(paragraph(), { ctrlKey: true });
  expect(log).toEqual(['dismiss', 'dismiss']);
});

it('dismisses by a click elsewhere and by Escape', () => {
  isOverMark = false;
  click(paragraph());
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(log).toEqual(['dismiss', 'dismiss']);
});

it('hears nothing any more once it has ended', () => {
  move();
  life.abort();
  click(paragraph());
  vi.advanceTimersByTime(1000);
  expect(log).toEqual([]);
});
