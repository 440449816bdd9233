/** Proves that a judgement is plain JSON and leaves out what is cut off; whole pages are judged in pages.test.ts. */
import { expect, it } from 'vitest';
import { judgePage } from '@/lib/extract/judge-page';
import { collectedOf } from './read-html';

const said = (what: string) =>
  `<p>The board met on Tuesday and looked at ${what}, which had been drawn by the same office as the ones for the lock and the two piers beside it.</p>`;
const html = (end: string) =>
  `<!doctype html><html lang="en"><head><title>Board looks at the quay</title><meta property="og:type" content="article"></head><body><article><h1>Board looks at the quay</h1><p class="author">By Ines Falk</p>${said('plans for the quay')}${said('paint')}${said('ropes')}${end}</article></body></html>`;
const offer = '<p>To continue reading, start a trial subscription.</p>';

it('asks about the layout only where the page asks to subscribe', async () => {
  expect(judgePage((await collectedOf(html(''))).page, []).mayBeCutOff).toEqual([]);
  const { page } = await collectedOf(html(offer));
  const texts = judgePage(page, []).mayBeCutOff.map((index) => page.blocks[index]?.text);
  expect(texts.some((text) => text?.includes('ropes'))).toBe(true);
});

it('leaves out what is cut off, and says that there is more', async () => {
  const { page } = await collectedOf(html(offer));
  const last = page.blocks.findIndex(({ text }) => text.includes('ropes'));
  const { outcome } = judgePage(page, [last]);
  if (!('article' in outcome)) throw new Error(outcome.refusal);
  expect(outcome.article.partial).toBe(true);
  expect(outcome.article.text).toContain('paint');
  expect(outcome.article.text).not.toContain('ropes');
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
});
