/** Reads broken pages in a browser, and counts what must not happen. */
import { breakMarkup } from './break-markup';
import { bundle, openPages } from './open-pages';
import { readPages, type SavedPage } from './truth';

/** What came of it. */
export interface FuzzResult {
  readonly pages: number;
  readonly throws: number;
  readonly mutations: number;
}

const inPage = `
import { extractArticle } from '@/lib/extract/extract-article';
globalThis.run = async () => {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  let isThrown = false;
  try {
    const result = await extractArticle(document);
    isThrown = 'refusal' in result && result.refusal === 'unreadable';
  } catch {
    isThrown = true;
  }
  return { isThrown, mutations: observer.takeRecords().length };
};`;

/** Reads `count` broken pages made from those of `folder`. */
export async function fuzzPages(folder: string, count: number): Promise<FuzzResult> {
  let pages = 0;
  let throws = 0;
  let mutations = 0;
  await openPages(brokenPages(folder, count), await bundle(inPage), (_, result) => {
    const seen = result as { readonly isThrown: boolean; readonly mutations: number };
    pages++;
    if (seen.isThrown) throws++;
    mutations += seen.mutations;
  });
  return { pages, throws, mutations };
}

function* brokenPages(folder: string, count: number): Generator<SavedPage & { readonly html: string }> {
  for (let seed = 0; seed < count; ) {
    for (const page of readPages(folder)) {
      if (seed >= count) return;
      yield { ...page, html: breakMarkup(page.html, seed++) };
    }
  }
}
