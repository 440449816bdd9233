import { describe, expect, it } from 'vitest';
import { waitUntil } from '@/scripts/browsers/wait-until';
import { waitForMark, waitForNoMarks } from './marks';
import { paths } from './serve-pages';
import { families } from './start-driver';
import { noticedBy } from './watch-page';
import { withBrowser } from './with-browser';

describe.each(families)('in %s, where access was given', (family) => {
  const stage = withBrowser(family, 'for tests');
  // Through the page, because a page that comes back from the browser's cache does not load, which the driver would wait for.
  const goTo = (path: string) => stage.page.evaluate((path) => location.assign(path), path);
  const walkHistory = (steps: number) =>
    stage.page.evaluate((steps) => history.go(steps), steps).catch(() => undefined);

  it('an article is checked on its own, without a click', async () => {
    const page = await stage.open(paths.article);
    await waitForMark(page, 'torched');
    await stage.badgeIs('4');
  });

  it('a page that is left takes its count along, and has it again when it is re-entered', async () => {
    const page = await stage.open(paths.article);
    await stage.badgeIs('4');
    await goTo(paths.front);
    await stage.badgeIs('');
    await waitForNoMarks(page);
    await walkHistory(-1);
    await stage.badgeIs('4');
    await waitForMark(page, 'torched');
    await goTo(paths.second);
    await stage.badgeIs('1');
    await walkHistory(-1);
    await stage.badgeIs('4');
    await walkHistory(1);
    await stage.badgeIs('1');
    await waitForMark(page, 'slammed');
  });

  it('every tab has a count of its own', async () => {
    const first = await stage.open(paths.article);
    await stage.badgeIs('4');
    const second = await stage.driver.open(stage.server.origin + paths.second);
    await stage.badgeIs('1');
    await first.bringToFront();
    await stage.badgeIs('4');
    await second.close();
  });
});

describe.each(families)('in %s, after a click', (family) => {
  const stage = withBrowser(family, 'for readers');

  it('a page that swaps its article without loading is checked anew', async () => {
    const page = await stage.open(paths.swap);
    expect((await stage.check()).inText).toEqual(['slammed']);
    await stage.badgeIs('1');
    await page.click('#next');
    await waitForMark(page, 'blasted');
    await stage.badgeIs('2');
    const shown = await stage.check();
    expect(shown.headline).toBe('Bridge repair begins in March');
    expect(shown.inText).toEqual(['blasted', 'slammed']);
    expect((await noticedBy(page)).errors).toEqual([]);
  });

  it('an open popup says that the page was left', async () => {
    const page = await stage.open(paths.article);
    const popup = await stage.popup();
    await page.evaluate((next) => location.assign(next), paths.front);
    await waitUntil('the popup says so', async () =>
      (await popup.text()).includes('The page changed while it was being read.'),
    );
    await popup.close();
  });

  it('a page that is left while it is read is never shown as another one', async () => {
    const page = await stage.open(paths.large);
    let popup = await stage.driver.clickAction(page);
    await page.evaluate((next) => location.assign(next), paths.second);
    // Either the popup is told that the page has gone, or it comes late enough to read the new one; a click may be too early
    // for the new page, and Firefox's permission ends with the page that the toolbar was clicked for.
    const says = async (text: string) => (await popup.text()).includes(text);
    const moved = 'The page changed while it was being read.';
    const clickAgain = 'Another page is here now.';
    const headline = 'Library opens on Sundays from May';
    await waitUntil('the popup is done with the page that was left', async () => {
      if (await says(moved)) await popup.click('.state button').catch(() => undefined);
      return (await says(headline)) || (await says(clickAgain));
    });
    if (await says(clickAgain)) popup = await stage.driver.clickAction(page);
    await waitUntil('the page in front is checked', () => says(headline));
    await waitForMark(page, 'slammed');
    await popup.close();
  });

  it('marks go when the address changes, before anything new is read', async () => {
    const page = await stage.open(paths.article);
    await stage.check();
    await waitForMark(page, 'torched');
    await page.evaluate(() => history.pushState({}, '', '/2026/02/11/nothing-else-has-changed'));
    await waitForNoMarks(page);
  });
});
