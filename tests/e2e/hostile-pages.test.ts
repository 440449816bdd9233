import { describe, expect, it } from 'vitest';
import { waitUntil } from '@/scripts/browsers/wait-until';
import { middleOf, pictureOf, placeOf, waitForMark } from './marks';
import { paths } from './serve-pages';
import { families } from './start-driver';
import { noticedBy } from './watch-page';
import { withBrowser } from './with-browser';

const pages = [
  { name: 'a page whose policy forbids every script and style', path: paths.strict },
  { name: 'a page whose styles undo and hide everything', path: paths.hostile },
] as const;

describe.each(families)('in %s', (family) => {
  const stage = withBrowser(family, 'for readers');

  describe.each(pages)('$name', ({ path }) => {
    it('is checked and painted', async () => {
      const page = await stage.open(path);
      const before = await pictureOf(page, '#slammed', 'slammed');
      const shown = await stage.check();
      expect(shown.inText).toEqual(['slammed', 'blasted', 'torched']);
      await waitForMark(page, 'torched');
      await waitUntil(
        'the mark is painted',
        async () => (await pictureOf(page, '#slammed', 'slammed')) !== before,
      );
    });

    it('shows a card that looks like a card', async () => {
      const page = await stage.open(path);
      await stage.check();
      await waitForMark(page, 'slammed');
      const { x, y } = middleOf(await placeOf(page, '#slammed', 'slammed'));
      await page.mouse.click(x, y);
      const card = await waitUntil('the card is open', () => stage.driver.card(page));
      expect(card.text).toContain('“slammed”');
      expect(card.box.width).toBeGreaterThan(200);
      expect(card.box.height).toBeGreaterThan(80);
      const close = card.buttons.find(({ name }) => name === 'Close');
      await page.mouse.click(close?.x ?? 0, close?.y ?? 0);
      await waitUntil('the card is gone', async () => !(await stage.driver.card(page)));
    });

    it('stays as it was and notices nothing', async () => {
      const page = await stage.open(path);
      await stage.check();
      await waitForMark(page, 'torched');
      expect(await noticedBy(page)).toMatchObject({ changes: [], errors: [], isSameHtml: true });
    });
  });
});
