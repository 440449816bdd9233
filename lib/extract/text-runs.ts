/** The table that leads from a place in an article's text back to the live text node it was read from. */

/**
 * Sorted by `textStart`. Run i says that `Article.text` [textStart, textStart + length) is `nodes[i].data` [nodeStart, nodeStart + length),
 * character for character, white space of any sort being one ' '. Characters that no run covers (a block's `\n`, the ' ' of a `<br>`) have no node.
 */
export interface TextRuns {
  readonly nodes: readonly Text[];
  readonly nodeStart: readonly number[];
  readonly textStart: readonly number[];
  readonly length: readonly number[];
}
