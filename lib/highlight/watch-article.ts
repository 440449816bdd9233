/** Notices that a page shows another article, or the same one anew, without being loaded again. */
import type { TextRuns } from '@/lib/extract/text-runs';
import { articlesOn } from './articles-on';
import { around } from './composed';
import { commonAncestor, differs, headOf, lookOf, shadowRootsOf, shadowRootsOn } from './surroundings';

/** What is called when. */
export interface ArticleWatcher {
  /** At once when the address changed, or another article of an endless page came into view: what is painted belongs to another text. */
  readonly left: () => void;
  /** When the page has come to rest after such a change, or after its text was replaced, grew or was unfolded. `article` is the one in view where the page shows several. */
  readonly settled: (article: Element | null) => void;
}

/** Follows the text that was read last. */
export interface ArticleWatch {
  /** Watches the surroundings of `runs`, or the whole body while no article is known. */
  follow(runs: TextRuns | null): void;
  /** Compares the address with the one that is known: a reason to has come from outside. */
  look(): void;
  /** Has the page read again when it has rested once more. */
  again(): void;
}

// Quiet time before a page counts as settled; it doubles with each reading, so that a restless page costs little, until the page was calm.
const quiet = 400;
const longestQuiet = 30_000;
const calm = 60_000;
// A page that never rests is read all the same.
const longestWait = 4000;
// Fewer characters are an advertisement's label or a counter, not a paragraph.
const fewestNewCharacters = 200;

const changes = { childList: true, subtree: true, characterData: true } as const;
// What pages hide and show text with.
const attributeFilter = ['class', 'style', 'hidden', 'open', 'aria-hidden'];

/** Returns a watch over `document` that lives until `signal` is aborted. */
export function watchArticle(document: Document, watcher: ArticleWatcher, signal: AbortSignal): ArticleWatch {
  const view = document.defaultView as (Window & typeof globalThis & { navigation?: EventTarget }) | null;
  const address = (): string => document.location.href.replace(/#.*/, '');
  let known = address();
  let followed: TextRuns | null = null;
  let root: Element = document.body;
  let head = '';
  let look = { height: 0, visibility: '' };
  let article: Element | null = null;
  // Whether the text may be in a frame: it is, or none was found.
  let isFramed = true;
  let readings = 0;
  let lastReading = 0;
  let newCharacters = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;

  const settle = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    lastReading = performance.now();
    readings += 1;
    watcher.settled(article?.isConnected ? article : null);
  };
  const rest = (): number => Math.min(quiet * 2 ** readings, longestQuiet);
  const wait = (): void => {
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    if (now - lastReading > calm) readings = 0;
    clearTimeout(timer);
    timer = setTimeout(
      settle,
      Math.max(0, Math.min(rest(), waitingSince + Math.max(longestWait, rest()) - now)),
    );
  };
  const leave = (): void => {
    readings = 0;
    watcher.left();
    wait();
  };
  const checkAddress = (): boolean => {
    const now = address();
    if (now === known) return false;
    known = now;
    article = null;
    leave();
    return true;
  };
  // Text that is folded out or comes out of hiding leaves its nodes as they are; the page's height tells.
  const compareLook = (): void => {
    lookTimer = undefined;
    if (timer === undefined && differs(look, lookOf(root))) wait();
  };
  const waitToLook = (): void => {
    lookTimer ??= setTimeout(compareLook, rest());
  };
  const observer = new MutationObserver((records) => {
    if (checkAddress()) return;
    // While a reading is awaited, every change of text puts it off a little.
    const isText = records.some(({ type }) => type !== 'attributes');
    if (timer !== undefined) return isText ? wait() : undefined;
    if (isText && (isAboutArticle(records) || head !== headOf(document))) wait();
    else if (lookTimer === undefined && records.some(mayUnfold)) waitToLook();
  });
  const isAboutArticle = (records: readonly MutationRecord[]): boolean => {
    if (followed?.nodes.some((node) => !node.isConnected)) return true;
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') {
        if (followed?.nodes.includes(target as Text)) return true;
        if (!followed) newCharacters += lengthOf(target);
      } else for (const node of addedNodes) newCharacters += lengthOf(node);
      // What a component draws in its own root is seen only when that is read.
      if (!followed && [...addedNodes].some(({ nodeName }) => nodeName.includes('-')))
        newCharacters = fewestNewCharacters;
    }
    return newCharacters >= fewestNewCharacters;
  };

  let inView: IntersectionObserver | undefined;
  const followArticles = (articles: readonly Element[]): void => {
    inView?.disconnect();
    if (articles.length < 2) return;
    inView = new IntersectionObserver(
      (entries) => {
        const now = entries.findLast(({ isIntersecting }) => isIntersecting)?.target;
        if (!now || now === (article ?? articles[0])) return;
        article = now;
        leave();
      },
      // The line across the middle of the window.
      { rootMargin: '-50% 0px -49% 0px' },
    );
    for (const each of articles) inView.observe(each);
  };

  view?.navigation?.addEventListener('currententrychange', checkAddress, { signal });
  view?.addEventListener('popstate', checkAddress, { signal });
  view?.addEventListener('hashchange', checkAddress, { signal });
  // Styles that come late may show what they hid.
  view?.addEventListener('load', waitToLook, { signal });
  const onLoad = ({ target }: Event): void => {
    if (!isFramed || !(target as HTMLIFrameElement).contentDocument) return;
    // The frame shows another page, and Firefox takes the nodes of the one before away.
    followed = null;
    wait();
  };
  document.addEventListener('load', onLoad, { signal, capture: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    inView?.disconnect();
    clearTimeout(timer);
    clearTimeout(lookTimer);
  });

  return {
    look: checkAddress,
    again: wait,
    follow: (runs) => {
      followed = runs;
      newCharacters = 0;
      isFramed = runs?.nodes[0]?.ownerDocument !== document;
      observer.disconnect();
      if (signal.aborted || !document.body) return;
      const shadows = runs ? shadowRootsOf(runs) : shadowRootsOn(document);
      root = (runs && commonAncestor(runs)) || document.body;
      look = lookOf(root);
      head = headOf(document);
      for (const each of [root, ...shadows]) observer.observe(each, { ...changes, attributeFilter });
      // Whole containers are swapped further up; only their children matter there.
      for (let at = around(root); at && at !== document; at = around(at)) {
        observer.observe(at, { childList: true, attributeFilter });
      }
      if (document.head) observer.observe(document.head, changes);
      followArticles(articlesOn(document));
    },
  };
}

const unread = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|IFRAME)$/i;

const lengthOf = (node: Node): number => (unread.test(node.nodeName) ? 0 : (node.textContent?.length ?? 0));

/** Pictures that fade in change their class as well; only what holds text can hide some. */
const mayUnfold = ({ type, target }: MutationRecord): boolean =>
  type === 'attributes' && lengthOf(target) >= fewestNewCharacters;
