import { describe, expect, it } from 'vitest';
import { waitUntil } from '@/scripts/browsers/wait-until';
import { waitForMark, waitForNoMarks } from './marks';
import { paths } from './serve-pages';
import { families, testPages } from './start-driver';
import { withBrowser } from './with-browser';

const isOfTestPages = (pattern: string) => pattern.includes('//127.0.0.1/');

describe.each(families)('access to a site in %s', (family) => {
  const stage = withBrowser(family, 'for tests');
  const isGranted = () =>
    waitUntil('access is given', async () => (await stage.driver.watchedOrigins()).some(isOfTestPages));
  const takeBack = async () => {
    for (const pattern of await stage.driver.grantedOrigins()) await stage.driver.revoke(pattern);
    await waitUntil('no access is left', async () => {
      const left = [...(await stage.driver.grantedOrigins()), ...(await stage.driver.watchedOrigins())];
      return left.length === 0;
    });
  };

  it('ends where it was taken back: marks and count go, and no article is checked unasked', async () => {
    const page = await stage.open(paths.article);
    await waitForMark(page, 'torched');
    await takeBack();
    await page.bringToFront();
    await waitForNoMarks(page);
    await stage.badgeIs('');
    await stage.open(paths.second);
    const popup = await stage.popup();
    // Read by this click alone: nothing was known before it.
    expect(await popup.text()).toContain('Always check on 127.0.0.1');
    await popup.close();
  });

  it('begins with the popup’s button', async () => {
    await takeBack();
    await stage.open(paths.second);
    const popup = await stage.popup();
    await popup.click('.access button');
    // Chromium asks in a window that cannot be reached without a screen, so the answer is given in its settings.
    if (family === 'chromium') await stage.driver.grant(testPages);
    await isGranted();
    const page = await stage.open(paths.article);
    await waitForMark(page, 'torched');
    await stage.badgeIs('4');
    const again = await stage.popup();
    expect(await again.text()).toContain('Articles on 127.0.0.1 are checked on their own.');
    await again.close();
  });

  it('is followed when it is given and taken again and again', async () => {
    for (const _ of [1, 2, 3]) {
      await takeBack();
      await stage.driver.grant(testPages);
      await isGranted();
    }
    const page = await stage.open(paths.article);
    await waitForMark(page, 'torched');
  });
});

describe.each(families)('a fresh install in %s', (family) => {
  const stage = withBrowser(family, 'for readers');

  it('has access to no site and checks nothing unasked', async () => {
    expect(await stage.driver.grantedOrigins()).toEqual([]);
    await stage.open(paths.article);
    await stage.badgeIs('');
    const shown = await stage.check();
    expect(shown.inText.length).toBeGreaterThan(0);
    expect(await stage.driver.grantedOrigins()).toEqual([]);
  });
});
