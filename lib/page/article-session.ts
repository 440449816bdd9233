/** One page's life: read it, have it checked, read it again when its article changes, drop answers that come too late. */
import type { TextRuns } from '@/lib/extract/text-runs';
import type { ArticleWatch, ArticleWatcher } from '@/lib/highlight/watch-article';
import type { LeftMessage, PageState, ReadMessage } from '@/lib/messages';
import type { FrontReport, Report } from '@/lib/model';
import type { PageText } from './read-any-page';

/** What a session needs; everything may reject. */
export interface SessionParts {
  /** Reads the page, or `article` alone where it shows several. */
  readonly extract: (article: Element | null) => Promise<PageText>;
  readonly send: (message: ReadMessage | LeftMessage) => Promise<unknown>;
  readonly watch: (watcher: ArticleWatcher) => ArticleWatch;
  /** Shows the checked article; null takes everything away. */
  readonly show: (checked: CheckedText | null) => void;
  readonly address: () => string;
}

/** A report on an article or a front page, and the text it speaks of. */
export interface CheckedText {
  readonly report: Report | FrontReport;
  readonly text: string;
  readonly runs: TextRuns;
}

/** A running session. */
export interface ArticleSession {
  /** Resolves when the latest reading was answered, or given up. */
  answered(): Promise<void>;
  /** The page's name in messages; another one after each change of address or text. */
  navigation(): string;
  /** What is shown at present. */
  checked(): CheckedText | null;
  /** Compares the address with the one that is known. */
  look(): void;
  /** Tells the background again what was read, because it may have forgotten; where nothing was, reads. */
  resume(): Promise<void>;
}

/** Starts reading. The session ends when `signal` is aborted. */
export function startArticleSession(parts: SessionParts, signal: AbortSignal): ArticleSession {
  let navigation = newNavigation();
  let reading = 0;
  let isReading = false;
  let last: { readonly message: ReadMessage; runs: TextRuns | null } | null = null;
  let checked: CheckedText | null = null;
  let leftText = '';

  const show = (next: CheckedText | null): void => {
    checked = next;
    parts.show(next);
  };

  const read = async (article: Element | null): Promise<void> => {
    reading += 1;
    const mine = reading;
    isReading = true;
    const extraction = await parts.extract(article).catch((): PageText => ({ refusal: 'unreadable' }));
    if (signal.aborted || mine !== reading) return;
    isReading = false;
    const runs = 'runs' in extraction ? extraction.runs : null;
    watch.follow(runs);
    const text = textOf(extraction);
    if (text && text === leftText) {
      // The address has changed and the page may still show the text of the one before: it gets a second chance.
      leftText = '';
      watch.again();
      return;
    }
    leftText = '';
    if (last && isSame(last.message, extraction, parts.address())) {
      // The page drew the same words anew: only the places have changed.
      last.runs = runs;
      if (checked && runs) show({ ...checked, runs });
      return;
    }
    navigation = newNavigation();
    last = {
      message: { type: 'read', navigation, url: parts.address(), outcome: outcomeOf(extraction) },
      runs,
    };
    await announce();
  };

  const announce = async (): Promise<void> => {
    if (!last) return;
    const { message } = last;
    const state = (await parts.send(message).catch(() => null)) as PageState | null | undefined;
    // The runs may be newer than the message; the navigation says whether the answer still belongs to this page.
    if (signal.aborted || message.navigation !== navigation) return;
    const runs = last?.runs;
    const outcome = state?.navigation === navigation ? state.outcome : null;
    const report = outcome && ('report' in outcome ? outcome.report : 'front' in outcome && outcome.front);
    show(report && runs ? { report, text: textOf(message.outcome), runs } : null);
  };

  const watch = parts.watch({
    left: () => {
      reading += 1;
      const from = navigation;
      leftText = last ? textOf(last.message.outcome) : leftText;
      navigation = newNavigation();
      last = null;
      show(null);
      parts.send({ type: 'left', navigation: from }).catch(() => undefined);
    },
    settled: (article) => {
      answered = read(article).catch(() => undefined);
    },
  });
  let answered = read(null);

  return {
    answered: () => answered,
    navigation: () => navigation,
    checked: () => checked,
    look: () => watch.look(),
    // What was asked of the background as the page was left is never answered, and a reading that waits for it never ends.
    resume: () => {
      answered = last && !isReading ? announce() : read(null);
      return answered;
    },
  };
}

function textOf(outcome: ReadMessage['outcome']): string {
  if ('refusal' in outcome) return '';
  return 'front' in outcome ? outcome.front.text : outcome.article.text;
}

function outcomeOf(text: PageText): ReadMessage['outcome'] {
  if ('article' in text) return { article: text.article };
  return 'front' in text ? { front: text.front } : text;
}

function isSame({ outcome: before, url: from }: ReadMessage, now: PageText, url: string): boolean {
  if (from !== url) return false;
  if ('article' in now) return 'article' in before && before.article.text === now.article.text;
  if ('front' in now) return 'front' in before && before.front.text === now.front.text;
  return 'refusal' in before && before.refusal === now.refusal;
}

// Not `randomUUID`, which pages without https do not have.
const newNavigation = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('');
