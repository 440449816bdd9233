/** Makes style sheets that a document takes. */

/**
 * Returns a sheet of `css` for `root` to adopt. A document adopts only what its own window has made, and the text may stand in a frame. Throws
 * where the page allows no sheet or has no window.
 */
export function createSheet(root: Document | ShadowRoot, css: string): CSSStyleSheet {
  const view = (root.ownerDocument ?? (root as Document)).defaultView as Window & typeof globalThis;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
