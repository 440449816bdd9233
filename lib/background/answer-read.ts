/** Turns what a content script read into the state of its tab. */
import type { PageState, ReadMessage } from '@/lib/messages';
import type { Article, Refusal, Report } from '@/lib/model';
import { checkFront } from './check-front';

/** Checks an article; the pack of rules is bound already. */
export type Check = (article: Article) => { readonly report: Report } | { readonly refusal: Refusal };

/** Returns the state for `message`; a fault in the check becomes the refusal `unreadable`, so that the popup always has a sentence. */
export async function answerRead(message: ReadMessage, check: () => Promise<Check>): Promise<PageState> {
  const { navigation, url, outcome } = message;
  if ('refusal' in outcome) return { navigation, url, outcome: { refusal: outcome.refusal } };
  try {
    const checkArticle = await check();
    if ('front' in outcome)
      return { navigation, url, outcome: { front: checkFront(outcome.front, checkArticle) } };
    return { navigation, url, outcome: checkArticle(outcome.article) };
  } catch {
    return { navigation, url, outcome: { refusal: 'unreadable' } };
  }
}
