/** `npm start`: opens a browser with the extension on a sample article; without a screen it prints the report and leaves a screenshot. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Driver, openBrowser, type View } from '@/scripts/browsers/driver';
import { ensureAnyBrowser } from '@/scripts/browsers/install-browsers';
import { waitForCheck } from '@/scripts/browsers/wait-for-check';
import { waitForMarks } from '@/scripts/browsers/wait-for-marks';
import { buildExtension, buildFolder, compileRules, projectFolder } from '@/scripts/build-extension';
import { placeBeside } from '@/scripts/place-beside';
import type { Server } from '@/scripts/serve';
import { samplePath, serveSample } from '@/scripts/serve-sample';

const hasScreen =
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

async function start(): Promise<boolean> {
  const browser = await ensureAnyBrowser();
  const build = { family: browser.family, isForTests: false };
  if (!(await compileRules()) || !(await buildExtension(build))) return false;
  const server = await serveSample();
  const driver = await openBrowser(browser, { extension: buildFolder(build), headless: !hasScreen });
  try {
    return await show(driver, server);
  } finally {
    await driver.close().catch(() => {});
    await server.close();
  }
}

async function show(driver: Driver, server: Server): Promise<boolean> {
  const page = await driver.open(`${server.origin}${samplePath}`);
  const popup = await driver.clickAction(page);
  await waitForCheck(popup);
  const isChecked = await popup.evaluate(() => document.querySelector('section') !== null);
  if (!isChecked) throw new Error(`The sample article was not checked: ${await waitForCheck(popup)}`);
  if (hasScreen) {
    console.log(`\n${driver.version} shows the sample article at ${server.origin}${samplePath}`);
    console.log('Click the Plumbline button on any news page to check it. Close the browser to stop.');
    await driver.whenClosed;
    return true;
  }
  console.log(`\n${await readReport(popup)}\n`);
  await waitForMarks(page);
  const picture = join(projectFolder, 'screenshots/start.png');
  mkdirSync(join(projectFolder, 'screenshots'), { recursive: true });
  writeFileSync(picture, await placeBeside(driver, page, popup));
  console.log(`Screenshot: ${picture}`);
  return true;
}

/** The popup's text, opened up, without its buttons: the state of the page, the headline, then the findings. */
function readReport(popup: View): Promise<string> {
  return popup.evaluate(() => {
    for (const details of document.querySelectorAll('section details')) details.setAttribute('open', '');
    const buttons = new Set(
      [...document.querySelectorAll('button')].map(({ textContent }) => textContent?.trim()),
    );
    return (
      [...document.querySelectorAll<HTMLElement>('.state, section')]
        // biome-ignore lint/performance/useDomNodeTextContent: the lines are those of the layout.
        .flatMap((part) => part.innerText.split('\n'))
        .map((line) => line.trim())
        .filter((line) => line && !buttons.has(line))
        .join('\n')
    );
  });
}

start().then(
  (worked) => {
    process.exitCode = worked ? 0 : 1;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
