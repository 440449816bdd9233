/** What colour stands behind an element, as far as computed styles tell. */

import { around } from './composed';

/** Red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

/** Red, green, blue and alpha (0 to 1). */
type Layer = readonly [number, number, number, number];

/**
 * Returns a function that gives the colour behind an element, translucent layers blended; where a picture hides it, black or white,
 * whichever its text needs. It remembers what it has seen: make a new one for each painting.
 */
export function createBackgroundReader(view: Window): (element: Element) => Colour {
  const layers = new Map<Element, Layer | null>();
  let canvas: Colour | null = null;

  const layerOf = (element: Element): Layer | null => {
    let layer = layers.get(element);
    if (layer === undefined) {
      const { backgroundColor, backgroundImage } = view.getComputedStyle(element);
      layer = backgroundImage && backgroundImage !== 'none' ? null : parseColour(backgroundColor);
      layers.set(element, layer);
    }
    return layer;
  };

  return (element) => {
    const above: Layer[] = [];
    for (let node: Node | null = element; node; node = around(node)) {
      if (node.nodeType !== 1) continue;
      const at = node as Element;
      const layer = layerOf(at);
      if (!layer) {
        const text = parseColour(view.getComputedStyle(element).color);
        return text && luminance([text[0], text[1], text[2]]) > 0.4 ? [0, 0, 0] : [255, 255, 255];
      }
      if (layer[3] > 0) above.push(layer);
      if (layer[3] >= 1) break;
    }
    canvas ??= canvasOf(element.ownerDocument.documentElement, view);
    let below = canvas;
    for (const [red, green, blue, alpha] of above.reverse()) {
      below = [mix(below[0], red, alpha), mix(below[1], green, alpha), mix(below[2], blue, alpha)];
    }
    return below;
  };
}

/** Where nothing is painted the browser shows its canvas, which follows the page's colour scheme. */
function canvasOf(root: Element, view: Window): Colour {
  const scheme = view.getComputedStyle(root).colorScheme ?? '';
  const isDark = /\bdark\b/.test(scheme) && (!/\blight\b/.test(scheme) || prefersDark(view));
  return isDark ? [18, 18, 18] : [255, 255, 255];
}

/** Returns the contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Returns red, green, blue (0–255) and alpha (0–1) of a computed colour, or null when it is in a form that is not known. */
export function parseColour(computed: string): Layer | null {
  if (computed === 'transparent' || computed === '') return [0, 0, 0, 0];
  const form = /^(rgba?|color)\((?:(srgb) )?([^)]*)\)$/.exec(computed);
  if (!form || (form[1] === 'color' && !form[2])) return null;
  const scale = form[2] ? 255 : 1;
  const [red, green, blue, alpha = 1] = (form[3] ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return null;
  return [red, green, blue, alpha].some(Number.isNaN)
    ? null
    : [red * scale, green * scale, blue * scale, alpha];
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

const mix = (below: number, above: number, alpha: number): number => below + (above - below) * alpha;

const prefersDark = (view: Window): boolean => view.matchMedia('(prefers-color-scheme: dark)').matches;
