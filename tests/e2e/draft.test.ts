import { describe, expect, it } from 'vitest';
import type { View } from '@/scripts/browsers/driver';
import { waitUntil } from '@/scripts/browsers/wait-until';
import { beThorough, checkDraft } from './check-draft';
import { readPopup } from './popup-content';
import { says } from './says';
import { paths } from './serve-pages';
import { families } from './start-driver';
import { withBrowser } from './with-browser';

const headline = 'Council caves as mayor calls rivals’ bluff';
const filler = 'The harbour office published its figures for the month of May on Tuesday.\n'.repeat(60);
const text = `${filler}The council calls the mayor’s bluff.`;

/** The words that are selected in a field, and whether they are in view there. */
const selectedIn = (page: View, name: string) =>
  page.evaluate((id) => {
    const field = document.querySelector<HTMLTextAreaElement>(`#${id}`);
    if (!field || document.activeElement !== field) return '';
    return field.value.slice(field.selectionStart, field.selectionEnd);
  }, `draft-${name}`);

describe.each(families)('the page for texts in %s', (family) => {
  const stage = withBrowser(family, 'for readers');

  it('is a click away from the popup', async () => {
    await stage.open(paths.article);
    const popup = await stage.popup();
    await popup.click('.open-draft');
    const page = await stage.driver.ownTab('/draft.html');
    await says(page, 'It is checked in this browser and not kept');
    await page.close();
  });

  it('checks a draft, marks it, and leads to the words in it', async () => {
    const page = await stage.driver.extensionPage('/draft.html');
    await checkDraft(page, { headline, text });
    await says(page, 'Your text with its marks');
    await beThorough(page);
    await waitUntil(
      'the finding in the text is there',
      async () => (await readPopup(page)).inText.length > 0,
    );
    const { headlineMarks, inText } = await readPopup(page);
    expect(headlineMarks).toContain('calls rivals’ bluff');
    expect(inText).toEqual(['calls the mayor’s bluff']);
    await page.click('section[aria-labelledby=headline-title] .finding .go');
    await waitUntil('words of the headline are selected', async () =>
      headline.includes((await selectedIn(page, 'headline')) || '?'),
    );
    await page.click('section[aria-labelledby=text-title] .finding .go');
    await waitUntil(
      'words of the text are selected',
      async () => (await selectedIn(page, 'text')) === 'calls the mayor’s bluff',
    );
    const scrolled = await page.evaluate(() => document.querySelector('#draft-text')?.scrollTop ?? 0);
    expect(scrolled).toBeGreaterThan(0);
    await page.close();
  });

  it('says why there is nothing, and that the text was changed', async () => {
    const page = await stage.driver.extensionPage('/draft.html');
    await checkDraft(page, { headline: '', text: ' ' });
    await says(page, 'There is nothing to check yet.');
    await checkDraft(page, {
      headline: '',
      text: 'Der Rat hat am Montag über den Hafen beraten und nichts beschlossen.',
    });
    await says(page, 'does not seem to be in English');
    await checkDraft(page, { headline, text });
    await says(page, 'Your text with its marks');
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#draft-text');
      if (!field) return;
      field.value = 'Something else.';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await says(page, 'You have changed the text since it was checked.');
    await page.click('section[aria-labelledby=text-title] .finding .go');
    await says(page, 'These words are no longer there.');
    await page.close();
  });

  it('shows what was selected on a page', async () => {
    const page = await stage.open(paths.article);
    // A menu gives access to the page, and so does the button; only a reader's own hand can open the menu in Chromium.
    if (family === 'chromium') await stage.check();
    await page.bringToFront();
    const select = (selector: string) =>
      page.evaluate((wanted) => {
        getSelection()?.selectAllChildren(document.querySelector(wanted) as HTMLElement);
        return String(getSelection()).trim();
      }, selector);
    const entry = { id: 'check-selection', title: 'Check this selection' };
    const fieldOf = (draft: View, name: string) =>
      draft.evaluate(
        (id) => document.querySelector<HTMLTextAreaElement>(`#${id}`)?.value ?? '',
        `draft-${name}`,
      );

    const words = await select('h1');
    await stage.driver.chooseEntry(page, entry);
    const headline = await stage.driver.ownTab('/draft.html');
    await waitUntil('they are in the headline', async () => (await fieldOf(headline, 'headline')) === words);
    expect((await readPopup(headline)).headlineMarks.length).toBeGreaterThan(0);
    await headline.close();

    await page.bringToFront();
    const article = await select('article');
    await stage.driver.chooseEntry(page, entry);
    const text = await stage.driver.ownTab('/draft.html');
    await waitUntil(
      'it is in the text, with its lines',
      async () => (await fieldOf(text, 'text')) === article,
    );
    expect(article).toContain('\n');
    await text.close();
  });
});
