/** Chooses a file as a reader does, in a field of one of the extension's pages. */
import type { View } from '@/scripts/browsers/driver';

/** Puts a file with `content` into the file field of the section whose heading has the id `section`. */
export const chooseFile = (page: View, section: string, content: string) =>
  page.evaluate(
    (heading, written) => {
      const field = document.querySelector<HTMLInputElement>(`[aria-labelledby=${heading}] input[type=file]`);
      if (!field) throw new Error('There is no field for a file.');
      const chosen = new DataTransfer();
      chosen.items.add(new File([written], 'chosen.json'));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    section,
    content,
  );
