/** Mozilla's Readability as something to compare with, inside a page. */
import { Readability } from '@mozilla/readability';
import { laidOutText } from './laid-out-text';
import type { Rival } from './measure-page';

/** The library with its own settings. */
export const readability: Rival = {
  name: 'Readability',
  read: (copy) => {
    const parsed = new Readability<string>(copy, { serializer: laidOutText }).parse();
    return { body: parsed?.content ?? '', headline: parsed?.title ?? '' };
  },
};
