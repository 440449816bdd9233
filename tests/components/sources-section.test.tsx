// @vitest-environment happy-dom
/** Proves what a reader hears of who speaks in the article. */
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { SourcesSection } from '@/components/sources-section';
import type { SpeakingSource } from '@/lib/model';
import { renderEnglish } from './english';

afterEach(cleanup);

const sources: readonly SpeakingSource[] = [
  { kind: 'person', name: 'Ann Example', statements: 3, at: { start: 60, end: 90 } },
  { kind: 'document', name: 'minutes', statements: 1, at: { start: 91, end: 99 } },
  { kind: 'official', name: 'an aide', statements: 1, at: { start: 121, end: 130 } },
  { kind: 'group', name: 'critics', statements: 1, at: { start: 100, end: 120 } },
];

it('is a table with a way to the first words of each', () => {
  const goTo = vi.fn();
  renderEnglish(<SourcesSection sources={sources} goTo={goTo} />);
  fireEvent.click(screen.getByText('Named people: 1; organisations and documents: 1; without a name: 2'));
  expect(screen.getByRole('rowheader', { name: 'critics group without names' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Go to the first words of Ann Example on the page' }));
  expect(goTo).toHaveBeenCalledWith({ start: 60, end: 90 });
});

it('says so when nobody does', () => {
  renderEnglish(<SourcesSection sources={[]} goTo={vi.fn()} />);
  expect(screen.getByText('Nobody’s words are given in the text we could read.')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});
