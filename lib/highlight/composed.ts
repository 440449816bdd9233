/** Steps and questions that lead through shadow roots, where `parentNode` and `contains` end. */

/** Returns what is around `node`: its parent, or the host of its shadow root; null at the document. */
export const around = (node: Node): Node | null =>
  node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

/** Returns whether `node` is `holder` or lies within it, shadow roots included. */
export function holds(holder: Node, node: Node): boolean {
  if (holder.contains(node)) return true;
  const { host } = node.getRootNode() as Partial<ShadowRoot>;
  return host !== undefined && holds(holder, host);
}
