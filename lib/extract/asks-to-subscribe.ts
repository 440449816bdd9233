/** Tells whether a page asks its reader to subscribe. */
import type { PageBlock } from '@/lib/extract/page-block';

// A long block that speaks of subscribing is text of its own.
const longestOffer = 300;
const offer =
  /\b(?:continue|keep|full)\b.*\b(?:subscri|sign|log|account|trial)|\b(?:subscri|sign|log)\w*\b.* to (?:read|continue|keep|unlock)\b|\balready (?:a |have )(?:subscri|member|account)/i;

/** Returns whether one of `blocks` does. */
export const asksToSubscribe = (blocks: readonly PageBlock[]): boolean =>
  blocks.some(({ text }) => text.length <= longestOffer && offer.test(text));
