// @vitest-environment happy-dom
/** Proves how elements are laid out, by style where there is layout and by markup where there is none. */
import { afterEach, expect, it, vi } from 'vitest';
import { createNodeReaders } from '@/lib/extract/node-readers';
import { createBoxReader } from '@/lib/extract/read-box';

afterEach(() => vi.unstubAllGlobals());

const boxOf = (html: string) => {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild as Element;
  return createBoxReader(document.documentElement, createNodeReaders())(element, element.localName);
};

it.each([
  ['<p></p>', 'block'],
  ['<span></span>', 'inline'],
  ['<p hidden></p>', 'none'],
  ['<div hidden id="S:1a"></div>', 'block'],
  ['<div hidden id="S:other"></div>', 'none'],
  ['<p style="display: none"></p>', 'none'],
  ['<p style="color: red; visibility: hidden"></p>', 'none'],
])('by markup: %s is %s', (html, box) => {
  vi.stubGlobal('getComputedStyle', undefined);
  expect(boxOf(html)).toBe(box);
});

// As a browser computes them; happy-dom has no layout.
const styles: Readonly<Record<string, object>> = {
  p: {},
  span: { display: 'inline' },
  flex: { display: 'flex' },
  unboxed: { display: 'contents' },
  gone: { display: 'none' },
  unseen: { visibility: 'hidden' },
  clipped: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden' },
  placed: { position: 'absolute', width: '300px', height: '1px', overflow: 'visible' },
  initial: { float: 'left' },
};

it.each([
  ['<p></p>', 'block'],
  ['<span></span>', 'inline'],
  ['<span class="flex"></span>', 'block'],
  ['<p class="unboxed"></p>', 'inline'],
  ['<p class="gone"></p>', 'none'],
  ['<p class="unseen"></p>', 'none'],
  ['<p class="clipped"></p>', 'none'],
  ['<p class="placed"></p>', 'block'],
  ['<span class="initial"></span>', 'inline'],
  ['<div class="initial"></div>', 'block'],
])('by style: %s is %s', (html, box) => {
  vi.stubGlobal('getComputedStyle', ({ className, localName }: Element) => ({
    display: 'block',
    visibility: 'visible',
    float: 'none',
    position: 'static',
    ...styles[className || localName],
  }));
  expect(boxOf(html)).toBe(box);
});

it.each([
  ['body', 'block'],
  ['p', 'block'],
  ['i', 'none'],
])('where the whole page is unseen until scripts run, %s is %s', (name, box) => {
  vi.stubGlobal('getComputedStyle', ({ localName }: Element) => ({
    display: localName === 'i' || localName === 'body' ? 'none' : 'block',
    visibility: localName === 'html' ? 'visible' : 'hidden',
    float: 'none',
    position: 'static',
  }));
  document.body.innerHTML = '<p></p><i></i>';
  const element = document.querySelector(name) as Element;
  expect(createBoxReader(document.documentElement, createNodeReaders())(element, name)).toBe(box);
});
