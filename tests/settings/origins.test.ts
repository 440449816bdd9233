/** Proves how sites are written as match patterns and found again. */
import { describe, expect, it } from 'vitest';
import { covers, everySite, hasEverySite, hostOf, originPattern, webOrigins } from '@/lib/settings/origins';

it.each([
  ['https://www.news.example/a/b?c#d', '*://www.news.example/*'],
  ['http://127.0.0.1:8123/a', '*://127.0.0.1/*'],
  ['file:///home/a.html', null],
  ['chrome://extensions/', null],
  ['about:blank', null],
  ['', null],
])('writes the site of %s as %s', (url, pattern) => {
  expect(originPattern(url)).toBe(pattern);
});

describe('covers', () => {
  it.each([
    ['*://news.example/*', 'https://news.example:444/a'],
    ['http://127.0.0.1/*', 'http://127.0.0.1:8123/'],
    ['*://*.news.example/*', 'https://news.example/'],
    ['*://*.news.example/*', 'https://www.news.example/'],
    [everySite, 'http://anything.example/'],
    ['https://*/*', 'https://anything.example/'],
  ])('%s covers %s', (pattern, url) => {
    expect(covers(pattern, url)).toBe(true);
  });

  it.each([
    ['*://news.example/*', 'https://www.news.example/'],
    ['*://*.news.example/*', 'https://badnews.example/'],
    ['https://*/*', 'http://anything.example/'],
    [everySite, 'file:///a.html'],
    ['news.example', 'https://news.example/'],
    [everySite, 'nonsense'],
  ])('%s does not cover %s', (pattern, url) => {
    expect(covers(pattern, url)).toBe(false);
  });
});

it('keeps the patterns of web pages, sorted, each once', () => {
  const granted = ['moz-extension://1-2/*', '*://b.example/*', '<all_urls>', '*://b.example/*', 'file:///*'];
  expect(webOrigins(granted)).toEqual([everySite, '*://b.example/*']);
  expect(webOrigins(undefined)).toEqual([]);
});

it('knows access to every site', () => {
  expect(hasEverySite([everySite])).toBe(true);
  expect(hasEverySite(['http://*/*', 'https://*/*'])).toBe(true);
  expect(hasEverySite(['https://*/*', '*://a.example/*'])).toBe(false);
});

it('shows the host of a pattern', () => {
  expect(hostOf('*://www.news.example/*')).toBe('www.news.example');
});
