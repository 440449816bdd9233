import { describe, expect, it } from 'vitest';
import { waitUntil } from '@/scripts/browsers/wait-until';
import { marksOn, waitForMark, waitForNoMarks } from './marks';
import { paths } from './serve-pages';
import { families } from './start-driver';
import { noticedBy } from './watch-page';
import { withBrowser } from './with-browser';

describe.each(families)('a page that lives, in %s', (family) => {
  const stage = withBrowser(family, 'for tests');
  const marksAre = (...words: string[]) =>
    waitUntil(`the marks are ${words}`, async () => (await marksOn(stage.page)).join() === words.join());

  it('has the article in view marked alone where one follows another, and the badge follows', async () => {
    const page = await stage.open(paths.endless);
    await marksAre('slammed');
    await stage.badgeIs('1');
    await page.evaluate(() => scrollTo(0, 60));
    await waitUntil('the next article is there', () =>
      page.evaluate(() => Boolean(document.querySelector('#two'))),
    );
    await page.evaluate(() => document.querySelector('#two p')?.scrollIntoView({ block: 'center' }));
    await marksAre('blasted', 'torched');
    await stage.badgeIs('2');
    await page.evaluate(() => scrollTo(0, 0));
    await marksAre('slammed');
    await stage.badgeIs('1');
  });

  it('is read when its text comes out of hiding, and again when more is unfolded', async () => {
    const page = await stage.open(paths.folded);
    await page.evaluate(() => document.documentElement.classList.remove('loading'));
    await marksAre('slammed');
    await page.click('#more');
    await marksAre('slammed', 'blasted');
    expect((await noticedBy(page)).errors).toEqual([]);
  });

  it('is read when it is drawn late, with a head that comes last', async () => {
    await stage.open(paths.late);
    await marksAre('slammed');
    await stage.badgeIs('1');
  });

  it('is read when its code shows it, as fast pages do', async () => {
    await stage.open(paths.amp);
    await marksAre('slammed');
  });

  it('has its article read once the wall that asks for consent is gone', async () => {
    const page = await stage.open(paths.consent);
    await page.click('#accept');
    await marksAre('slammed');
    await stage.badgeIs('1');
  });

  it('is marked inside the frame that fills it, and anew when that shows another page', async () => {
    const page = await stage.open(paths.framed);
    const inFrame = async (word: string) => {
      const frame = page.frames().find((each) => each.parentFrame());
      return waitUntil(`“${word}” is marked in the frame`, () =>
        frame?.evaluate(
          (word) =>
            [...CSS.highlights]
              .filter(([name]) => name.startsWith('plumbline-wording-'))
              .some(([, marks]) => [...marks].map(String).includes(word)),
          word,
        ),
      );
    };
    await inFrame('torched');
    await stage.badgeIs('4');
    const picture = () => page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
    const marked = await picture();
    await stage.driver.command('toggle-marks');
    await waitUntil('the frame shows that its marks are gone', async () => (await picture()) !== marked);
    await stage.driver.command('toggle-marks');
    await waitUntil('the frame shows its marks again', async () => (await picture()) === marked);
    await stage.driver.command('next-mark');
    const card = await waitUntil('a card is open in the frame', () => stage.driver.card(page));
    expect(card.text).toContain('“calls the mayor’s bluff”');
    // Styled: unstyled it would be as wide as the frame.
    expect(card.box.width).toBeLessThan(500);
    await page.keyboard.press('Escape');
    await page.evaluate((next) => document.getElementById('frame')?.setAttribute('src', next), paths.second);
    await stage.badgeIs('1');
    await inFrame('slammed');
  });

  it('is marked inside a closed root of a component, where a card opens', async () => {
    const page = await stage.open(paths.closedRoot);
    await stage.badgeIs('1');
    await marksAre('slammed');
    await stage.driver.command('next-mark');
    await waitUntil('its card is open', async () =>
      (await stage.driver.card(page))?.text.includes('“slammed”'),
    );
  });

  it('keeps its marks when the same words are drawn anew', async () => {
    const page = await stage.open(paths.article);
    await waitForMark(page, 'torched');
    const before = await marksOn(page);
    await page.evaluate(() => {
      const article = document.querySelector('article') as Element;
      article.replaceWith(article.cloneNode(true));
    });
    await marksAre(...before);
  });

  it('loses its marks when its nodes are given another text, or a translation', async () => {
    const page = await stage.open(paths.article);
    await waitForMark(page, 'torched');
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (node.data.trim())
          node.data =
            'Der Rat kam am Abend zusammen und sprach über die Mauer und den Hafen, der nicht tief genug ist.';
      }
    });
    await waitForNoMarks(page);
    await stage.badgeIs('');
  });

  it('is not read in a loop where it answers every change with one of its own', async () => {
    const page = await stage.open(paths.article);
    await waitForMark(page, 'torched');
    const changes = await page.evaluate(async () => {
      let count = 0;
      const note = document.body.appendChild(document.createElement('p'));
      new MutationObserver(() => {
        count += 1;
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      note.textContent =
        'A paragraph that came later and is long enough to be read, with some words more. '.repeat(4);
      await new Promise((resolve) => setTimeout(resolve, 2500));
      return count;
    });
    expect(changes).toBe(1);
    await waitForMark(page, 'torched');
  });
});

describe.each(families)('marks in a closed root in %s', (family) => {
  const stage = withBrowser(family, 'for tests');

  it('are painted, and open a card under the pointer', async () => {
    const page = await stage.open(paths.closedRoot);
    await waitUntil('the word is marked', async () => (await marksOn(page)).length === 1);
    const { x, y } = await page.evaluate(() => {
      const [mark] = [...CSS.highlights].flatMap(([name, marks]) =>
        name.startsWith('plumbline-wording-') ? ([...marks] as Range[]) : [],
      );
      const { x, y, width, height } = (mark as Range).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const picture = () =>
      page.screenshot({ encoding: 'base64', clip: { x: x - 20, y: y - 10, width: 40, height: 26 } });
    const marked = await picture();
    await page.mouse.move(x, y, { steps: 4 });
    await waitUntil('the card is open', async () =>
      (await stage.driver.card(page))?.text.includes('“slammed”'),
    );
    await page.keyboard.press('Escape');
    await stage.driver.command('toggle-marks');
    await waitForNoMarks(page);
    await waitUntil('the line is gone', async () => (await picture()) !== marked);
  });
});
