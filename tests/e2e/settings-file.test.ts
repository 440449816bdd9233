import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/settings/settings';
import { writeSettings } from '@/lib/settings/settings-file';
import type { View } from '@/scripts/browsers/driver';
import { waitUntil } from '@/scripts/browsers/wait-until';
import { says } from './says';
import { families } from './start-driver';
import { withBrowser } from './with-browser';

/** Chooses a file with this content. */
const choose = (page: View, content: string) =>
  page.evaluate((written) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!field) throw new Error('There is no field for a file.');
    const chosen = new DataTransfer();
    chosen.items.add(new File([written], 'choices.json'));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, content);

const bodyLevel = (page: View) =>
  page.evaluate(() => document.querySelector<HTMLInputElement>('input[name=body]:checked')?.value);

describe.each(families)('choices from a file in %s', (family) => {
  const stage = withBrowser(family, 'for readers');

  it('hold at once and after the page was closed, and another file changes nothing', async () => {
    const page = await stage.driver.extensionPage('/options.html');
    await says(page, 'Your choices as a file');
    await choose(page, writeSettings({ ...defaultSettings, body: 3, mutedWordings: ['slams'] }));
    await says(page, 'Your choices were taken from the file.');
    await waitUntil('the level is shown', async () => (await bodyLevel(page)) === '3');
    await choose(page, '<html>');
    await says(page, 'This is not a file with choices for Plumbline. Nothing was changed.');
    expect(await bodyLevel(page)).toBe('3');
    await page.close();
    const again = await stage.driver.extensionPage('/options.html');
    await waitUntil('the level is kept', async () => (await bodyLevel(again)) === '3');
    expect(await again.text()).toContain('slams');
    await again.close();
  });
});
