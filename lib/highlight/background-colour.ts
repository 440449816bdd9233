/** What colour stands behind an element, as far as computed styles tell. */

/** Red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

/** Returns the colour behind `element`, translucent layers blended; where a picture hides it, black or white, whichever its text needs. */
export function backgroundColour(element: Element, view: Window): Colour {
  const layers: (readonly [number, number, number, number])[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = view.getComputedStyle(at);
    const colour = parseColour(style.backgroundColor);
    if (!colour || (style.backgroundImage && style.backgroundImage !== 'none')) {
      const text = parseColour(view.getComputedStyle(element).color);
      return text && luminance([text[0], text[1], text[2]]) > 0.4 ? [0, 0, 0] : [255, 255, 255];
    }
    if (colour[3] > 0) layers.push(colour);
    if (colour[3] >= 1) break;
  }
  // Where nothing is painted the browser shows its canvas, which follows the page's colour scheme.
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme ?? '';
  const isDark = /\bdark\b/.test(scheme) && (!/\blight\b/.test(scheme) || prefersDark(view));
  let below: Colour = isDark ? [18, 18, 18] : [255, 255, 255];
  for (const [red, green, blue, alpha] of layers.reverse()) {
    below = [mix(below[0], red, alpha), mix(below[1], green, alpha), mix(below[2], blue, alpha)];
  }
  return below;
}

/** Returns the contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Returns red, green, blue (0–255) and alpha (0–1) of a computed colour, or null when it is in a form that is not known. */
export function parseColour(computed: string): readonly [number, number, number, number] | null {
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
