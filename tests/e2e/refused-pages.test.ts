import { describe, expect, it } from 'vitest';
import { marksOn } from './marks';
import { paths } from './serve-pages';
import { families } from './start-driver';
import { noticedBy } from './watch-page';
import { withBrowser } from './with-browser';

const notAnArticle = 'This does not look like a news article: no headline with running text was found.';

const refused = [
  { name: 'a page about the newspaper', path: paths.front, said: notAnArticle },
  { name: 'a search page', path: paths.search, said: notAnArticle },
  { name: 'a login form', path: paths.login, said: notAnArticle },
  {
    name: 'an article in another language',
    path: paths.german,
    said: 'This text does not seem to be in English. Only English can be checked so far.',
  },
  {
    name: 'an article of two lines',
    path: paths.short,
    said: 'Too little text could be read here. It may be very short, behind a paywall, or not loaded yet.',
  },
  { name: 'an empty page', path: paths.empty, said: 'There is no text on this page that could be read.' },
  { name: 'a page of 3.4 MB', path: paths.tooLarge, said: 'This page is too large to be checked.' },
] as const;

const closed = {
  chromium: ['chrome://version', 'about:blank'],
  firefox: ['about:support', 'about:config'],
} as const;

describe.each(families)('in %s', (family) => {
  const stage = withBrowser(family, 'for readers');

  it.each(refused)('$name gets its own sentence, and nothing else', async ({ path, said }) => {
    const page = await stage.open(path);
    const shown = await stage.check();
    expect(shown).toMatchObject({ said, sections: [], inHeadline: [], inText: [] });
    await stage.badgeIs('');
    expect(await marksOn(page)).toEqual([]);
    expect(await noticedBy(page)).toMatchObject({ changes: [], errors: [], isSameHtml: true });
  });

  it.each(closed[family])('%s, which extensions may not enter, gets its own sentence', async (address) => {
    await stage.open(address);
    const shown = await stage.check();
    expect(shown.said).toBe('The browser does not let extensions into this page, so it cannot be read.');
    await stage.badgeIs('');
  });

  it('broken markup is read all the same', async () => {
    const page = await stage.open(paths.broken);
    const shown = await stage.check();
    expect(shown.headline).toBe('Crews wait for harbour vote');
    expect(shown.inText).toEqual(['slammed']);
    expect(await noticedBy(page)).toMatchObject({ changes: [], errors: [], isSameHtml: true });
  });

  it('a page of 2 MB is read to its end', async () => {
    const page = await stage.open(paths.large);
    const shown = await stage.check();
    expect(shown.inText).toEqual(['slammed', 'blasted', 'torched']);
    expect(await noticedBy(page)).toMatchObject({ changes: [], errors: [], isSameHtml: true });
  });
});
