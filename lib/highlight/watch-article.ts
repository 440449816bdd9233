/** Notices that a page shows another article, or the same one anew, without being loaded again. */
import type { TextRuns } from '@/lib/extract/text-runs';

/** What is called when. */
export interface ArticleWatcher {
  /** At once when the address changed: what is painted belongs to another page. */
  readonly left: () => void;
  /** When the page has come to rest after such a change, or after its article's text was replaced or grew. */
  readonly settled: () => void;
}

/** Follows the text that was read last. */
export interface ArticleWatch {
  /** Watches the surroundings of `runs`, or the whole body while no article is known. */
  follow(runs: TextRuns | null): void;
}

// Quiet time before a page counts as settled; it doubles with each reading of the same page, so that a restless page costs little.
const quiet = 400;
const longestQuiet = 8000;
// A page that never rests is read all the same.
const longestWait = 4000;
const mostReadings = 8;
// Fewer characters are an advertisement's label or a counter, not a paragraph.
const fewestNewCharacters = 200;

/** Returns a watch over `document` that lives until `signal` is aborted. */
export function watchArticle(document: Document, watcher: ArticleWatcher, signal: AbortSignal): ArticleWatch {
  const view = document.defaultView;
  const address = (): string => document.location.href.replace(/#.*/, '');
  let known = address();
  let followed: TextRuns | null = null;
  let readings = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;

  const settle = (): void => {
    timer = undefined;
    if (signal.aborted || readings >= mostReadings) return;
    readings += 1;
    watcher.settled();
  };
  const wait = (): void => {
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    clearTimeout(timer);
    const rest = Math.min(quiet * 2 ** readings, longestQuiet);
    timer = setTimeout(settle, Math.max(0, Math.min(rest, waitingSince + Math.max(longestWait, rest) - now)));
  };
  const checkAddress = (): boolean => {
    const now = address();
    if (now === known) return false;
    known = now;
    readings = 0;
    watcher.left();
    wait();
    return true;
  };
  const observer = new MutationObserver((records) => {
    if (checkAddress()) return;
    // While a reading is awaited, every change puts it off a little.
    if (timer !== undefined || isAboutArticle(records, followed)) wait();
  });

  const { navigation } = (view ?? {}) as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', checkAddress, { signal });
  view?.addEventListener('popstate', checkAddress, { signal });
  view?.addEventListener('hashchange', checkAddress, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    follow: (runs) => {
      followed = runs;
      observer.disconnect();
      if (signal.aborted) return;
      const root = (runs && commonAncestor(runs)) || document.body;
      if (root) observer.observe(root, { childList: true, subtree: true, characterData: true });
      // Whole containers are swapped further up; only their children matter there.
      for (let at = root?.parentNode; at && at !== document; at = at.parentNode) {
        observer.observe(at, { childList: true });
      }
      if (document.head)
        observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    },
  };
}

/** Returns the element that holds all of `runs`, or null when they share none. */
export function commonAncestor({ nodes }: TextRuns): Node | null {
  let ancestor: Node | null = nodes[0]?.parentNode ?? null;
  const last = nodes.at(-1);
  for (const node of [last, ...nodes]) {
    while (ancestor && node && !ancestor.contains(node)) ancestor = ancestor.parentNode;
  }
  return ancestor?.nodeType === 1 ? ancestor : null;
}

function isAboutArticle(records: readonly MutationRecord[], runs: TextRuns | null): boolean {
  if (runs?.nodes.some((node) => !node.isConnected)) return true;
  return records.some(({ type, target, addedNodes }) =>
    type === 'characterData'
      ? runs?.nodes.includes(target as Text)
      : [...addedNodes].some(
          (node) => (node.textContent?.length ?? 0) >= fewestNewCharacters && isReadable(node),
        ),
  );
}

const isReadable = (node: Node): boolean => !/^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|IFRAME)$/i.test(node.nodeName);
