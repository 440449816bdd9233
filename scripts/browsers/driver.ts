/** One way to drive the built extension in either family of browsers, as a person would: by its button, popup, keys and badge. */
import type { Page } from 'puppeteer-core';
import { openChromium } from '@/scripts/browsers/chromium';
import type { FoundBrowser } from '@/scripts/browsers/find-browsers';
import { openFirefox } from '@/scripts/browsers/firefox';

/** A document that can be looked into: the popup, the side panel or an extension page. */
export interface View {
  /** Runs a function inside the document and returns its result as JSON; arguments travel as JSON. */
  evaluate<Result, Arguments extends readonly unknown[]>(
    run: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Awaited<Result>>;
  /** Runs a whole script inside the document. */
  runSource(source: string): Promise<void>;
  /** The text as laid out. */
  text(): Promise<string>;
  /** Clicks the middle of the first element that `selector` finds, with a real mouse press. */
  click(selector: string): Promise<void>;
  /** Presses a key by its name, for instance `Tab` or `Enter`. */
  press(key: string): Promise<void>;
  /** A PNG of the whole document. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What the page's closed card says, read from outside the page's reach. */
export interface Card {
  readonly text: string;
  /** Its buttons, each with the middle of its place in the viewport, in CSS pixels. */
  readonly buttons: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  /** Where it stands in the viewport, in CSS pixels. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** One request over the network. */
export interface NetworkRequest {
  readonly url: string;
  /** Origin that asked, or `navigation` for a document that was opened. */
  readonly from: string;
}

/** Light or dark, as the reader's system asks for. */
export type Scheme = 'light' | 'dark';

/** A running browser with the extension in it. */
export interface Driver {
  readonly family: FoundBrowser['family'];
  /** Name and version as the browser tells them. */
  readonly version: string;
  /** Opens `url` in a new tab in front and waits until it has loaded. */
  open(url: string): Promise<Page>;
  /** Clicks the extension's toolbar button with `page` in front, and returns the popup once its document is there. */
  clickAction(page: Page): Promise<View>;
  /** Waits until the side panel is open, and returns it. */
  panel(): Promise<View>;
  /** Opens a page of the extension, such as `/options.html`, in a new tab. */
  extensionPage(path: string): Promise<View>;
  /** Waits until a tab shows that page of the extension, its query and hash left aside, and returns it. */
  ownTab(path: string): Promise<View>;
  /** Chooses the entry named `title` of the context menu on what is selected on `page`. In Chromium, whose menus nobody can reach, its event alone. */
  chooseEntry(page: Page, entry: { readonly id: string; readonly title: string }): Promise<void>;
  /** The badge's text on the tab in front. */
  badge(): Promise<string>;
  /** Triggers one of the manifest's commands on the tab in front. */
  command(name: string): Promise<void>;
  /** The card that is open on `page`, or null. */
  card(page: Page): Promise<Card | null>;
  /** What pages and the extension have asked the network for since the start; may lag behind by a moment. */
  requests(): Promise<NetworkRequest[]>;
  /** Stops the background as the browser does when it is idle, and waits until it has stopped. */
  stopBackground(): Promise<void>;
  /** Host patterns that the extension may use now, its own pages left out, sorted. */
  grantedOrigins(): Promise<string[]>;
  /** Host patterns whose pages are read unasked now, sorted. They follow the granted ones by a moment, also after the start. */
  watchedOrigins(): Promise<string[]>;
  /** Gives `pattern`, as the browser's own settings do. In Chromium only what a test build lists in `host_permissions`. */
  grant(pattern: string): Promise<void>;
  /** Takes `pattern` back, as the browser's own settings do. */
  revoke(pattern: string): Promise<void>;
  /** Asks for light or dark on every page from now on. */
  setScheme(scheme: Scheme): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the browser is gone, by `close` or by its reader. */
  readonly whenClosed: Promise<void>;
}

/** How to start. */
export interface OpenOptions {
  /** Absolute path of the built extension for this family of browsers. */
  readonly extension: string;
  readonly headless: boolean;
}

/** Starts `browser` on a fresh profile with the extension in it, and closes the page that welcomes a new reader. */
export async function openBrowser(browser: FoundBrowser, options: OpenOptions): Promise<Driver> {
  const driver = await (browser.family === 'firefox'
    ? openFirefox(browser, options)
    : openChromium(browser, options));
  const welcome = await driver.ownTab('/welcome.html');
  await welcome.close();
  return driver;
}
