/** Proves that settings survive damaged storage, field by field. */
import { expect, it } from 'vitest';
import { defaultSettings, parseSettings } from '@/lib/settings/settings';

it.each([[undefined], [null], ['settings'], [7], [[]]])('takes the defaults for %j', (stored) => {
  expect(parseSettings(stored)).toEqual(defaultSettings);
});

it('keeps what is whole and replaces what is damaged', () => {
  const stored = {
    version: 1,
    headline: 3,
    body: 9,
    off: ['insult', 7, '', 'insult'],
    badge: 'yes',
    marks: false,
    mutedSites: { 0: 'news.example' },
    mutedRules: ['puffery'],
    mutedWordings: ['x'.repeat(301), 'slams'],
  };
  expect(parseSettings(stored)).toEqual({
    ...defaultSettings,
    headline: 3,
    off: ['insult'],
    marks: false,
    mutedRules: ['puffery'],
    mutedWordings: ['slams'],
  });
});

it('reads what an earlier or later version stored, and drops fields it does not know', () => {
  expect(parseSettings({ headline: 0 })).toEqual({ ...defaultSettings, headline: 0 });
  expect(parseSettings({ version: 8, body: 2, colour: 'green' })).toEqual({ ...defaultSettings, body: 2 });
});

it('bounds a list that grew without end', () => {
  const mutedRules = Array.from({ length: 5000 }, (_, index) => `rule-${index}`);
  expect(parseSettings({ mutedRules }).mutedRules).toHaveLength(2000);
});
