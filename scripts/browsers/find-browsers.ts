/** Finds the browsers of this computer in their usual places. */
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** The browsers that are looked for, in the order in which they are preferred. */
export type BrowserName = 'chrome' | 'chromium' | 'edge' | 'firefox';

/** A browser on this computer. */
export interface FoundBrowser {
  readonly name: BrowserName;
  /** What drives it: Chrome, Chromium and Edge are one family. */
  readonly family: 'chromium' | 'firefox';
  /** Absolute path of the program. */
  readonly path: string;
}

/** What the search knows about the computer; tests hand in their own. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** True when `path` is a program that may be run. */
  readonly isProgram: (path: string) => boolean;
}

const COMMANDS: Record<BrowserName, readonly string[]> = {
  chrome: ['google-chrome-stable', 'google-chrome', 'chrome'],
  chromium: ['chromium', 'chromium-browser'],
  edge: ['microsoft-edge-stable', 'microsoft-edge', 'msedge'],
  // Firefox ESR first where both exist: on Debian `firefox` may be a wrapper around it.
  firefox: ['firefox-esr', 'firefox'],
};

const MAC_PROGRAMS: Record<BrowserName, readonly string[]> = {
  chrome: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
  chromium: ['Chromium.app/Contents/MacOS/Chromium'],
  edge: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Record<BrowserName, readonly string[]> = {
  chrome: ['Google\\Chrome\\Application\\chrome.exe'],
  chromium: ['Chromium\\Application\\chrome.exe'],
  edge: ['Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
};

const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/firefox'];

/** Describes this computer. */
export function thisComputer(): Surroundings {
  return {
    env: process.env,
    platform: process.platform,
    home: homedir(),
    isProgram: (path) => {
      try {
        accessSync(path, constants.X_OK);
        return statSync(path).isFile();
      } catch {
        return false;
      }
    },
  };
}

/** Returns the family of a browser, told by its name or by the file name of its program. */
export function familyOf(nameOrPath: string): FoundBrowser['family'] {
  return /firefox|librewolf|mozilla/i.test(nameOrPath) ? 'firefox' : 'chromium';
}

/** Returns every browser found, at most one of each name, in order of preference. */
export function findBrowsers(here: Surroundings = thisComputer()): FoundBrowser[] {
  const found: FoundBrowser[] = [];
  for (const name of Object.keys(COMMANDS) as BrowserName[]) {
    const path = candidates(name, here).find(here.isProgram);
    if (path !== undefined) found.push({ name, family: familyOf(name), path });
  }
  return found;
}

/**
 * Returns the browser that `PLUMBLINE_BROWSER` names (`chrome`, `chromium`, `edge`, `firefox`, or a program's path), else the first one
 * found; only browsers of `family` when that is given. Null when there is none; throws with a plain sentence when the named one is not there.
 */
export function chooseBrowser(
  family?: FoundBrowser['family'],
  here: Surroundings = thisComputer(),
): FoundBrowser | null {
  const found = findBrowsers(here);
  const wish = here.env.PLUMBLINE_BROWSER?.trim();
  if (wish) {
    const chosen = chosenBrowser(wish, found, here);
    if (family === undefined || chosen.family === family) return chosen;
  }
  return found.find((browser) => family === undefined || browser.family === family) ?? null;
}

function chosenBrowser(wish: string, found: readonly FoundBrowser[], here: Surroundings): FoundBrowser {
  const named = found.find((browser) => browser.name === wish.toLowerCase());
  if (named) return named;
  if (wish.toLowerCase() in COMMANDS)
    throw new Error(`PLUMBLINE_BROWSER asks for ${wish}, which was not found.`);
  if (!here.isProgram(wish)) {
    throw new Error(
      `PLUMBLINE_BROWSER is “${wish}”, which is neither chrome, chromium, edge or firefox nor the path of a program.`,
    );
  }
  const family = familyOf(wish);
  return { name: family, family, path: wish };
}

function candidates(name: BrowserName, here: Surroundings): string[] {
  const { env } = here;
  if (here.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) =>
      root ? WINDOWS_PROGRAMS[name].map((program) => win32.join(root, program)) : [],
    );
  }
  const folders = [...(env.PATH ?? '').split(posix.delimiter).filter(Boolean), ...LINUX_FOLDERS];
  const commands = COMMANDS[name].flatMap((command) => folders.map((folder) => posix.join(folder, command)));
  if (here.platform !== 'darwin') return commands;
  const roots = ['/Applications', posix.join(here.home, 'Applications')];
  return [
    ...roots.flatMap((root) => MAC_PROGRAMS[name].map((program) => posix.join(root, program))),
    ...commands,
  ];
}
