// @vitest-environment happy-dom
/** Proves that shadow roots are stepped through. */
import { expect, it } from 'vitest';
import { around, holds } from '@/lib/highlight/composed';

function nested() {
  const outer = document.createElement('section');
  const inner = document.createElement('div');
  outer.attachShadow({ mode: 'closed' }).append(inner);
  inner.attachShadow({ mode: 'open' }).append('words');
  document.body.replaceChildren(outer);
  return { outer, inner, words: inner.shadowRoot?.firstChild as Text };
}

it('leads from a node to what is around it, up to the document', () => {
  const { words } = nested();
  const path: string[] = [];
  for (let at: Node | null = words; at; at = around(at)) path.push(at.nodeName.toLowerCase());
  expect(path.filter((name) => /^[a-z]/.test(name))).toEqual(['div', 'section', 'body', 'html']);
  expect(path.at(-1)).toBe('#document');
});

it('knows what holds a node', () => {
  const { outer, inner, words } = nested();
  expect([outer, inner, document.body, words].every((each) => holds(each, words))).toBe(true);
  expect(holds(document.createElement('p'), words)).toBe(false);
  expect(holds(inner, outer)).toBe(false);
});
