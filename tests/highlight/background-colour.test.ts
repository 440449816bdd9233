// @vitest-environment happy-dom
/** Proves that the colour behind an element is found, and contrast measured as WCAG does. */
import { expect, it } from 'vitest';
import { contrast, createBackgroundReader, parseColour } from '@/lib/highlight/background-colour';

/** A stack of nested elements, outermost first; returns the innermost and a window that computes these styles. */
function nest(...styles: { background?: string; image?: string; color?: string; scheme?: string }[]) {
  const computed = new Map<Element, object>();
  const own = (style: (typeof styles)[number] = {}) => ({
    backgroundColor: style.background ?? 'rgba(0, 0, 0, 0)',
    backgroundImage: style.image ?? 'none',
    color: style.color ?? 'rgb(0, 0, 0)',
    colorScheme: style.scheme ?? 'normal',
  });
  let parent: Element = document.body;
  for (const style of styles) {
    const element = document.createElement('div');
    computed.set(element, own(style));
    parent.append(element);
    parent = element;
  }
  const view = {
    getComputedStyle: (element: Element) => computed.get(element) ?? own(),
    matchMedia: () => ({ matches: false }),
  } as unknown as Window;
  return { element: parent, view, computed, own };
}

it.each([
  ['rgb(1, 2, 3)', [1, 2, 3, 1]],
  ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
  ['rgb(1 2 3 / 0.25)', [1, 2, 3, 0.25]],
  ['color(srgb 1 0.5 0)', [255, 127.5, 0, 1]],
  ['transparent', [0, 0, 0, 0]],
  ['oklch(0.7 0.1 200)', null],
  ['color(display-p3 1 0 0)', null],
])('reads %s', (computed, colour) => {
  expect(parseColour(computed)).toEqual(colour);
});

it('blends translucent layers over the first opaque one', () => {
  const { element, view } = nest(
    { background: 'rgb(0, 0, 0)' },
    {},
    { background: 'rgba(255, 255, 255, 0.5)' },
  );
  expect(createBackgroundReader(view)(element)).toEqual([127.5, 127.5, 127.5]);
});

it('is white where nothing is painted, and dark on a page that says it is dark', () => {
  const { element, view, computed, own } = nest({});
  expect(createBackgroundReader(view)(element)).toEqual([255, 255, 255]);
  computed.set(document.documentElement, own({ scheme: 'dark' }));
  expect(createBackgroundReader(view)(element)).toEqual([18, 18, 18]);
});

it('judges by the text where a picture or an unknown colour is behind it', () => {
  const light = nest({ image: 'linear-gradient(red, blue)' }, { color: 'rgb(255, 255, 255)' });
  expect(createBackgroundReader(light.view)(light.element)).toEqual([0, 0, 0]);
  const dark = nest({ background: 'lab(29 39 20)', color: 'rgb(20, 20, 20)' });
  expect(createBackgroundReader(dark.view)(dark.element)).toEqual([255, 255, 255]);
});

it('measures contrast as WCAG does', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrast([255, 255, 255], [0, 0, 0])).toBeCloseTo(21, 5);
  expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
});
