/** Reads the text of a library's result with its blocks on lines of their own, so that no two words run together. */

const parting =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)$/;

/** Returns the text under `root`. */
export function laidOutText(root: Node): string {
  let text = '';
  for (let child = root.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) text += child.nodeValue;
    else if (child.nodeType === 1) {
      const isParted = parting.test(child.nodeName.toLowerCase());
      text += isParted ? `\n${laidOutText(child)}\n` : laidOutText(child);
    }
  }
  return text;
}
