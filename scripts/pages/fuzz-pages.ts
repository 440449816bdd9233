/** Reads broken pages in a browser, and counts what must not happen. */
import type { FuzzResult } from './fuzz-page';
import { bundle, type OpenedPage, openPages } from './open-pages';
import { readPages } from './truth';

const inPage = `
import { fuzzPage } from '@/scripts/pages/fuzz-page';
globalThis.run = fuzzPage;`;

/** Reads `count` broken pages made from those of `folder`. */
export async function fuzzPages(folder: string, count: number): Promise<FuzzResult> {
  const sum = { pages: 0, throws: 0, mutations: 0 };
  await openPages(brokenPages(folder, count), await bundle(inPage), (_, result) => {
    const { pages, throws, mutations } = result as FuzzResult;
    sum.pages += pages;
    sum.throws += throws;
    sum.mutations += mutations;
  });
  return sum;
}

/** The first page is broken with seed 0, the next with 1, and round again after the last; what is made of one page comes together. */
function* brokenPages(folder: string, count: number): Generator<OpenedPage> {
  const pages = [...readPages(folder)];
  for (const [first, { url, html }] of pages.slice(0, count).entries()) {
    const seeds: number[] = [];
    for (let seed = first; seed < count; seed += pages.length) seeds.push(seed);
    yield { url, html: '', given: { html, seeds } };
  }
}
