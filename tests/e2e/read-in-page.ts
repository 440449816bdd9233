/** Runs inside a page: reads it with the code that ships, and checks by the page's own ranges that every place leads back to its text. */
import { extractArticle } from '@/lib/extract/extract-article';
import { checkSpans } from '@/scripts/pages/check-spans';
import type { Outcome } from '../extract/fixture-pages';

/** What a page comes to. */
export interface PageReading {
  readonly outcome: Outcome;
  /** Text content of the elements with `take-` and `leave-` ids, open shadow roots included. */
  readonly texts: Readonly<Record<string, string>>;
  readonly spans: number;
  /** Stretches of the article that their ranges do not give back. */
  readonly wrongSpans: readonly string[];
  readonly mutations: number;
}

async function readInPage(): Promise<PageReading> {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  const extraction = await extractArticle(document);
  const mutations = observer.takeRecords().length;
  observer.disconnect();
  const { spans, wrong } = 'article' in extraction ? checkSpans(extraction) : { spans: 0, wrong: [] };
  return {
    outcome: 'article' in extraction ? { article: extraction.article } : extraction,
    texts: textsIn(document),
    spans,
    wrongSpans: wrong,
    mutations,
  };
}

function textsIn(root: Document | ShadowRoot, texts: Record<string, string> = {}): Record<string, string> {
  // The page may have put something of its own in the place of what is asked of it here.
  const { querySelectorAll } = root === document ? Document.prototype : DocumentFragment.prototype;
  for (const element of querySelectorAll.call(root, '*:not(form)')) {
    if (/^(take|leave)-/.test(element.id)) texts[element.id] = element.textContent ?? '';
    if (element.shadowRoot) textsIn(element.shadowRoot, texts);
  }
  return texts;
}

Object.assign(globalThis, { readInPage });
