/** Finds the live text of a span. */
import type { TextRuns } from '@/lib/extract/text-runs';
import type { Span } from '@/lib/model';

/** Returns one range per text run that `span` touches, in text order; runs whose node has left the page or shrunk are left out. */
export function locate(span: Span, runs: TextRuns): Range[] {
  const ranges: Range[] = [];
  for (let run = firstRun(span.start, runs); run < runs.nodes.length; run++) {
    const node = runs.nodes[run];
    const textStart = runs.textStart[run];
    const nodeStart = runs.nodeStart[run];
    const length = runs.length[run];
    if (node === undefined || textStart === undefined || nodeStart === undefined || length === undefined)
      break;
    if (textStart >= span.end) break;
    const from = nodeStart + Math.max(0, span.start - textStart);
    const to = nodeStart + Math.min(length, span.end - textStart);
    if (from >= to || !node.isConnected || to > node.data.length) continue;
    // Not `document.createRange`, in whose place an image of that name may stand.
    const range = new Range();
    range.setStart(node, from);
    range.setEnd(node, to);
    ranges.push(range);
  }
  return ranges;
}

/** Returns the index of the first run that ends after the place `start`; `nodes.length` when there is none. */
export function firstRun(start: number, { textStart, length }: TextRuns): number {
  let low = 0;
  let high = textStart.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((textStart[middle] ?? 0) + (length[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
