/** Proves what the toolbar button shows. */
import { expect, it } from 'vitest';
import { badgeText } from '@/lib/background/badge-text';
import { defaultSettings } from '@/lib/settings/settings';
import { finding, report } from '../report/sample-report';

const findings = [
  finding(),
  finding({ tier: 3, span: { start: 0, end: 5 } }),
  finding({ block: 'paragraph', tier: 2, span: { start: 20, end: 25 } }),
];
const state = { navigation: 'n1', url: 'https://news.example/a', outcome: { report: report(findings) } };

it('counts the findings that the settings show', () => {
  expect(badgeText(state, defaultSettings)).toBe('1');
  expect(badgeText(state, { ...defaultSettings, headline: 3, body: 2 })).toBe('3');
});

it('counts those of all headlines of a front page', () => {
  const front = { url: state.url, lang: 'en', headlines: [], findings };
  expect(badgeText({ ...state, outcome: { front } }, defaultSettings)).toBe('1');
});

it('stays empty where there is nothing to count', () => {
  expect(badgeText(null, defaultSettings)).toBe('');
  expect(badgeText({ ...state, outcome: { refusal: 'empty' } }, defaultSettings)).toBe('');
  expect(badgeText(state, { ...defaultSettings, headline: 0, body: 0 })).toBe('');
  expect(badgeText(state, { ...defaultSettings, badge: false })).toBe('');
  expect(badgeText(state, { ...defaultSettings, mutedSites: ['news.example'] })).toBe('');
});
