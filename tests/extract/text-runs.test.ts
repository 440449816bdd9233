/** Proves that numbers of text nodes are led back to the nodes. */
import { expect, it } from 'vitest';
import { runsOn } from '@/lib/extract/text-runs';

it('puts each node in the place of its number', () => {
  const nodes = ['one', 'two', 'three'].map((data) => ({ data }) as Text);
  const runs = { nodes: [2, 0], nodeStart: [0, 1], textStart: [0, 5], length: [5, 2] };
  expect(runsOn(nodes, runs)).toEqual({ ...runs, nodes: [nodes[2], nodes[0]] });
});
