/** Gives components the interface's words without the browser. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Returns the interface text for a key of `_locales`, with its placeholders filled in order. */
export type Translate = (key: string, substitutions?: string[]) => string;

/** Holds the translation; the default shows the keys. */
export const TranslateContext = createContext<Translate>((key) => key);

/** Returns the translation of the nearest provider. */
export const useTranslate = (): Translate => useContext(TranslateContext);

/** Returns the text for `n` things: key `…One` for one, `…Many` with the number for every other. */
export const count = (t: Translate, key: string, n: number): string =>
  n === 1 ? t(`${key}One`) : t(`${key}Many`, [String(n)]);

/** Returns the name of a category. */
export const categoryName = (t: Translate, category: string): string =>
  t(`category_${category.replaceAll('-', '_')}`);

/** Returns the one line that says what a category is about. */
export const categoryAbout = (t: Translate, category: string): string =>
  t(`about_${category.replaceAll('-', '_')}`);
