/** Makes sure that the browsers a command needs are there: finds them, else installs them where that is possible. */
import { execFileSync, spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { chooseBrowser, type FoundBrowser } from '@/scripts/browsers/find-browsers';

const CACHE_FOLDER = join(homedir(), '.cache', 'plumbline-browsers');
const APT_PACKAGES = ['chromium', 'firefox-esr', 'fonts-liberation', 'fonts-noto-core'];

const ADVICE: Record<FoundBrowser['family'], string> = {
  chromium:
    'No Chrome, Chromium or Edge was found: install one (https://www.google.com/chrome, or `sudo apt-get install chromium` on Debian), or set PLUMBLINE_BROWSER to its path.',
  firefox:
    'No Firefox was found: install it (https://www.mozilla.org/firefox, or `sudo apt-get install firefox-esr` on Debian), or set PLUMBLINE_BROWSER to its path.',
};

/** Returns one browser of `family`, installing it when it is missing; throws with one plain sentence when that cannot be done. */
export async function ensureBrowser(family: FoundBrowser['family']): Promise<FoundBrowser> {
  const found = chooseBrowser(family) ?? (await downloaded(family));
  if (found) return found;
  console.log(`Installing a browser for the tests (${family}) …`);
  if (mayUseApt()) {
    installByApt();
    const installed = chooseBrowser(family);
    if (installed) return installed;
  }
  const loaded = await download(family).catch(() => null);
  if (loaded) return loaded;
  throw new Error(ADVICE[family]);
}

/** Returns the browser to show the extension in: the chosen one, else any that is there, else one that is installed now. */
export async function ensureAnyBrowser(): Promise<FoundBrowser> {
  return chooseBrowser() ?? (await downloaded('firefox')) ?? (await ensureBrowser('chromium'));
}

function mayUseApt(): boolean {
  return (
    process.platform === 'linux' && process.getuid?.() === 0 && !spawnSync('apt-get', ['--version']).error
  );
}

function installByApt(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...APT_PACKAGES], {
      env,
      stdio: 'inherit',
    });
  } catch {
    // The caller looks again and says what to install when the browser is still missing.
  }
}

const DOWNLOADS: Record<FoundBrowser['family'], { browser: Browser; tag: string }> = {
  chromium: { browser: Browser.CHROME, tag: 'stable' },
  firefox: { browser: Browser.FIREFOX, tag: 'esr' },
};

async function downloaded(family: FoundBrowser['family']): Promise<FoundBrowser | null> {
  const { browser } = DOWNLOADS[family];
  const installed = await getInstalledBrowsers({ cacheDir: CACHE_FOLDER });
  const match = installed.find((candidate) => candidate.browser === browser);
  return match ? describe(family, match.executablePath) : null;
}

async function download(family: FoundBrowser['family']): Promise<FoundBrowser | null> {
  const platform = detectBrowserPlatform();
  if (!platform) return null;
  const { browser, tag } = DOWNLOADS[family];
  const buildId = await resolveBuildId(browser, platform, tag);
  const installed = await install({ browser, buildId, cacheDir: CACHE_FOLDER });
  return describe(family, installed.executablePath);
}

function describe(family: FoundBrowser['family'], path: string): FoundBrowser {
  return { name: family === 'firefox' ? 'firefox' : 'chrome', family, path };
}
