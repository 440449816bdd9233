/** Turns what a content script read into the state of its tab. */
import type { PageState, ReadMessage } from '@/lib/messages';
import type { Article, Refusal, Report } from '@/lib/model';

/** Checks an article; the pack of rules is bound already. */
export type Check = (article: Article) => { readonly report: Report } | { readonly refusal: Refusal };

/** Returns the state for `message`; a fault in the check becomes the refusal `unreadable`, so that the popup always has a sentence. */
export async function answerRead(message: ReadMessage, check: () => Promise<Check>): Promise<PageState> {
  const { navigation, url, outcome } = message;
  if ('refusal' in outcome) return { navigation, url, outcome: { refusal: outcome.refusal } };
  try {
    return { navigation, url, outcome: (await check())(outcome.article) };
  } catch {
    return { navigation, url, outcome: { refusal: 'unreadable' } };
  }
}
