import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { View } from '@/scripts/browsers/driver';
import { waitUntil } from '@/scripts/browsers/wait-until';
import { beThorough, checkDraft } from './check-draft';
import { readPopup } from './popup-content';
import { paths } from './serve-pages';
import { families } from './start-driver';
import { withBrowser } from './with-browser';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const schemes = ['light', 'dark'] as const;

/** Returns what axe has to say against `view`, a line each. */
async function complaints(view: View): Promise<string[]> {
  await view.runSource(axeSource);
  return view.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

describe.each(families)('in %s', (family) => {
  const stage = withBrowser(family, 'for readers');

  describe.each(schemes)('with a %s system', (scheme) => {
    const isAsked = (view: View) =>
      waitUntil('the scheme is followed', () =>
        view.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
      );

    it('axe has nothing against the popup with findings, closed or opened up', async () => {
      await stage.driver.setScheme(scheme);
      await stage.open(paths.article);
      const popup = await stage.popup();
      await isAsked(popup);
      expect(await complaints(popup)).toEqual([]);
      await popup.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await complaints(popup)).toEqual([]);
      await popup.close();
    });

    it('axe has nothing against the side panel', async () => {
      await stage.driver.setScheme(scheme);
      await stage.open(paths.article);
      const panel = await stage.panel();
      await isAsked(panel);
      expect(await complaints(panel)).toEqual([]);
      await panel.close();
    });

    it('axe has nothing against the popup of a front page', async () => {
      await stage.driver.setScheme(scheme);
      await stage.open(paths.newsFront);
      const popup = await stage.popup();
      await isAsked(popup);
      expect(await complaints(popup)).toEqual([]);
      await popup.close();
    });

    it('axe has nothing against the popup that says why there is nothing', async () => {
      await stage.driver.setScheme(scheme);
      await stage.open(paths.front);
      const popup = await stage.popup();
      await isAsked(popup);
      expect(await complaints(popup)).toEqual([]);
      await popup.close();
    });

    it('axe has nothing against the settings, with the rules folded or open', async () => {
      await stage.driver.setScheme(scheme);
      const options = await stage.driver.extensionPage('/options.html');
      await isAsked(options);
      await waitUntil('the rules are listed', () =>
        options.evaluate(() => document.querySelector('.rules') !== null),
      );
      expect(await complaints(options)).toEqual([]);
      await options.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await options.text()).toContain('Violent verb for a disagreement');
      expect(await complaints(options)).toEqual([]);
      await options.close();
    });

    it('axe has nothing against the welcome', async () => {
      await stage.driver.setScheme(scheme);
      const page = await stage.driver.extensionPage('/welcome.html');
      await isAsked(page);
      for (const step of [1, 2, 3]) {
        await waitUntil(`step ${step} is there`, async () =>
          (await page.text()).includes(`Step ${step} of 3`),
        );
        expect(await complaints(page)).toEqual([]);
        if (step < 3) await page.click('.onward');
      }
      await page.close();
    });

    it('axe has nothing against the page for texts, before and after a check', async () => {
      await stage.driver.setScheme(scheme);
      const page = await stage.driver.extensionPage('/draft.html');
      await isAsked(page);
      await waitUntil('the page is there', async () => (await page.text()).includes('Check a text'));
      expect(await complaints(page)).toEqual([]);
      await checkDraft(page, {
        headline: 'Council caves as mayor calls rivals’ bluff',
        text: 'The council shamelessly caved on Monday.',
      });
      await beThorough(page);
      await waitUntil('its findings are there', async () => (await readPopup(page)).inText.length > 0);
      expect(await complaints(page)).toEqual([]);
      await page.close();
    });
  });

  it('Tab reaches the buttons of the popup, and Enter presses one', async () => {
    const page = await stage.open(paths.article);
    const popup = await stage.popup();
    await popup.evaluate(() => document.querySelector<HTMLElement>('header button')?.focus());
    const reached: string[] = [];
    while (!reached.at(-1)?.startsWith('Go to') && reached.length < 10) {
      await popup.press('Tab');
      reached.push(
        await popup.evaluate(
          () =>
            document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
        ),
      );
    }
    expect(reached.at(-1)).toBe('Go to “calls the mayor’s bluff” on the page');
    await popup.press('Enter');
    await waitUntil('the words are selected', async () =>
      (await page.evaluate(() => String(getSelection()))).includes('calls the mayor’s bluff'),
    );
  });
});
