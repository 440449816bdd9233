// @vitest-environment happy-dom
/** Proves that a span is found again in the page's text nodes, to the character. */
import { expect, it } from 'vitest';
import type { TextRuns } from '@/lib/extract/text-runs';
import { locate } from '@/lib/highlight/locate';

/** Three nodes as extraction would list them: “Russia  calls | Trump’s | bluff” with white space collapsed. */
function sample() {
  const paragraph = document.createElement('p');
  paragraph.append('  Russia \n calls ', document.createElement('em'), ' bluff.');
  const [before, emphasis, after] = [...paragraph.childNodes];
  (emphasis as HTMLElement).append('Trump’s');
  document.body.replaceChildren(paragraph);
  const nodes = [before, before, emphasis?.firstChild, after] as Text[];
  // Article text: “Russia calls Trump’s bluff.”
  const runs: TextRuns = {
    nodes,
    nodeStart: [2, 11, 0, 0],
    textStart: [0, 7, 13, 20],
    length: [7, 6, 7, 7],
  };
  return { runs, paragraph, emphasis: emphasis as HTMLElement };
}

const words = (ranges: Range[]) => ranges.map(String);

it('finds a span inside one run', () => {
  const { runs } = sample();
  expect(words(locate({ start: 14, end: 19 }, runs))).toEqual(['rump’']);
});

it('finds a span across inline markup, one range per run', () => {
  const { runs } = sample();
  const ranges = locate({ start: 7, end: 26 }, runs);
  expect(words(ranges)).toEqual(['calls ', 'Trump’s', ' bluff']);
  expect(ranges.map(({ startContainer }) => startContainer)).toEqual(runs.nodes.slice(1));
});

it('takes no run that it only touches', () => {
  const { runs } = sample();
  expect(words(locate({ start: 13, end: 20 }, runs))).toEqual(['Trump’s']);
});

it('finds nothing beyond the text, or in no text', () => {
  const { runs } = sample();
  expect(locate({ start: 27, end: 30 }, runs)).toEqual([]);
  expect(locate({ start: 0, end: 3 }, { nodes: [], nodeStart: [], textStart: [], length: [] })).toEqual([]);
});

it('leaves out words that are no longer on the page', () => {
  const { runs, emphasis } = sample();
  emphasis.remove();
  expect(words(locate({ start: 7, end: 26 }, runs))).toEqual(['calls ', ' bluff']);
  (runs.nodes[3] as Text).data = ' b';
  expect(words(locate({ start: 7, end: 26 }, runs))).toEqual(['calls ']);
});
