/** Checks a text that a reader gave. */
import { type Draft, draftArticle, LONGEST_DRAFT } from '@/lib/draft/draft';
import type { DraftOutcome } from '@/lib/messages';
import type { Check } from './answer-read';

/** Returns the report on `draft`, or why there is none; a fault in the check becomes the refusal `unreadable`. */
export async function checkDraft(draft: Draft, check: () => Promise<Check>): Promise<DraftOutcome> {
  if (draft.headline.length + draft.text.length > LONGEST_DRAFT) return { refusal: 'too-large' };
  try {
    return (await check())(draftArticle(draft));
  } catch {
    return { refusal: 'unreadable' };
  }
}
