/** Draws a page of the extension into its document, in the interface's words. */
import { render, type VNode } from 'preact';
import { TranslateContext } from '@/components/translate';
import { browser } from '@/lib/browser';

/** Returns the interface's text for a key. */
export const t = (key: string, substitutions?: string[]): string =>
  browser.i18n.getMessage(key, substitutions);

/** Draws `page`; with the key of a title, the document is named so. */
export function mount(page: VNode, title?: string): void {
  const root = document.getElementById('root');
  if (title) document.title = t(title);
  if (root) render(<TranslateContext.Provider value={t}>{page}</TranslateContext.Provider>, root);
}
