/** Proves that the lines under words stand out from every background. */
import { expect, it } from 'vitest';
import { type Colour, contrast } from '@/lib/highlight/background-colour';
import { highlightName, leastContrast, lineColour, markStyle, toneFor } from '@/lib/highlight/mark-style';

const levels = [0, 32, 64, 96, 128, 160, 192, 224, 255];
const backgrounds = levels.flatMap((r) => levels.flatMap((g) => levels.map((b): Colour => [r, g, b])));

it('has three to one against every background, for both lines', () => {
  const faint = backgrounds.filter((background) => {
    const tone = toneFor(background);
    return (['wording', 'support'] as const).some(
      (paint) => contrast(lineColour(paint, tone), background) < leastContrast,
    );
  });
  expect(faint).toEqual([]);
});

it('uses its own colours on white and on black', () => {
  expect(toneFor([255, 255, 255])).toBe(0);
  expect(toneFor([18, 18, 18])).toBe(1);
});

it('tells wording and support by line style, not by colour alone', () => {
  const style = markStyle();
  const wording = style.match(new RegExp(`::highlight\\(${highlightName('wording', 0)}\\)\\{[^}]*\\}`))?.[0];
  const support = style.match(new RegExp(`::highlight\\(${highlightName('support', 0)}\\)\\{[^}]*\\}`))?.[0];
  expect(wording).toContain('solid');
  expect(support).toContain('dashed');
});

it('leaves print alone and follows forced colours', () => {
  expect(markStyle()).toMatch(/^@media screen\{/);
  expect(markStyle()).toContain('forced-colors:active');
});
