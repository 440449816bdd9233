/** Uses the page for texts as a reader does. */
import type { View } from '@/scripts/browsers/driver';

/** Fills the fields as a paste does, and presses the button. */
export async function checkDraft(page: View, draft: { headline: string; text: string }): Promise<void> {
  await page.evaluate((fields) => {
    for (const [name, value] of Object.entries(fields)) {
      const field = document.querySelector<HTMLTextAreaElement>(`#draft-${name}`);
      if (!field) throw new Error(`There is no field for the ${name}.`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, draft);
  await page.click('button[type=submit]');
}

/** Has all findings of the text shown. */
export const beThorough = (page: View) => page.click('input[name=body][value="3"]');
