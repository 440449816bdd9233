/** What the keyboard commands of the manifest ask of the marks on a page and of the browser. */
import type { MarkMessage } from '@/lib/messages';

const messages: Readonly<Record<string, MarkMessage>> = {
  'toggle-marks': { type: 'mark', do: 'toggle' },
  'next-mark': { type: 'mark', do: 'next' },
  'previous-mark': { type: 'mark', do: 'previous' },
};

/** What a command needs of the browser; all may reject. */
export interface CommandTarget {
  readonly send: (message: MarkMessage) => Promise<unknown>;
  /** Reads a page that was not read yet; a command gives access to it for the moment, as a click does. */
  readonly inject: () => Promise<unknown>;
  /** Opens the side panel; works within the key press only. */
  readonly openPanel: () => Promise<unknown>;
}

/** Carries out `command`; resolves with whether the page answered, or the panel opened. Pages that extensions may not enter are left alone. */
export async function runCommand(command: string, target: CommandTarget): Promise<boolean> {
  // Before anything is waited for, since the key press is over then.
  if (command === 'open-panel')
    return target.openPanel().then(
      () => true,
      () => false,
    );
  const message = Object.hasOwn(messages, command) ? messages[command] : undefined;
  if (!message) return false;
  try {
    return (await target.send(message)) === true;
  } catch {
    // No script there yet. Its marks are on once it has run, so switching them would take them off again.
    try {
      await target.inject();
      return message.do === 'toggle' || (await target.send(message)) === true;
    } catch {
      return false;
    }
  }
}
