/** Proves how a page and what judges it come together; the whole way is proven in extract-article.test.ts. */
import { afterEach, expect, it, vi } from 'vitest';
import type { Judgement } from '@/lib/extract/judge-page';
import { type Judge, readArticle } from '@/lib/extract/read-article';
import { bareArticle } from '@/lib/model';
import { documentOf } from './read-html';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const runs = { nodes: [1], nodeStart: [2], textStart: [0], length: [4] };
const written: Judgement = { outcome: { article: bareArticle('Two.', []), runs }, mayBeCutOff: [] };
const read = (judge: Judge) =>
  readArticle(documentOf('<p>One.</p><p>  Two.</p>'), judge, async () => {}, null);

it('leads runs back to the live nodes', async () => {
  const { extraction } = await read(async () => written);
  if (!('article' in extraction)) throw new Error(extraction.refusal);
  expect(extraction.runs).toMatchObject({ ...runs, nodes: [{ data: '  Two.' }] });
});

it('rests between its steps, however fast they are', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const steps: string[] = [];
  const judge: Judge = async () => {
    steps.push('judged');
    return written;
  };
  const pause = async () => {
    steps.push('rest');
  };
  await readArticle(documentOf('<p>One.</p><p>  Two.</p>'), judge, pause, null);
  // Before the head, before the walk, before the message, and before the answer is led back.
  expect(steps).toEqual(['rest', 'rest', 'rest', 'judged', 'rest']);
});

it('has a page judged again where its layout cuts something off', async () => {
  const asked: (readonly number[])[] = [];
  vi.stubGlobal('getComputedStyle', () => ({ display: 'block', visibility: 'visible', overflowY: 'hidden' }));
  const document = documentOf('<div><p>One.</p><p>Two.</p></div>');
  const { elements } = { elements: [...document.querySelectorAll('div')] };
  Object.assign(elements[0] ?? {}, {
    scrollHeight: 200,
    clientHeight: 100,
    getBoundingClientRect: () => ({ bottom: 100 }),
  });
  vi.stubGlobal(
    'Range',
    class {
      #top = 0;
      setStart(node: Text) {
        this.#top = node.data === 'Two.' ? 150 : 0;
      }
      setEnd() {}
      getBoundingClientRect() {
        return { top: this.#top };
      }
    },
  );
  const judge: Judge = async (_, cutOff) => {
    asked.push(cutOff);
    return { ...written, mayBeCutOff: [0, 1] };
  };
  await readArticle(document, judge, async () => {}, null);
  expect(asked).toEqual([[], [1]]);
});

it('is unreadable where nobody answers', async () => {
  const failing = await read(() => Promise.reject(new Error('no background')));
  expect(failing.extraction).toEqual({ refusal: 'unreadable' });
  const silent = await read(async () => null as unknown as Judgement);
  expect(silent.extraction).toEqual({ refusal: 'unreadable' });
});
