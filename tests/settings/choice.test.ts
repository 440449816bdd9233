/** Proves what the settings show on a page. */
import { expect, it } from 'vitest';
import { choiceFor, isSiteMuted, siteOf } from '@/lib/settings/choice';
import { defaultSettings } from '@/lib/settings/settings';

it('passes the tiers and mutes on', () => {
  const settings = { ...defaultSettings, body: 3 as const, mutedRules: ['puffery'] };
  expect(choiceFor(settings, 'https://news.example/a')).toEqual({
    headline: 2,
    body: 3,
    off: [],
    mutedRules: ['puffery'],
    mutedWordings: [],
  });
});

it('shows nothing on a muted site, whatever the port or path', () => {
  const settings = { ...defaultSettings, mutedSites: ['news.example'] };
  expect(choiceFor(settings, 'http://news.example:8080/a?b#c')).toMatchObject({ headline: 0, body: 0 });
  expect(choiceFor(settings, 'https://sport.news.example/')).toMatchObject({ headline: 2, body: 1 });
  expect(isSiteMuted(settings, 'not an address')).toBe(false);
});

it('names the site of an address', () => {
  expect(siteOf('https://News.Example/a')).toBe('news.example');
  expect(siteOf('')).toBe('');
});
