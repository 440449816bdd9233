/** Proves that English is told from its neighbours, whatever the page says. */
import { expect, it } from 'vitest';
import { isEnglish } from '@/lib/extract/is-english';

const english =
  'The office said that it had counted the boats on four mornings, and that most of them were late.';

it.each([
  [true, english, 'en'],
  [true, english, ''],
  // Templates are left in another language.
  [true, english, 'de'],
  [
    false,
    'Das Amt hat an vier Tagen die Schiffe gezählt, und die meisten von ihnen kamen zu spät in den Hafen.',
    'en',
  ],
  [
    false,
    'Le bureau a compté les bateaux pendant quatre matinées, et la plupart étaient en retard au port.',
    '',
  ],
  [
    false,
    'Kontoret talte båtene fire morgener på rad, og de fleste av dem kom for sent inn til havnen i vår.',
    'en-GB',
  ],
  [
    false,
    '港湾局は四日間の朝に船の数を数え、その大半が遅れて到着したと月曜日に発表した。 東京 大阪 京都 神戸 横浜 札幌 福岡 仙台 広島 千葉',
    'en',
  ],
  // Too few words to tell by.
  [true, 'Sluice opens', 'en-GB'],
  [true, 'Sluice opens', ''],
  [false, 'Sluice opens', 'fr'],
])('%s: %s (%s)', (expected, text, lang) => {
  expect(isEnglish(text, lang)).toBe(expected);
});
