import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, View } from '@/scripts/browsers/driver';
import { waitUntil } from '@/scripts/browsers/wait-until';
import type { Server } from '@/scripts/serve';
import { holdsInARow, marksOn, middleOf, pictureOf, placeOf, waitForMark } from './marks';
import { readPopup } from './popup-content';
import { paths, servePages } from './serve-pages';
import { families, startDriver } from './start-driver';
import { noticedBy, watchPage } from './watch-page';

describe.each(families)('a click on the toolbar button in %s', (family) => {
  let server: Server;
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    server = await servePages();
    driver = await startDriver(family, 'for readers');
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });
  afterEach(() => page?.close());

  const openArticle = async (): Promise<void> => {
    page = await driver.open(server.origin + paths.article);
    await watchPage(page);
  };
  const checkArticle = async (): Promise<View> => {
    await openArticle();
    const popup = await driver.clickAction(page);
    await readPopup(popup);
    return popup;
  };
  const cardIsOpen = () => waitUntil('the card is open', () => driver.card(page));
  const cardIsGone = () => waitUntil('the card is gone', async () => !(await driver.card(page)));

  it('shows the headline first, then the findings of the text', async () => {
    const shown = await readPopup(await checkArticle());
    expect(shown.headline).toBe('Harbour chief calls the mayor’s bluff in dredging row');
    expect(shown.sections.slice(0, 2)).toEqual(['Headline', 'Text']);
    expect(shown.inHeadline).toContain('calls the mayor’s bluff');
    expect(shown.headlineMarks).toContain('calls the mayor’s bluff');
    expect(shown.inText).toEqual(['slammed', 'blasted', 'torched']);
    expect(shown.said).toContain(String(shown.inHeadline.length + shown.inText.length));
  });

  it('marks on the page what the popup lists, and counts it on the badge', async () => {
    const shown = await readPopup(await checkArticle());
    const listed = [...shown.inHeadline, ...shown.inText];
    const marks = await waitForMark(page, 'torched');
    expect(listed.filter((words) => !holdsInARow(marks, words))).toEqual([]);
    expect(marks.filter((mark) => !listed.some((words) => words.includes(mark.trim())))).toEqual([]);
    expect(await driver.badge()).toBe(String(listed.length));
  });

  it('paints under the marked words, and nowhere else', async () => {
    await openArticle();
    const marked = () => pictureOf(page, '#slammed', 'slammed');
    const quoted = () => pictureOf(page, '#quoted', 'slammed');
    const before = { marked: await marked(), quoted: await quoted() };
    const popup = await driver.clickAction(page);
    await readPopup(popup);
    await popup.close();
    await waitUntil('the mark is painted', async () => (await marked()) !== before.marked);
    expect(await quoted()).toBe(before.quoted);
  });

  it('opens a card at a mark under the pointer, and closes it by Escape', async () => {
    await (await checkArticle()).close();
    const place = await placeOf(page, '#slammed', 'slammed');
    const { x, y } = middleOf(place);
    await page.mouse.move(x, y, { steps: 4 });
    const card = await cardIsOpen();
    expect(card.text).toContain('“slammed”');
    expect(card.text).toContain('Could be fine:');
    expect(card.buttons.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Close', 'Mute this wording', 'Mute this rule', 'Mute on this site']),
    );
    const isOverWords =
      card.box.x < x && card.box.x + card.box.width > x && card.box.y < y && card.box.y + card.box.height > y;
    expect(isOverWords).toBe(false);
    await page.keyboard.press('Escape');
    await cardIsGone();
  });

  it('keeps a card open that was opened by a click, until it is closed', async () => {
    await (await checkArticle()).close();
    const { x, y } = middleOf(await placeOf(page, '#markup', 'blasted'));
    await page.mouse.click(x, y);
    const card = await cardIsOpen();
    expect(card.text).toContain('“blasted”');
    await page.mouse.move(5, 5, { steps: 4 });
    const close = (await cardIsOpen()).buttons.find(({ name }) => name === 'Close');
    await page.mouse.click(close?.x ?? 0, close?.y ?? 0);
    await cardIsGone();
  });

  it('lets a wording be muted at its card, and takes that back', async () => {
    await (await checkArticle()).close();
    const { x, y } = middleOf(await placeOf(page, '#slammed', 'slammed'));
    await page.mouse.click(x, y);
    const press = async (name: string) => {
      const button = await waitUntil(`the card offers “${name}”`, async () =>
        (await driver.card(page))?.buttons.find((candidate) => candidate.name === name),
      );
      await page.mouse.click(button.x, button.y);
    };
    await press('Mute this wording');
    await waitUntil('the wording is unmarked', async () => !(await marksOn(page)).includes('slammed'));
    await press('Undo');
    await waitForMark(page, 'slammed');
  });

  it('walks from card to card by key', async () => {
    await (await checkArticle()).close();
    await driver.command('next-mark');
    expect((await cardIsOpen()).text).toContain('calls the mayor’s bluff');
    await driver.command('next-mark');
    await waitUntil('the next card is open', async () =>
      (await driver.card(page))?.text.includes('“slammed”'),
    );
    await driver.command('previous-mark');
    await waitUntil('the card before it is open', async () =>
      (await driver.card(page))?.text.includes('calls the mayor’s bluff'),
    );
    await page.keyboard.press('Escape');
    await cardIsGone();
  });

  it('hides and shows the marks by key', async () => {
    await (await checkArticle()).close();
    await waitForMark(page, 'slammed');
    await driver.command('toggle-marks');
    await waitUntil('the marks are hidden', async () => (await marksOn(page)).length === 0);
    await driver.command('toggle-marks');
    await waitForMark(page, 'slammed');
  });

  it('goes to a passage: scrolls, selects and flashes it', async () => {
    const popup = await checkArticle();
    await page.evaluate(() => scrollTo(0, 0));
    await popup.click('.finding .go[aria-label*="torched"]');
    await waitUntil('the words are in view', () =>
      page.evaluate(() => {
        const box = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0).getBoundingClientRect() : null;
        return Boolean(box && scrollY > 0 && box.top >= 0 && box.bottom <= innerHeight);
      }),
    );
    expect(await page.evaluate(() => String(getSelection()))).toBe('torched');
    await waitUntil('the words have flashed', async () => (await noticedBy(page)).hasFlashed);
  });

  it('leaves the page as it was, byte for byte, and unnoticed', async () => {
    const popup = await checkArticle();
    await popup.click('.finding .go');
    await waitUntil('the words have flashed', async () => (await noticedBy(page)).hasFlashed);
    await popup.close();
    expect(await noticedBy(page)).toMatchObject({ changes: [], errors: [], isSameHtml: true });
    await driver.command('next-mark');
    await cardIsOpen();
    await page.keyboard.press('Escape');
    await cardIsGone();
    const { changes, errors, isSameHtml } = await noticedBy(page);
    // The card hangs on the root while it is open, as a popover, and nowhere else.
    expect(
      changes.filter(
        (change) => !/^(childList at HTML: (\+1 -0|\+0 -1)|attributes at DIV: \+0 -0)$/.test(change),
      ),
    ).toEqual([]);
    expect({ errors, isSameHtml }).toEqual({ errors: [], isSameHtml: true });
  });

  it('asks the network for nothing', async () => {
    await (await checkArticle()).close();
    await driver.command('next-mark');
    await cardIsOpen();
    const asked = server.asked.filter((path) => path !== paths.article);
    expect(asked).toEqual([]);
    await page.close();
    page = await driver.open(`${server.origin}/last`);
    const requests = await waitUntil('the log has come to its end', async () => {
      const log = await driver.requests();
      if (log.some(({ url }) => url.endsWith('/last'))) return log;
      await page.reload();
      return null;
    });
    const expected = new Set([paths.article, '/last'].map((path) => server.origin + path));
    expect(requests.filter(({ url, from }) => !expected.has(url) || from !== 'navigation')).toEqual([]);
    expect(requests.some(({ url }) => url.endsWith(paths.article))).toBe(true);
  });
});
