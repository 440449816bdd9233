/** Renders a component with the interface's English words, as a reader gets them. */
import { readFileSync } from 'node:fs';
import { render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { type Translate, TranslateContext } from '@/components/translate';

/** Every string of the interface, by key. */
export const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;

/** Returns the English text for a key; throws when there is none, so that a missing string fails its test. */
export const english: Translate = (key, substitutions = []) => {
  const found = messages[key];
  if (!found) throw new Error(`public/_locales/en/messages.json has no ${key}.`);
  return found.message.replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
};

/** Renders `children` in English. */
export const renderEnglish = (children: ComponentChildren) =>
  render(<TranslateContext.Provider value={english}>{children}</TranslateContext.Provider>);
