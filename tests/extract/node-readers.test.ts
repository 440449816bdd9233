// @vitest-environment happy-dom
/** Proves that nodes are read as the browser defines them, whatever a page has put in their place. */
import { expect, it } from 'vitest';
import { createNodeReaders } from '@/lib/extract/node-readers';

it('reads past properties that stand in front of the real ones', () => {
  const form = document.createElement('form');
  form.append('Text');
  form.setAttribute('class', 'story');
  for (const name of ['nodeType', 'firstChild', 'nextSibling', 'getAttribute', 'localName']) {
    Object.defineProperty(form, name, { value: document.createElement('input') });
  }
  const readers = createNodeReaders();
  expect(readers.nodeType(form)).toBe(1);
  expect(readers.characters(readers.firstChild(form) as Node)).toBe('Text');
  expect(readers.nextSibling(form)).toBeNull();
  expect(readers.attribute(form, 'class')).toBe('story');
  expect(readers.localName(form)).toBe('form');
});
