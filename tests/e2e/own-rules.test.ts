/** Proves that words and rules of a reader's own are looked for on pages, in both browsers. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { View } from '@/scripts/browsers/driver';
import { chooseFile } from './choose-file';
import { waitForMark } from './marks';
import { says } from './says';
import { paths } from './serve-pages';
import { families } from './start-driver';
import { withBrowser } from './with-browser';

const style = {
  title: 'Harbour style',
  rules: [
    {
      id: 'library-name',
      title: 'Old name of the library',
      why: 'It is the library now.',
      entries: [{ match: 'old customs house', flags: ['The [[old customs house]] is shut.'] }],
    },
  ],
};

/** Writes words into the field and saves them. */
async function saveWords(page: View, words: string): Promise<void> {
  await page.evaluate((text) => {
    const field = document.querySelector<HTMLTextAreaElement>('#own-words');
    if (!field) throw new Error('There is no field for words.');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
  await page.click('#own-words + p button');
}

describe.each(families)('own words and rules in %s', (family) => {
  const stage = withBrowser(family, 'for readers');

  it('are marked on the page and listed, until they are taken out', async () => {
    let page = await stage.driver.extensionPage('/options.html');
    await says(page, 'Your own words and rules');
    await saveWords(page, 'crabs\n[fishing');
    await says(page, '“[fishing” cannot be looked for: brackets do not pair. Nothing was changed.');
    await saveWords(page, '~crab\nferry company');
    await says(page, 'Your words were saved.');
    await chooseFile(page, 'own-rules', readFileSync('package.json', 'utf8'));
    await says(page, 'This rule pack cannot be used: it holds “name”, which nothing reads.');
    await chooseFile(page, 'own-rules', JSON.stringify(style));
    await says(page, 'The rule pack was added.');
    expect(await page.text()).toContain('Harbour style 1 rule');
    expect(await page.evaluate(() => document.body.textContent)).toContain('Old name of the library');
    await page.close();

    await stage.open(paths.article);
    const shown = await stage.check();
    expect(shown.inText).toEqual([
      'slammed',
      'blasted',
      'torched',
      'old customs house',
      'crab',
      'ferry company',
    ]);
    await waitForMark(stage.page, 'ferry company');

    page = await stage.driver.extensionPage('/options.html');
    await says(page, 'Harbour style');
    await page.click('[aria-labelledby=own-rules] li button[aria-label^=Remove]');
    await says(page, 'The rule pack “Harbour style” was removed.');
    await saveWords(page, '');
    await says(page, 'Your words were saved.');
    await page.close();
    await stage.open(paths.article);
    expect((await stage.check()).inText).toEqual(['slammed', 'blasted', 'torched']);
  });
});
