/** `npm run screenshots`: the sample article with its popup, a card, the popup in full, the side panel, some of the test pages, the welcome, the page for texts and the options, in both browsers, light and dark. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driver, openBrowser, type Scheme, type View } from '@/scripts/browsers/driver';
import { ensureBrowser } from '@/scripts/browsers/install-browsers';
import { waitForCheck } from '@/scripts/browsers/wait-for-check';
import { waitForMarks } from '@/scripts/browsers/wait-for-marks';
import { waitUntil } from '@/scripts/browsers/wait-until';
import { buildExtension, buildFolder, compileRules, projectFolder } from '@/scripts/build-extension';
import { placeBeside } from '@/scripts/place-beside';
import type { Server } from '@/scripts/serve';
import { samplePath, serveSample } from '@/scripts/serve-sample';
import { beThorough, checkDraft } from '@/tests/e2e/check-draft';
import { paths, servePages } from '@/tests/e2e/serve-pages';

const folder = join(projectFolder, 'screenshots');
const families = ['chromium', 'firefox'] as const;
const schemes = ['light', 'dark'] as const;
/** The test pages that are pictured with the popup beside them. */
const pictured = {
  'headline-overclaim': paths.overclaim,
  'headline-fair': paths.fairHeadline,
  'headline-stub': paths.stub,
  'page-front': paths.newsFront,
  'page-hostile-styles': paths.hostile,
  'page-framed': paths.framed,
  'page-closed-root': paths.closedRoot,
  'page-amp': paths.amp,
  'page-endless': paths.endless,
} as const;
/** Those of them on which there is nothing to mark. */
const silent: ReadonlySet<string> = new Set([paths.fairHeadline, paths.stub]);

/** A draft for the page for texts. */
const written = {
  headline: 'Council caves as mayor calls rivals’ bluff over bus fares',
  text: 'Bus fares will rise by 20 pence in May, the council said on Tuesday.\nThe mayor, Iris Doran, shamelessly rammed the plan through. Experts warn that it is a recipe for disaster.\nThe vote was 14 to 9.',
};

/** Rests the pointer on the first mark of the page, as a reader who wonders about it. */
async function openCard(driver: Driver, page: Page): Promise<void> {
  await page.bringToFront();
  const { x, y } = await page.evaluate(() => {
    const marks = [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('plumbline-wording-') ? ([...highlight] as Range[]) : [],
    );
    const [first] = marks.map((mark) => mark.getBoundingClientRect()).sort((a, b) => a.y - b.y);
    if (!first) throw new Error('Nothing is marked.');
    return { x: first.x + first.width / 2, y: first.y + first.height / 2 };
  });
  await page.mouse.move(x, y, { steps: 4 });
  await waitUntil('a card is open', () => driver.card(page));
}

interface Servers {
  readonly sample: Server;
  readonly pages: Server;
}

async function takeAll(driver: Driver, servers: Servers, scheme: Scheme): Promise<void> {
  const save = (name: string, picture: Uint8Array): void => {
    const path = join(folder, `${driver.family}-${scheme}-${name}.png`);
    writeFileSync(path, picture);
    console.log(path);
  };
  await driver.setScheme(scheme);
  const openChecked = async (address: string): Promise<{ page: Page; popup: View }> => {
    const page = await driver.open(address);
    const popup = await driver.clickAction(page);
    await waitForCheck(popup);
    return { page, popup };
  };
  const openSample = async () => {
    const opened = await openChecked(`${servers.sample.origin}${samplePath}`);
    await waitForMarks(opened.page);
    return opened;
  };
  const { page, popup } = await openSample();
  save('popup', await popup.screenshot());
  await popup.evaluate(() => {
    for (const details of document.querySelectorAll('section details')) details.setAttribute('open', '');
  });
  save('popup-opened', await popup.screenshot());
  await popup.evaluate(() => {
    for (const details of document.querySelectorAll('section details')) details.removeAttribute('open');
  });
  save('article', await placeBeside(driver, page, popup));
  await page.close();
  const other = await openSample();
  await other.popup.click('.open-panel');
  const panel = await driver.panel();
  await waitForCheck(panel);
  save('panel', await panel.screenshot());
  await panel.close();
  await openCard(driver, other.page);
  save('card', await other.page.screenshot());
  await other.page.close();
  for (const [name, path] of Object.entries(pictured)) {
    const { page, popup } = await openChecked(`${servers.pages.origin}${path}`);
    if (!silent.has(path)) await waitForMarks(page);
    save(name, await placeBeside(driver, page, popup));
    await page.close();
  }
  const welcome = await driver.extensionPage('/welcome.html');
  for (const step of [1, 2, 3]) {
    await waitUntil(`step ${step} is there`, async () => (await welcome.text()).includes(`Step ${step} of`));
    if (step === 2)
      await waitUntil('the sample is marked', () =>
        welcome.evaluate(() => document.querySelector('.sample mark') !== null),
      );
    save(`welcome-${step}`, await welcome.screenshot());
    if (step < 3) await welcome.click('.onward');
  }
  await welcome.close();
  const draft = await driver.extensionPage('/draft.html');
  await checkDraft(draft, written);
  await beThorough(draft);
  await waitForCheck(draft);
  save('draft', await draft.screenshot());
  await draft.close();
  const options = await driver.extensionPage('/options.html');
  save('options', await options.screenshot());
  await options.close();
}

async function start(): Promise<void> {
  if (!(await compileRules())) throw new Error('The rules were refused, so there is nothing to picture.');
  mkdirSync(folder, { recursive: true });
  const servers: Servers = { sample: await serveSample(), pages: await servePages() };
  try {
    for (const family of families) {
      const build = { family, isForTests: false };
      if (!(await buildExtension(build))) throw new Error(`The extension for ${family} was not built.`);
      const driver = await openBrowser(await ensureBrowser(family), {
        extension: buildFolder(build),
        headless: true,
      });
      try {
        for (const scheme of schemes) await takeAll(driver, servers, scheme);
      } finally {
        await driver.close();
      }
    }
  } finally {
    await Promise.all([servers.sample.close(), servers.pages.close()]);
  }
  copyFileSync(join(folder, 'chromium-light-article.png'), join(projectFolder, 'docs/screenshot.png'));
}

start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
