import { describe, expect, it } from 'vitest';
import { waitUntil } from '@/scripts/browsers/wait-until';
import { readPopup } from './popup-content';
import { says } from './says';
import { families } from './start-driver';
import { withBrowser } from './with-browser';

// That it opens when the extension is installed, every start of a browser in these tests waits for.
describe.each(families)('the welcome in %s', (family) => {
  const stage = withBrowser(family, 'for readers');

  it('says what the product does and cannot do, shows a sample, and offers the choice, by keyboard alone', async () => {
    const page = await stage.driver.extensionPage('/welcome.html');
    await says(page, 'What it cannot do');
    await page.evaluate(() => document.querySelector<HTMLElement>('.onward')?.focus());
    await page.press('Enter');
    await says(page, 'Step 2 of 3');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('A sample');
    const marks = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.sample mark')].map(({ textContent }) => textContent),
      );
    await waitUntil('the sample is marked', async () => (await marks()).includes('hard-working families'));
    expect((await marks()).join(' ')).not.toContain('shameful');
    await page.evaluate(() => document.querySelector<HTMLElement>('.onward')?.focus());
    await page.press('Enter');
    await says(page, 'Always check news pages on every site');
    await page.close();
  });

  it('leads to the sample on the page for texts', async () => {
    const page = await stage.driver.extensionPage('/welcome.html');
    await says(page, 'Step 1 of 3');
    await page.click('.onward');
    await says(page, 'Step 2 of 3');
    await page.click('.try');
    const draft = await stage.driver.ownTab('/draft.html');
    expect((await readPopup(draft)).headlineMarks).toContain('calls rivals’ bluff');
    await draft.close();
    await page.close();
  });
});

// Only Firefox can be made to answer its prompt.
describe('the choice, in Firefox', () => {
  const stage = withBrowser('firefox', 'for readers');

  it('is asked of the browser and can be taken back', async () => {
    const page = await stage.driver.extensionPage('/welcome.html');
    await says(page, 'Step 1 of 3');
    for (const step of [2, 3]) {
      await page.click('.onward');
      await says(page, `Step ${step} of 3`);
    }
    await page.click('.wide');
    await says(page, 'News pages on every site are checked on their own.');
    expect(await stage.driver.grantedOrigins()).toContain('*://*/*');
    await page.click('[role=status] button');
    await says(page, 'Always check news pages on every site');
    expect(await stage.driver.grantedOrigins()).toEqual([]);
    await page.click('.onward');
    await waitUntil('the page is closed', () =>
      page.text().then(
        () => false,
        () => true,
      ),
    );
  });
});
