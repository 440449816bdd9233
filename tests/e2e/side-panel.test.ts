import { describe, expect, it } from 'vitest';
import { waitUntil } from '@/scripts/browsers/wait-until';
import { readPopup } from './popup-content';
import { says } from './says';
import { paths } from './serve-pages';
import { families } from './start-driver';
import { withBrowser } from './with-browser';

// Chromium takes a key press as a reader's only from a keyboard, which a browser without a screen does not have.
describe('the key for the side panel, in Firefox', () => {
  const stage = withBrowser('firefox', 'for readers');

  it('opens it', async () => {
    await stage.open(paths.article);
    await stage.check();
    await stage.driver.command('open-panel');
    expect((await readPopup(await stage.driver.panel())).inText.length).toBeGreaterThan(0);
  });
});

describe.each(families)('the side panel in %s', (family) => {
  describe('where the button alone gives access', () => {
    const stage = withBrowser(family, 'for readers');

    it('opens from the popup, shows the same, and leads to a passage', async () => {
      const page = await stage.open(paths.article);
      const shown = await stage.check();
      const panel = await stage.panel();
      expect(await readPopup(panel)).toEqual(shown);
      expect(await panel.evaluate(() => document.querySelector('.open-panel'))).toBeNull();
      await panel.click('.go');
      await waitUntil('a passage is selected', async () =>
        Boolean(await page.evaluate(() => String(getSelection()))),
      );
      await panel.close();
    });

    it('lists the headlines of a front page that carry findings', async () => {
      await stage.open(paths.newsFront);
      const panel = await stage.panel();
      await says(panel, 'This is a front page: 5 headlines were read.');
      const listed = await panel.evaluate(() =>
        [...document.querySelectorAll('.front h3')].map(({ textContent }) => textContent),
      );
      expect(listed).toEqual([
        'Mayor slams dredging plan',
        'Skipper calls the mayor’s bluff over fuel price',
      ]);
      await panel.close();
    });

    it('asks for a click on a page that it may not read yet, and shows it once it was clicked for', async () => {
      await stage.open(paths.article);
      const panel = await stage.panel();
      // A click goes on counting for the site that it was for.
      await stage.page.goto(stage.server.origin.replace('127.0.0.1', 'localhost') + paths.second);
      await says(panel, 'click the Plumbline button in the toolbar');
      const shown = await stage.check();
      await waitUntil(
        'the panel shows that page',
        async () => (await readPopup(panel)).headline === shown.headline,
      );
      await panel.close();
    });
  });

  describe('where access was given', () => {
    const stage = withBrowser(family, 'for tests');

    it('follows the tab in front, from page to page and from tab to tab', async () => {
      const page = await stage.open(paths.article);
      const panel = await stage.panel();
      const first = (await readPopup(panel)).headline;
      const isShown = (what: string, path: string, check: (headline: string) => boolean) =>
        waitUntil(`${what} (${path}) is shown`, async () => {
          const { headline } = await readPopup(panel);
          return headline !== '' && check(headline);
        });
      await panel.click('.rows summary');
      await panel.click('.rows details[open] .buttons button:nth-of-type(2)');
      await says(panel, 'It is no longer shown.');
      await page.goto(stage.server.origin + paths.second);
      await isShown('the next page', paths.second, (headline) => headline !== first);
      expect(await panel.text()).not.toContain('It is no longer shown.');
      const other = await stage.driver.open(stage.server.origin + paths.article);
      await isShown('the new tab', paths.article, (headline) => headline === first);
      await page.bringToFront();
      await isShown('the first tab', paths.second, (headline) => headline !== first);
      await other.close();
      await panel.close();
    });
  });
});
