/** Proves what a reader is told about three headlines: one that says too much, one that is fair, one above a stub. */
import { describe, expect, it } from 'vitest';
import { waitUntil } from '@/scripts/browsers/wait-until';
import { readPopup } from './popup-content';
import { paths } from './serve-pages';
import { families } from './start-driver';
import { withBrowser } from './with-browser';

describe.each(families)('the headline against its article in %s', (family) => {
  const stage = withBrowser(family, 'for readers');

  it('has a row for each claim that the article does not carry', async () => {
    await stage.open(paths.overclaim);
    const shown = await stage.check();
    expect(shown).toMatchObject({
      headline: 'Council scraps 14 bus routes as experts warn of biggest cut',
      claims: [
        '“scraps” Weaker in the article',
        '“14” Not found in the text we could read',
        '“experts” Weaker in the article',
        '“biggest” Not found in the text we could read',
      ],
      carried: '0 of 4 claims found in the article',
    });
    expect(shown.sources).toEqual(
      expect.arrayContaining(['Dana Whitlock person', 'Ines Calder person', 'spokesman without a name']),
    );
  });

  it('goes to the closest sentence', async () => {
    await stage.open(paths.overclaim);
    const popup = await stage.popup();
    await popup.click('.claim .go[aria-label*="“scraps”"]');
    await waitUntil('the sentence is selected', async () =>
      (await stage.page.evaluate(() => String(getSelection()))).includes('expected to scrap nine bus routes'),
    );
  });

  it('folds what a fair headline says into one line', async () => {
    await stage.open(paths.fairHeadline);
    const shown = await stage.check();
    expect(shown.claims).toEqual([]);
    expect(shown.carried).toBe('1 of 1 claim found in the article');
  });

  it('compares nothing with a stub', async () => {
    await stage.open(paths.stub);
    const popup = await stage.popup();
    expect((await readPopup(popup)).claims).toEqual([]);
    expect(await popup.evaluate(() => document.body.textContent)).toContain(
      'Could not check: the page does not hold enough',
    );
  });
});
