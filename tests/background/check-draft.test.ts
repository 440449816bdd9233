import { expect, it, vi } from 'vitest';
import { checkDraft } from '@/lib/background/check-draft';
import { LONGEST_DRAFT } from '@/lib/draft/draft';
import type { Article } from '@/lib/model';
import { report } from '../report/sample-report';

const draft = { headline: 'Harbour reopens', text: 'The mayor came.\nSo did we.' };

it('hands the draft to the rules as an article', async () => {
  const check = vi.fn((_: Article) => ({ report: report([]) }));
  expect(await checkDraft(draft, async () => check)).toEqual({ report: report([]) });
  expect(check.mock.lastCall?.[0].blocks.map(({ kind }) => kind)).toEqual([
    'headline',
    'paragraph',
    'paragraph',
  ]);
});

it('refuses what is longer than any article without looking at it', async () => {
  const check = vi.fn();
  const outcome = await checkDraft({ ...draft, text: 'a '.repeat(LONGEST_DRAFT / 2) }, async () => check);
  expect(outcome).toEqual({ refusal: 'too-large' });
  expect(check).not.toHaveBeenCalled();
});

it('answers with a refusal where the check fails', async () => {
  const fails = async () => () => {
    throw new Error('broken pack');
  };
  expect(await checkDraft(draft, fails)).toEqual({ refusal: 'unreadable' });
});
