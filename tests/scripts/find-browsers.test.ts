import { describe, expect, it } from 'vitest';
import { chooseBrowser, findBrowsers, type Surroundings } from '@/scripts/browsers/find-browsers';

const computer = (
  platform: NodeJS.Platform,
  programs: readonly string[],
  env: Record<string, string> = {},
): Surroundings => ({ platform, env, home: '/Users/reader', isProgram: (path) => programs.includes(path) });

describe('browsers in their usual places', () => {
  it('are found on Linux, along PATH first', () => {
    const here = computer('linux', ['/opt/bin/chromium', '/usr/bin/chromium', '/usr/bin/firefox'], {
      PATH: '/opt/bin:/usr/bin',
    });
    expect(findBrowsers(here)).toEqual([
      { name: 'chromium', family: 'chromium', path: '/opt/bin/chromium' },
      { name: 'firefox', family: 'firefox', path: '/usr/bin/firefox' },
    ]);
  });

  it('are found on macOS, for one reader or for all', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    const firefox = '/Users/reader/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(findBrowsers(computer('darwin', [edge, firefox])).map(({ path }) => path)).toEqual([
      edge,
      firefox,
    ]);
  });

  it('are found on Windows under the folders it names', () => {
    const chrome = 'C:\\Users\\reader\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    const here = computer('win32', [chrome], { LOCALAPPDATA: 'C:\\Users\\reader\\AppData\\Local' });
    expect(findBrowsers(here)).toEqual([{ name: 'chrome', family: 'chromium', path: chrome }]);
  });

  it('are none where nothing is installed', () => {
    expect(findBrowsers(computer('linux', []))).toEqual([]);
    expect(chooseBrowser(undefined, computer('linux', []))).toBeNull();
  });
});

describe('PLUMBLINE_BROWSER', () => {
  const programs = ['/usr/bin/chromium', '/usr/bin/firefox-esr', '/home/reader/nightly/firefox'];
  const choose = (wish: string, family?: 'chromium' | 'firefox') =>
    chooseBrowser(family, computer('linux', programs, { PLUMBLINE_BROWSER: wish }));

  it('chooses by name', () => {
    expect(choose('firefox')?.path).toBe('/usr/bin/firefox-esr');
    expect(choose('Chromium')?.path).toBe('/usr/bin/chromium');
  });

  it('chooses by path, and tells the family by it', () => {
    expect(choose('/home/reader/nightly/firefox')).toEqual({
      name: 'firefox',
      family: 'firefox',
      path: '/home/reader/nightly/firefox',
    });
  });

  it('leaves the other family alone', () => {
    expect(choose('/home/reader/nightly/firefox', 'chromium')?.path).toBe('/usr/bin/chromium');
  });

  it('says so when the browser it names is not there', () => {
    expect(() => choose('edge')).toThrow('PLUMBLINE_BROWSER asks for edge, which was not found.');
    expect(() => choose('/nowhere/chrome')).toThrow('PLUMBLINE_BROWSER is “/nowhere/chrome”');
  });
});
