/** Runs inside an empty page: writes broken pages into it, one over the other, and reads each. */
import { extractArticle } from '@/lib/extract/extract-article';
import { breakMarkup } from './break-markup';

/** What came of it. */
export interface FuzzResult {
  readonly pages: number;
  readonly throws: number;
  readonly mutations: number;
}

/** Returns what comes of reading `html`, broken once with each of `seeds`. */
export async function fuzzPage({
  html,
  seeds,
}: {
  readonly html: string;
  readonly seeds: readonly number[];
}): Promise<FuzzResult> {
  let throws = 0;
  let mutations = 0;
  for (const seed of seeds) {
    write(breakMarkup(html, seed));
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    try {
      const result = await extractArticle(document);
      if ('refusal' in result && result.refusal === 'unreadable') throws++;
    } catch {
      throws++;
    }
    mutations += observer.takeRecords().length;
    observer.disconnect();
  }
  return { pages: seeds.length, throws, mutations };
}

/** Through the prototype: an image of such a name can stand in for the page's own. */
function write(html: string): void {
  const { prototype } = Document;
  Reflect.apply(prototype.open, document, []);
  Reflect.apply(prototype.write, document, [html]);
  Reflect.apply(prototype.close, document, []);
}
