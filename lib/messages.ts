/** Every message between contexts. Settings travel by storage, not by message. */
import type { Article, Refusal, Report } from '@/lib/model';

/** What is known about a tab's page. `navigation` changes whenever the page or its article does, so that late answers can be told apart. */
export interface PageState {
  readonly navigation: string;
  readonly url: string;
  readonly outcome: { readonly report: Report } | { readonly refusal: Refusal };
}

/** Content script → background: this was read. Answered with the tab's new `PageState`. */
export interface ReadMessage {
  readonly type: 'read';
  readonly navigation: string;
  readonly url: string;
  readonly outcome: { readonly article: Article } | { readonly refusal: Refusal };
}

/** Popup → background: what is known about this tab? Answered with `PageState | null`. */
export interface AskMessage {
  readonly type: 'ask';
  readonly tabId: number;
}

/** Popup or background → content script: go to a finding's or claim's span, walk the marks, or switch them. Answered with true when done. */
export type MarkMessage =
  | {
      readonly type: 'mark';
      readonly do: 'reveal';
      readonly navigation: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly type: 'mark'; readonly do: 'next' | 'previous' | 'toggle' };
