/** Every message between contexts, and what tells a well-formed one. Settings travel by storage, not by message. */
import type { Draft } from '@/lib/draft/draft';
import {
  isPlainLinks,
  isPlainPage,
  isRecord,
  isText,
  type PlainLinks,
  type PlainPage,
} from '@/lib/extract/plain-page';
import type { Article, FrontPage, FrontReport, Refusal, Report } from '@/lib/model';

/** What is known about a tab's page. `navigation` changes whenever the page or its article does, so that late answers can be told apart. */
export interface PageState {
  readonly navigation: string;
  readonly url: string;
  readonly outcome:
    | { readonly report: Report }
    | { readonly front: FrontReport }
    | { readonly refusal: Refusal };
}

/** Content script → background: this was read. Answered with the tab's new `PageState`. */
export interface ReadMessage {
  readonly type: 'read';
  readonly navigation: string;
  readonly url: string;
  readonly outcome:
    | { readonly article: Article }
    | { readonly front: FrontPage }
    | { readonly refusal: Refusal };
}

/**
 * Content script → background: this is what the page shows; what does it come to? `cutOff` holds the indexes of blocks that the page lays out and
 * cuts off. Answered with a `Judgement`, or null where the page cannot be judged.
 */
export interface JudgeMessage {
  readonly type: 'judge';
  readonly page: PlainPage;
  readonly cutOff: readonly number[];
}

/**
 * Content script → background: the page is no article; is it a front page? Answered with a `FrontJudgement`, or null where the page cannot be
 * judged.
 */
export interface FrontMessage {
  readonly type: 'front';
  readonly page: PlainPage;
  readonly links: PlainLinks;
}

/** Content script → background: run the marks' script as well. Answered with true when it has run. */
export interface LoadMessage {
  readonly type: 'load-marks';
}

/** Content script → background: the page of `navigation` was left for another address, without a load. Not answered. */
export interface LeftMessage {
  readonly type: 'left';
  readonly navigation: string;
}

/** Popup → background: what is known about this tab? Answered with `PageState | null`. */
export interface AskMessage {
  readonly type: 'ask';
  readonly tabId: number;
}

/** A page of ours → background: check this text. Answered with a `DraftOutcome`. */
export interface DraftMessage {
  readonly type: 'draft';
  readonly draft: Draft;
}

/** What comes of a draft. */
export type DraftOutcome = { readonly report: Report } | { readonly refusal: Refusal };

/** Background → popup: what is known about a tab is now this; null when its page was left. Not answered. */
export interface ChangedMessage {
  readonly type: 'changed';
  readonly tabId: number;
  readonly state: PageState | null;
}

/**
 * Popup or background → content script: go to a finding's or claim's span, walk the marks, switch them, stop because access was
 * taken back, or say whether this page is still the one of `navigation`. Answered with true when done.
 */
export type MarkMessage =
  | {
      readonly type: 'mark';
      readonly do: 'reveal';
      readonly navigation: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly type: 'mark'; readonly do: 'here'; readonly navigation: string }
  | { readonly type: 'mark'; readonly do: 'next' | 'previous' | 'toggle' | 'stop' };

const refusals: Readonly<Record<Refusal, true>> = {
  'not-an-article': true,
  'not-english': true,
  translated: true,
  'too-short': true,
  empty: true,
  'too-large': true,
  unreadable: true,
};

/** Returns whether `value` is a message for a content script. */
export function isMarkMessage(value: unknown): value is MarkMessage {
  if (!isRecord(value) || value.type !== 'mark') return false;
  const { do: what, navigation, start, end } = value;
  if (what === 'reveal') return isText(navigation) && isPlace(start) && isPlace(end) && start < end;
  if (what === 'here') return isText(navigation);
  return what === 'next' || what === 'previous' || what === 'toggle' || what === 'stop';
}

/** Returns whether `value` is a question about a tab. */
export const isAskMessage = (value: unknown): value is AskMessage =>
  isRecord(value) && value.type === 'ask' && isPlace(value.tabId);

/** Returns whether `value` is a text to be checked. */
export const isDraftMessage = (value: unknown): value is DraftMessage =>
  isRecord(value) && value.type === 'draft' && isDraft(value.draft);

/** Returns whether `value`, as storage or another context gave it, is a draft. */
export const isDraft = (value: unknown): value is Draft =>
  isRecord(value) && isText(value.headline) && isText(value.text);

