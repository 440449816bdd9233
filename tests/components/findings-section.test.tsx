// @vitest-environment happy-dom
/** Proves that a long list is opened bit by bit, and where the reader is then. */
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { FindingsSection } from '@/components/findings-section';
import { finding } from '../report/sample-report';
import { renderEnglish } from './english';

afterEach(cleanup);

const actions = { goTo: vi.fn(), copy: async () => true, mute: async () => true };
const findings = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    finding({ text: `word ${i}`, span: { start: i * 10, end: i * 10 + 5 } }),
  );
const rows = (): number => screen.getAllByRole('listitem').length;

it('lists what a usual article has at once', () => {
  renderEnglish(<FindingsSection findings={findings(50)} actions={actions} />);
  expect(rows()).toBe(50);
  expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
});

it('lists more on demand, and the reader goes on at the first new row', () => {
  renderEnglish(<FindingsSection findings={findings(120)} actions={actions} />);
  expect(rows()).toBe(50);
  fireEvent.click(screen.getByRole('button', { name: 'Show 50 more of 70 left' }));
  expect(rows()).toBe(100);
  expect(document.activeElement?.textContent).toContain('word 50');
  fireEvent.click(screen.getByRole('button', { name: 'Show 20 more of 20 left' }));
  expect(rows()).toBe(120);
  expect(document.activeElement?.textContent).toContain('word 100');
  expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
});
