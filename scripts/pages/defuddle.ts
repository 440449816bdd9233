/** Defuddle as something to compare with, inside a page. */
import Defuddle from 'defuddle';
import { laidOutText } from './laid-out-text';
import type { Rival } from './measure-page';

/** The library with its own settings. */
export const defuddle: Rival = {
  name: 'Defuddle',
  read: (copy) => {
    const { content, title } = new Defuddle(copy, { url: document.URL }).parse();
    return {
      body: laidOutText(new DOMParser().parseFromString(content, 'text/html').body),
      headline: title,
    };
  },
};
