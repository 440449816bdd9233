import { describe, expect, it } from 'vitest';
import { waitForMarks } from '@/scripts/browsers/wait-for-marks';
import { waitUntil } from '@/scripts/browsers/wait-until';
import { holdsInARow, marksOn, middleOf, pictureOf, placeOf, waitForMark } from './marks';
import type { PopupContent } from './popup-content';
import { paths } from './serve-pages';
import { families } from './start-driver';
import { noticedBy } from './watch-page';
import { withBrowser } from './with-browser';

describe.each(families)('a click on the toolbar button in %s', (family) => {
  const stage = withBrowser(family, 'for readers');
  const openAndCheck = async (): Promise<PopupContent> => {
    await stage.open(paths.article);
    const shown = await stage.check();
    await waitForMarks(stage.page);
    return shown;
  };
  const cardIsOpen = () => waitUntil('the card is open', () => stage.driver.card(stage.page));
  const cardIsGone = () => waitUntil('the card is gone', async () => !(await stage.driver.card(stage.page)));

  it('shows the headline first, then the findings of the text', async () => {
    const shown = await openAndCheck();
    expect(shown.headline).toBe('Harbour chief calls the mayor’s bluff in dredging row');
    expect(shown.sections.slice(0, 3)).toEqual(['Headline', 'Who speaks in the article', 'Text']);
    expect(shown.inHeadline).toContain('calls the mayor’s bluff');
    expect(shown.headlineMarks).toContain('calls the mayor’s bluff');
    expect(shown.inText).toEqual(['slammed', 'blasted', 'torched']);
    expect(shown.said).toContain(String(shown.inHeadline.length + shown.inText.length));
  });

  it('marks on the page what the popup lists, and counts it on the badge', async () => {
    const shown = await openAndCheck();
    const listed = [...shown.inHeadline, ...shown.inText];
    const marks = await waitForMark(stage.page, 'torched');
    expect(listed.filter((words) => !holdsInARow(marks, words))).toEqual([]);
    expect(marks.filter((mark) => !listed.some((words) => words.includes(mark.trim())))).toEqual([]);
    await stage.badgeIs(String(listed.length));
  });

  it('paints under the marked words, and nowhere else', async () => {
    await stage.open(paths.article);
    const marked = () => pictureOf(stage.page, '#slammed', 'slammed');
    const quoted = () => pictureOf(stage.page, '#quoted', 'slammed');
    const before = { marked: await marked(), quoted: await quoted() };
    await stage.check();
    await waitUntil('the mark is painted', async () => (await marked()) !== before.marked);
    expect(await quoted()).toBe(before.quoted);
  });

  it('opens a card at a mark under the pointer, and closes it by Escape', async () => {
    await openAndCheck();
    const place = await placeOf(stage.page, '#slammed', 'slammed');
    const { x, y } = middleOf(place);
    await stage.page.mouse.move(x, y, { steps: 4 });
    const card = await cardIsOpen();
    expect(card.text).toContain('“slammed”');
    expect(card.text).toContain('Could be fine:');
    expect(card.buttons.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Close', 'Mute this wording', 'Mute this rule', 'Mute on this site']),
    );
    const isOverWords =
      card.box.x < x && card.box.x + card.box.width > x && card.box.y < y && card.box.y + card.box.height > y;
    expect(isOverWords).toBe(false);
    await stage.page.keyboard.press('Escape');
    await cardIsGone();
  });

  it('keeps a card open that was opened by a click, until it is closed', async () => {
    await openAndCheck();
    const { x, y } = middleOf(await placeOf(stage.page, '#markup', 'blasted'));
    await stage.page.mouse.click(x, y);
    const card = await cardIsOpen();
    expect(card.text).toContain('“blasted”');
    await stage.page.mouse.move(5, 5, { steps: 4 });
    const close = (await cardIsOpen()).buttons.find(({ name }) => name === 'Close');
    await stage.page.mouse.click(close?.x ?? 0, close?.y ?? 0);
    await cardIsGone();
  });

  it('lets a wording be muted at its card, and takes that back', async () => {
    await openAndCheck();
    const { x, y } = middleOf(await placeOf(stage.page, '#slammed', 'slammed'));
    await stage.page.mouse.click(x, y);
    const press = async (name: string) => {
      const button = await waitUntil(`the card offers “${name}”`, async () =>
        (await stage.driver.card(stage.page))?.buttons.find((candidate) => candidate.name === name),
      );
      await stage.page.mouse.click(button.x, button.y);
    };
    await press('Mute this wording');
    await waitUntil('the wording is unmarked', async () => !(await marksOn(stage.page)).includes('slammed'));
    await press('Undo');
    await waitForMark(stage.page, 'slammed');
  });

  it('walks from card to card by key', async () => {
    await openAndCheck();
    await stage.driver.command('next-mark');
    expect((await cardIsOpen()).text).toContain('calls the mayor’s bluff');
    await stage.driver.command('next-mark');
    await waitUntil('the next card is open', async () =>
      (await stage.driver.card(stage.page))?.text.includes('“slammed”'),
    );
    await stage.driver.command('previous-mark');
    await waitUntil('the card before it is open', async () =>
      (await stage.driver.card(stage.page))?.text.includes('calls the mayor’s bluff'),
    );
    await stage.page.keyboard.press('Escape');
    await cardIsGone();
  });

  it('hides and shows the marks by key', async () => {
    await openAndCheck();
    await waitForMark(stage.page, 'slammed');
    await stage.driver.command('toggle-marks');
    await waitUntil('the marks are hidden', async () => (await marksOn(stage.page)).length === 0);
    await stage.driver.command('toggle-marks');
    await waitForMark(stage.page, 'slammed');
  });

  it('goes to a passage: scrolls, selects and flashes it', async () => {
    await stage.open(paths.article);
    const popup = await stage.popup();
    await stage.page.evaluate(() => scrollTo(0, 0));
    await popup.click('.finding .go[aria-label*="torched"]');
    await waitUntil('the words are in view', () =>
      stage.page.evaluate(() => {
        const box = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0).getBoundingClientRect() : null;
        return Boolean(box && scrollY > 0 && box.top >= 0 && box.bottom <= innerHeight);
      }),
    );
    expect(await stage.page.evaluate(() => String(getSelection()))).toBe('torched');
    await waitUntil('the words have flashed', async () => (await noticedBy(stage.page)).hasFlashed);
  });

  it('leaves the page as it was, byte for byte, and unnoticed', async () => {
    await stage.open(paths.article);
    const popup = await stage.popup();
    await popup.click('.finding .go');
    await waitUntil('the words have flashed', async () => (await noticedBy(stage.page)).hasFlashed);
    await popup.close();
    expect(await noticedBy(stage.page)).toMatchObject({ changes: [], errors: [], isSameHtml: true });
    await stage.driver.command('next-mark');
    await cardIsOpen();
    await stage.page.keyboard.press('Escape');
    await cardIsGone();
    const { changes, errors, isSameHtml } = await noticedBy(stage.page);
    // The card hangs on the root while it is open, as a popover, and nowhere else.
    expect(
      changes.filter(
        (change) => !/^(childList at HTML: (\+1 -0|\+0 -1)|attributes at DIV: \+0 -0)$/.test(change),
      ),
    ).toEqual([]);
    expect({ errors, isSameHtml }).toEqual({ errors: [], isSameHtml: true });
  });

  it('asks the network for nothing', async () => {
    await openAndCheck();
    await stage.driver.command('next-mark');
    await cardIsOpen();
    const asked = stage.server.asked.filter((path) => path !== paths.article);
    expect(asked).toEqual([]);
    await stage.open('/last');
    const requests = await waitUntil('the log has come to its end', async () => {
      const log = await stage.driver.requests();
      if (log.some(({ url }) => url.endsWith('/last'))) return log;
      await stage.page.reload();
      return null;
    });
    const expected = new Set([paths.article, '/last'].map((path) => stage.server.origin + path));
    expect(requests.filter(({ url, from }) => !expected.has(url) || from !== 'navigation')).toEqual([]);
    expect(requests.some(({ url }) => url.endsWith(paths.article))).toBe(true);
  });
});
