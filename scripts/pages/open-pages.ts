/** Opens saved pages in a real browser, scripts off and nothing loaded beside them, and runs bundled code on each. */
import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer, { type HTTPRequest } from 'puppeteer-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Returns `source` (TypeScript that sets `globalThis.run`) with all it imports, as one script. */
export async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    alias: { '@': process.cwd() },
  });
  return outputFiles[0]?.text ?? '';
}

/** A page as it is opened. */
export interface OpenedPage {
  readonly url: string;
  readonly html: string;
  /** What `globalThis.run` is called with, as plain JSON. */
  readonly given?: unknown;
}

// Nothing is loaded beside the page. Refusing each request from here took longer than reading the page.
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** Runs `globalThis.run(given)` of `script` on each page that `pages` gives, and hands what it returns to `take`. */
export async function openPages<T extends OpenedPage>(
  pages: Iterable<T>,
  script: string,
  take: (page: T, result: unknown) => void,
): Promise<void> {
  const executablePath = process.env.CHROME_PATH ?? places.find((place) => existsSync(place));
  if (!executablePath) throw new Error('No Chromium was found. Install it, or set CHROME_PATH.');
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'], headless: true });
  try {
    const tab = await browser.newPage();
    await tab.setRequestInterception(true);
    let html = '';
    const answer = (request: HTTPRequest) =>
      request.isNavigationRequest() && request.frame() === tab.mainFrame()
        ? request.respond({
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': policy },
            body: html,
          })
        : request.abort();
    tab.on('request', (request) => void answer(request).catch(() => {}));
    for (const page of pages) {
      ({ html } = page);
      await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
      await tab.evaluate(script);
      take(page, await tab.evaluate(run, page.given));
    }
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
const run = (given: unknown): unknown =>
  (globalThis as unknown as { readonly run: (given: unknown) => unknown }).run(given);
