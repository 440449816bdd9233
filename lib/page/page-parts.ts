/** The marks, a script of their own that is run when it is first needed, and where they and the page's script are found in the page. */
import type { LoadMessage, MarkMessage } from '@/lib/messages';
import type { CheckedText } from './article-session';

/** Shows what was found. */
export interface PageMarks {
  /** Replaces what is marked; null takes everything away. */
  show(checked: CheckedText | null): void;
  /** Goes to a passage or to another mark, or switches the marks; resolves with whether that was done. */
  act(message: MarkMessage): Promise<boolean>;
}

/** Returns marks that live until `signal` is aborted. */
export type StartMarks = (signal: AbortSignal) => PageMarks;

interface Holder {
  plumbline?: { readonly life?: AbortController; marks?: StartMarks };
}

// Every script of the extension runs in one world of the page, which the page's own scripts do not see.
const holder = globalThis as Holder;

/** Ends the script that ran here before, if any, and returns the life of the one that begins. Marks of an older version are forgotten. */
export function beginLife(): AbortController {
  holder.plumbline?.life?.abort();
  const life = new AbortController();
  holder.plumbline = { life };
  return life;
}

/** Called by the script that brings the marks. */
export function bringMarks(start: StartMarks): void {
  holder.plumbline ??= {};
  holder.plumbline.marks = start;
}

/** Resolves with the marks, which `send` has the background run where they are not there yet; null where that cannot be. */
export async function loadMarks(
  send: (message: LoadMessage) => Promise<unknown>,
): Promise<StartMarks | null> {
  if (!holder.plumbline?.marks) await send({ type: 'load-marks' }).catch(() => undefined);
  return holder.plumbline?.marks ?? null;
}
