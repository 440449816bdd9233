/** The parts of the page's script that are run when they are first needed, and where they and the script itself are found in the page. */
import type { FrontReader } from '@/lib/extract/front-page';
import type { MarkMessage, PartMessage } from '@/lib/messages';
import type { CheckedText } from './article-session';

/** Shows what was found. */
export interface PageMarks {
  /** Replaces what is marked; null takes everything away. */
  show(checked: CheckedText | null): void;
  /** Goes to a passage or to another mark, or switches the marks; resolves with whether that was done. */
  act(message: MarkMessage): Promise<boolean>;
}

/** The parts, by the name under which they are asked for. */
export interface Parts {
  readonly 'front-page': FrontReader;
  /** Returns marks that live until `signal` is aborted. */
  readonly marks: (signal: AbortSignal) => PageMarks;
}

interface Holder {
  plumbline?: { life?: AbortController; parts: Partial<Parts> };
}

// Every script of the extension runs in one world of the page, which the page's own scripts do not see.
const holder = globalThis as Holder;
const held = (): NonNullable<Holder['plumbline']> => {
  holder.plumbline ??= { parts: {} };
  return holder.plumbline;
};

/** Ends the script that ran here before, if any, and returns the life of the one that begins. Parts of an older version are forgotten. */
export function beginLife(): AbortController {
  holder.plumbline?.life?.abort();
  const life = new AbortController();
  holder.plumbline = { life, parts: {} };
  return life;
}

/** Called by the script that brings part `name`. */
export function bringPart<Name extends keyof Parts>(name: Name, part: Parts[Name]): void {
  Object.assign(held().parts, { [name]: part });
}

/** Resolves with part `name`, which `send` has the background run where it is not there yet; null where that cannot be. */
export async function loadPart<Name extends keyof Parts>(
  name: Name,
  send: (message: PartMessage) => Promise<unknown>,
): Promise<Parts[Name] | null> {
  if (!held().parts[name]) await send({ type: 'part', part: name }).catch(() => undefined);
  return held().parts[name] ?? null;
}
