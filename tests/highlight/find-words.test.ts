// @vitest-environment happy-dom
/** Proves that words are found again when the page has drawn them anew, and that nothing else is taken for them. */
import { expect, it } from 'vitest';
import type { TextRuns } from '@/lib/extract/text-runs';
import { createFinder } from '@/lib/highlight/find-words';

const text = 'Mayor slams budget\nThe mayor slams the plan, her rival slams the mayor.';
const html = '<h1>Mayor slams budget</h1><p>The mayor slams the <b>plan</b>, her rival slams the mayor.</p>';
const span = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

function runsOfPage(): TextRuns {
  document.body.innerHTML = html;
  const [h1, p] = [document.querySelector('h1'), document.querySelector('p')] as [Element, Element];
  const nodes = [h1.firstChild, p.childNodes[0], p.querySelector('b')?.firstChild, p.childNodes[2]] as Text[];
  return { nodes, nodeStart: [0, 0, 0, 0], textStart: [0, 19, 39, 43], length: [18, 20, 4, 28] };
}
const drawAnew = () => {
  document.body.innerHTML = `<script>// The mayor slams the plan</script><div>\n ${html.replace('slams the <b>', 'slams\n the <b>')}</div>`;
};
const words = (ranges: readonly Range[]) => ranges.map(String);

it('takes words from where they were read', () => {
  const runs = runsOfPage();
  const ranges = createFinder(text, runs)(span('slams the plan'));
  expect(words(ranges)).toEqual(['slams the ', 'plan']);
  expect(ranges[0]?.startContainer).toBe(runs.nodes[1]);
});

it('finds words in new nodes, one range per text run', () => {
  const runs = runsOfPage();
  drawAnew();
  const ranges = createFinder(text, runs)(span('slams the plan'));
  expect(words(ranges)).toEqual(['slams\n the ', 'plan']);
  expect(ranges[0]?.startContainer.isConnected).toBe(true);
});

it('tells the same words apart by what stands around them', () => {
  const runs = runsOfPage();
  drawAnew();
  const find = createFinder(text, runs);
  const parents = [span('slams'), span('slams', 20), span('slams', 45)].map((at) => {
    const [range] = find(at);
    return `${range?.startContainer.parentNode?.nodeName} ${range?.startOffset}`;
  });
  expect(parents).toEqual(['H1 6', 'P 10', 'P 12']);
});

it('finds them anew when their node was given another text', () => {
  const runs = runsOfPage();
  (runs.nodes[0] as Text).data = 'Library opens';
  const find = createFinder(text, runs);
  expect(find(span('budget'))).toEqual([]);
  expect(words(find(span('rival slams')))).toEqual(['rival slams']);
});

it('finds nothing where the words are gone, or could be either of two', () => {
  const runs = runsOfPage();
  document.body.innerHTML = '<p>The town slams the door.</p><p>The town slams the door.</p>';
  const find = createFinder(text, runs);
  expect(find(span('budget'))).toEqual([]);
  expect(find(span('slams', 20))).toEqual([]);
  expect(
    createFinder('', { nodes: [], nodeStart: [], textStart: [], length: [] })({ start: 0, end: 4 }),
  ).toEqual([]);
});
