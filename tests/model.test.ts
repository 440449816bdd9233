/** Proves what an article is when little is known about it, and which claims are open. */
import { expect, it } from 'vitest';
import { bareArticle, isOpen, overlaps } from '@/lib/model';

const blocks = [{ kind: 'headline', span: { start: 0, end: 18 } }] as const;

it('says nothing that is not known', () => {
  const { text, blocks: own, genre, partial, ...rest } = bareArticle('Mayor signs budget', blocks);
  expect({ text, own }).toEqual({ text: 'Mayor signs budget', own: blocks });
  expect({ genre, partial }).toEqual({ genre: 'reportage', partial: false });
  expect(Object.values(rest).filter(Boolean)).toEqual([]);
});

it('takes what is known', () => {
  expect(bareArticle('Mayor signs budget', blocks, { kicker: 'CITY', genre: 'opinion' })).toMatchObject({
    kicker: 'CITY',
    genre: 'opinion',
    headline: '',
  });
});

it('tells open claims from supported ones', () => {
  expect(isOpen({ verdict: 'supported' })).toBe(false);
  expect(isOpen({ verdict: 'weaker' })).toBe(true);
  expect(isOpen({ verdict: 'could-not-check' })).toBe(true);
});

it('tells spans that share a character from those that only touch', () => {
  const span = { start: 3, end: 6 };
  expect([overlaps(span, { start: 5, end: 9 }), overlaps(span, { start: 6, end: 9 })]).toEqual([true, false]);
});
