/** Waits for words in a document. */
import type { View } from '@/scripts/browsers/driver';
import { waitUntil } from '@/scripts/browsers/wait-until';

/** Resolves once `view` shows `sentence`. */
export const says = (view: View, sentence: string) =>
  waitUntil(`the document says “${sentence}”`, async () => (await view.text()).includes(sentence));
