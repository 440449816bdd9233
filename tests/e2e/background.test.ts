import { describe, expect, it } from 'vitest';
import { waitForMark } from './marks';
import { paths } from './serve-pages';
import { families } from './start-driver';
import { withBrowser } from './with-browser';

describe.each(families)('a background that was stopped in %s', (family) => {
  const stage = withBrowser(family, 'for readers');

  it('still knows the page when the popup asks', async () => {
    await stage.open(paths.article);
    const before = await stage.check();
    await stage.driver.stopBackground();
    expect(await stage.check()).toEqual(before);
    await stage.badgeIs('4');
  });

  it('is woken by a page that shows a new article', async () => {
    const page = await stage.open(paths.swap);
    await stage.check();
    await stage.driver.stopBackground();
    await page.click('#next');
    await waitForMark(page, 'blasted');
    await stage.badgeIs('2');
  });

  it('checks a page that it has not seen', async () => {
    await stage.open(paths.front);
    await stage.check();
    await stage.driver.stopBackground();
    await stage.open(paths.second);
    expect((await stage.check()).inText).toEqual(['slammed']);
  });
});
