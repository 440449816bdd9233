/** How marks look: two line styles, colours that stand out from what is behind them, a light tint in the headline. */
import { type Colour, contrast } from './background-colour';

/** What is painted. Wording and support differ by line style as well as by colour. */
export type Paint = 'wording' | 'support' | 'tint' | 'flash';

/** Index of a pair of line colours; see `toneFor`. */
export type Tone = 0 | 1 | 2 | 3;

// Wording and support colours of each tone: for light backgrounds, for dark ones, and for the greys between, where only black or white is seen.
const tones: readonly (readonly [Colour, Colour])[] = [
  [
    [29, 79, 145],
    [107, 63, 160],
  ],
  [
    [138, 184, 255],
    [208, 178, 255],
  ],
  [
    [0, 0, 0],
    [0, 0, 0],
  ],
  [
    [255, 255, 255],
    [255, 255, 255],
  ],
];

/** Least contrast of a line against what is behind it (WCAG 2.2, 1.4.11 Non-text Contrast). */
export const leastContrast = 3;

/** Returns the first tone whose lines both stand out from `background`; black or white always does. */
export function toneFor(background: Colour): Tone {
  const index = tones.findIndex((pair) => pair.every((line) => contrast(line, background) >= leastContrast));
  return Math.max(0, index) as Tone;
}

/** Returns the line colour of `paint` in `tone`. */
export const lineColour = (paint: 'wording' | 'support', tone: Tone): Colour =>
  tones[tone]?.[paint === 'wording' ? 0 : 1] ?? [0, 0, 0];

/** Returns the name under which `paint` in `tone` is registered with the browser. */
export const highlightName = (paint: Paint, tone: Tone): string => `plumbline-${paint}-${tone}`;

/** Every tone, in the order in which they are tried. */
export const allTones: readonly Tone[] = [0, 1, 2, 3];

/** Returns the style sheet of all marks. Print is left alone. */
export function markStyle(): string {
  const rules = allTones.map((tone) => {
    const line = (paint: 'wording' | 'support', look: string, offset: string) =>
      `::highlight(${highlightName(paint, tone)}){text-decoration:underline ${look} rgb(${lineColour(paint, tone)});text-underline-offset:${offset}}`;
    return (
      line('wording', 'solid 2px', '.16em') +
      line('support', 'dashed 2px', '.3em') +
      `::highlight(${highlightName('tint', tone)}){background-color:rgb(${lineColour('wording', tone)} / .1)}`.replace(
        /,/g,
        ' ',
      ) +
      `::highlight(${highlightName('flash', tone)}){background-color:#ffe27a;color:#1b1b1b}`
    );
  });
  const forced = allTones.map(
    (tone) =>
      `::highlight(${highlightName('wording', tone)}),::highlight(${highlightName('support', tone)}){text-decoration-color:CanvasText}` +
      `::highlight(${highlightName('tint', tone)}){background-color:transparent}` +
      `::highlight(${highlightName('flash', tone)}){background-color:Highlight;color:HighlightText}`,
  );
  return `@media screen{${rules.join('')}@media (forced-colors:active){${forced.join('')}}}`;
}