/** Returns whether `value` is a content script's question what its page comes to. */
export const isJudgeMessage = (value: unknown): value is JudgeMessage =>
  isRecord(value) &&
  value.type === 'judge' &&
  isPlainPage(value.page) &&
  Array.isArray(value.cutOff) &&
  value.cutOff.every(isPlace);

/** Returns whether `value` is a content script's question what its page comes to as a front page. */
export const isFrontMessage = (value: unknown): value is FrontMessage =>
  isRecord(value) &&
  value.type === 'front' &&
  isPlainPage(value.page) &&
  isPlainLinks(value.links, value.page);

/** Returns whether `value` is a content script's wish for the marks. */
export const isLoadMessage = (value: unknown): value is LoadMessage =>
  isRecord(value) && value.type === 'load-marks';

/** Returns whether `value` is a content script's notice that its page was left. */
export const isLeftMessage = (value: unknown): value is LeftMessage =>
  isRecord(value) && value.type === 'left' && isText(value.navigation);

/** Returns whether `value` is a notice for the popup that a tab's state is another one. */
export const isChangedMessage = (value: unknown): value is ChangedMessage =>
  isRecord(value) &&
  value.type === 'changed' &&
  isPlace(value.tabId) &&
  (value.state === null || isPageState(value.state));

/** Returns whether `value` is what a content script read, whole and with every span inside the text. */
export const isReadMessage = (value: unknown): value is ReadMessage =>
  isRecord(value) &&
  value.type === 'read' &&
  isText(value.navigation) &&
  isText(value.url) &&
  isRecord(value.outcome) &&
  (isRefusal(value.outcome.refusal) || isArticle(value.outcome.article) || isFrontPage(value.outcome.front));

/** Returns whether `value`, as storage or another context gave it, is a tab's state. */
export function isPageState(value: unknown): value is PageState {
  if (!isRecord(value) || !isText(value.navigation) || !isText(value.url) || !isRecord(value.outcome))
    return false;
  const { front } = value.outcome;
  return (
    isDraftOutcome(value.outcome) ||
    (isRecord(front) && Array.isArray(front.headlines) && Array.isArray(front.findings))
  );
}

/** Returns whether `value` is what came of a draft. */
export const isDraftOutcome = (value: unknown): value is DraftOutcome =>
  isRecord(value) && (isRefusal(value.refusal) || isReport(value.report));

const isReport = (value: unknown): boolean =>
  isRecord(value) &&
  value.schema === 1 &&
  Array.isArray(value.findings) &&
  Array.isArray(value.evidence) &&
  Array.isArray(value.sources) &&
  isRecord(value.leftOut) &&
  isRecord(value.support) &&
  Array.isArray(value.support.claims);

function isArticle(value: unknown): value is Article {
  if (!isRecord(value) || !isText(value.text) || !Array.isArray(value.blocks)) return false;
  const { length } = value.text;
  const words = [value.url, value.lang, value.headline, value.genre];
  const maybe = [value.standfirst, value.kicker, value.byline, value.section];
  return (
    words.every(isText) &&
    maybe.every((word) => word === null || isText(word)) &&
    typeof value.partial === 'boolean' &&
    value.blocks.every(
      (block: unknown) => isRecord(block) && isText(block.kind) && isSpan(block.span, length),
    )
  );
}

function isFrontPage(value: unknown): value is FrontPage {
  if (!isRecord(value) || !isText(value.text) || !Array.isArray(value.headlines)) return false;
  const { length } = value.text;
  const isSpanOrNull = (span: unknown) => span === null || isSpan(span, length);
  return (
    isText(value.url) &&
    isText(value.lang) &&
    value.headlines.every(
      (each: unknown) =>
        isRecord(each) &&
        isText(each.url) &&
        isSpan(each.headline, length) &&
        isSpanOrNull(each.kicker) &&
        isSpanOrNull(each.teaser),
    )
  );
}

const isSpan = (value: unknown, length: number): boolean =>
  isRecord(value) &&
  isPlace(value.start) &&
  isPlace(value.end) &&
  value.start <= value.end &&
  value.end <= length;

const isPlace = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isRefusal = (value: unknown): value is Refusal => isText(value) && Object.hasOwn(refusals, value);
