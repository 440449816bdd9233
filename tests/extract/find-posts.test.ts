/** Proves which parts of a live blog are its posts. */
import { expect, it } from 'vitest';
import { findPosts } from '@/lib/extract/find-posts';
import { blocksOf } from './read-html';

const postsOf = async (html: string) => {
  const blocks = await blocksOf(html);
  return [...findPosts(blocks, [...blocks.keys()])].map((index) => blocks[index]?.text);
};

it('boxes of one kind that repeat are posts', async () => {
  const html =
    '<p>Summary.</p><div class="live-post p1"><p>One.</p></div><div class="live-post p2"><h2>At ten</h2><p>Two.</p></div>';
  expect(await postsOf(html)).toEqual(['One.', 'At ten', 'Two.']);
});

it('without boxes the headings part posts, and the summary is none', async () => {
  const html =
    '<h2>Key points</h2><p>All.</p><h2>At ten</h2><p>One.</p><h2>At nine</h2><p>Two.</p><h2>At eight</h2><p>Three.</p>';
  expect(await postsOf(html)).toEqual(['At ten', 'One.', 'At nine', 'Two.', 'At eight', 'Three.']);
});

it('one box around the whole text, or one heading, is no post', async () => {
  expect(await postsOf('<div class="post"><p>One.</p><h2>Later</h2><p>Two.</p></div>')).toEqual([]);
});
