/** Waits until the popup, or the page for texts, has something to say. */
import messages from '@/public/_locales/en/messages.json';
import type { View } from '@/scripts/browsers/driver';
import { waitUntil } from '@/scripts/browsers/wait-until';

/** Returns the popup's sentence about the page, once the page has been read and checked, or could not be. */
export function waitForCheck(popup: View): Promise<string> {
  const waiting = [messages.state_reading.message, messages.draftChecking.message];
  return waitUntil('the popup says how the check went', async () => {
    const said = await popup.evaluate(
      () => document.querySelector('.state [role=status]')?.textContent?.trim() ?? '',
    );
    // Nothing is said yet while the popup is being drawn.
    return said !== '' && !waiting.includes(said) ? said : null;
  });
}
