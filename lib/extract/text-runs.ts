/** The table that leads from a place in an article's text back to the live text node it was read from. */

/**
 * Sorted by `textStart`. Run i says that `Article.text` [textStart, textStart + length) is `nodes[i].data` [nodeStart, nodeStart + length),
 * character for character, white space of any sort being one ' '. Characters that no run covers (a block's `\n`, the ' ' of a `<br>`) have no node.
 */
export interface TextRuns extends Runs<Text> {}

/** The same for text nodes that are named by something else, such as their number on the page. */
export interface Runs<Node> {
  readonly nodes: readonly Node[];
  readonly nodeStart: readonly number[];
  readonly textStart: readonly number[];
  readonly length: readonly number[];
}

/** Returns `runs` with the live `nodes` in the place of their numbers. */
export const runsOn = (nodes: readonly Text[], runs: Runs<number>): TextRuns => ({
  ...runs,
  nodes: runs.nodes.map((number) => nodes[number]!),
});
