import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/settings/settings';
import { writeSettings } from '@/lib/settings/settings-file';
import type { View } from '@/scripts/browsers/driver';
import { waitUntil } from '@/scripts/browsers/wait-until';
import { chooseFile } from './choose-file';
import { says } from './says';
import { families } from './start-driver';
import { withBrowser } from './with-browser';

const bodyLevel = (page: View) =>
  page.evaluate(() => document.querySelector<HTMLInputElement>('input[name=body]:checked')?.value);

describe.each(families)('choices from a file in %s', (family) => {
  const stage = withBrowser(family, 'for readers');

  it('hold at once and after the page was closed, and another file changes nothing', async () => {
    const page = await stage.driver.extensionPage('/options.html');
    await says(page, 'Your choices as a file');
    await chooseFile(
      page,
      'settings-file',
      writeSettings({ ...defaultSettings, body: 3, mutedWordings: ['slams'] }, { words: ['ferry row'] }),
    );
    await says(page, 'Your choices were taken from the file.');
    await waitUntil('the level is shown', async () => (await bodyLevel(page)) === '3');
    await chooseFile(page, 'settings-file', '<html>');
    await says(page, 'This is not a file with choices for Plumbline. Nothing was changed.');
    expect(await bodyLevel(page)).toBe('3');
    await page.close();
    const again = await stage.driver.extensionPage('/options.html');
    await waitUntil('the level is kept', async () => (await bodyLevel(again)) === '3');
    expect(await again.text()).toContain('slams');
    expect(await again.evaluate(() => document.querySelector<HTMLTextAreaElement>('#own-words')?.value)).toBe(
      'ferry row',
    );
    await again.close();
  });
});
