/** Starts a browser with the built extension for a test. */
import { existsSync } from 'node:fs';
import { type Driver, openBrowser } from '@/scripts/browsers/driver';
import { ensureBrowser } from '@/scripts/browsers/install-browsers';
import { buildFolder } from '@/scripts/build-extension';

/** Both families; every test in a browser runs in each. */
export const families = ['chromium', 'firefox'] as const;

/** One of them. */
export type Family = (typeof families)[number];

/** Host pattern of every page that these tests serve. */
export const testPages = 'http://127.0.0.1/*';

/** Starts `family` with the build for readers, or with the test build, which may read every page of these tests from the start. */
export async function startDriver(family: Family, build: 'for readers' | 'for tests'): Promise<Driver> {
  const extension = buildFolder({ family, isForTests: build === 'for tests' });
  if (!existsSync(extension)) throw new Error(`${extension} is missing: run \`npm test\`, which builds it.`);
  return openBrowser(await ensureBrowser(family), { extension, headless: true });
}
