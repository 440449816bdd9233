/** Whether a headline can be held against its body at all, by what kind of text it is. */
import type { Article } from '@/lib/model';
import { isListTitle } from '@/lib/support/list-titles';

/** Pages that gather several texts under one headline. */
const SEVERAL =
  /^(?:corrections?|clarifications?|letters|live|in pictures|in brief|morning briefing|quiz)\b[:.]?|\blive (?:updates|blog)\b|\bas it happened\b/i;

/** Returns false for a text behind a paywall, a live page, a list, and a page of corrections or the like: what they lack tells nothing about their headline. */
export const isComparable = ({
  partial,
  genre,
  headline,
}: Pick<Article, 'partial' | 'genre' | 'headline'>): boolean =>
  !partial && genre !== 'live' && !SEVERAL.test(headline) && !isListTitle(headline);
