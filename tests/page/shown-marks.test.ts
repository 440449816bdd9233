/** Proves that marks are loaded once there is something to show, and that what comes too late is not shown. */
import { expect, it, vi } from 'vitest';
import type { CheckedText } from '@/lib/page/article-session';
import type { PageMarks } from '@/lib/page/page-parts';
import { createShownMarks } from '@/lib/page/shown-marks';
import { claim, finding, report } from '../report/sample-report';

const textWith = (part: Parameters<typeof report>): CheckedText => ({
  report: report(...part),
  text: 'Mayor slams budget',
  runs: { nodes: [], nodeStart: [], textStart: [], length: [] },
});
const found = textWith([[finding()]]);
const nothing = textWith([[]]);
const next = { type: 'mark', do: 'next' } as const;

function marksFrom(load: (marks: PageMarks) => Promise<PageMarks | null>) {
  const shown: (CheckedText | null)[] = [];
  const marks: PageMarks = { show: (checked) => shown.push(checked), act: async () => shown.at(-1) !== null };
  const loader = vi.fn(() => load(marks));
  const starter = vi.fn((loaded: PageMarks) => loaded);
  return { shown, loader, starter, marks: createShownMarks(loader, starter) };
}
const turn = () => new Promise((resolve) => setTimeout(resolve));

it('loads nothing where nothing was found', async () => {
  const { marks, loader } = marksFrom(async (each) => each);
  marks.show(null);
  marks.show(nothing);
  expect(loader).not.toHaveBeenCalled();
  expect(await marks.act(next)).toBe(false);
});

it('loads once, and shows what was found', async () => {
  const { marks, loader, starter, shown } = marksFrom(async (each) => each);
  marks.show(found);
  expect(await marks.act(next)).toBe(true);
  marks.show(nothing);
  marks.show(null);
  await turn();
  expect(shown).toEqual([found, nothing, null]);
  expect(loader).toHaveBeenCalledOnce();
  expect(starter).toHaveBeenCalledOnce();
});

it('loads for the claims of a headline as well', () => {
  const { marks, loader } = marksFrom(async (each) => each);
  marks.show(textWith([[], { support: { coverage: 1, guard: 'ok', claims: [claim()] } }]));
  expect(loader).toHaveBeenCalledOnce();
});

it('does not show what was left while the marks were on their way', async () => {
  let arrive = (): void => undefined;
  const { marks, shown } = marksFrom(
    (each) =>
      new Promise((resolve) => {
        arrive = () => resolve(each);
      }),
  );
  marks.show(found);
  marks.show(null);
  arrive();
  await turn();
  expect(shown).toEqual([]);
});

it('asks again at the next text when the answer was lost', async () => {
  let times = 0;
  const { marks, shown } = marksFrom(async (each) => (times++ === 0 ? null : each));
  marks.show(found);
  await turn();
  marks.show(found);
  await turn();
  expect(shown).toEqual([found]);
});

it('asks again at the next text when no answer ever came, and starts once when both come', async () => {
  const arrivals: (() => void)[] = [];
  const { marks, shown, starter } = marksFrom(
    (each) => new Promise((resolve) => arrivals.push(() => resolve(each))),
  );
  marks.show(found);
  const again = { ...found };
  marks.show(again);
  arrivals[1]?.();
  await turn();
  expect(shown).toEqual([again]);
  arrivals[0]?.();
  await turn();
  expect(shown).toEqual([again]);
  expect(starter).toHaveBeenCalledOnce();
});

it('does without where they cannot be had', async () => {
  const { marks } = marksFrom(() => Promise.reject(new Error('no access')));
  marks.show(found);
  expect(await marks.act(next)).toBe(false);
});
