/** Writes blocks one after another as a text, and keeps which text node each stretch of it came from. */
import type { PageBlock } from '@/lib/extract/page-block';
import type { Runs } from '@/lib/extract/text-runs';
import type { Span } from '@/lib/model';

/** A text that grows by whole blocks. */
export interface RunWriter {
  /** Puts `block` at the end, after one `\n` where there is text already, and returns its span. */
  readonly add: (block: PageBlock) => Span;
  /** Returns all that was added, with its runs in text order; nodes by their number on the page. */
  readonly written: () => { readonly text: string; readonly runs: Runs<number> };
}

/** Returns a writer of an empty text. */
export function createRunWriter(): RunWriter {
  const nodes: number[] = [];
  const nodeStart: number[] = [];
  const textStart: number[] = [];
  const length: number[] = [];
  let text = '';
  return {
    add: (block) => {
      if (text) text += '\n';
      const start = text.length;
      for (const piece of block.pieces) {
        nodes.push(piece.node);
        nodeStart.push(piece.nodeStart);
        textStart.push(start + piece.at);
        length.push(piece.length);
      }
      text += block.text;
      return { start, end: text.length };
    },
    written: () => ({ text, runs: { nodes, nodeStart, textStart, length } }),
  };
}
