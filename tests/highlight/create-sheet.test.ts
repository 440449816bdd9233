/** Proves that a text in a frame gets a sheet of the frame's own window. */
import { expect, it } from 'vitest';
import { createSheet } from '@/lib/highlight/create-sheet';

class FrameSheet {
  css = '';
  replaceSync(css: string): void {
    this.css = css;
  }
}

const frame = { ownerDocument: null, defaultView: { CSSStyleSheet: FrameSheet } } as unknown as Document;

it('is made by the window that shows the text, for the document and for what hangs in it', () => {
  const sheet = createSheet(frame, 'p { color: red }') as unknown as FrameSheet;
  expect(sheet).toBeInstanceOf(FrameSheet);
  expect(sheet.css).toBe('p { color: red }');
  const shadow = { ownerDocument: frame } as ShadowRoot;
  expect(createSheet(shadow, '')).toBeInstanceOf(FrameSheet);
});

it('is refused where there is no window', () => {
  expect(() => createSheet({ ownerDocument: null, defaultView: null } as Document, '')).toThrow();
});
