// @vitest-environment happy-dom
/** Proves what a reader can do with own words and rule packs on the settings page. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { OwnRules, type OwnRulesProps } from '@/components/own-rules';
import { renderEnglish } from './english';

afterEach(cleanup);

function show(part: Partial<OwnRulesProps> = {}) {
  const props = {
    words: ['~slam', 'ferry row'],
    packs: [{ title: 'House style', rules: 2 }],
    saveWords: vi.fn(async () => null),
    addPack: vi.fn(async () => null),
    savePack: vi.fn(),
    removePack: vi.fn(async () => ({ problem: null, undo: vi.fn() })),
    ...part,
  };
  renderEnglish(<OwnRules {...props} />);
  return props;
}

const field = () => screen.getByLabelText<HTMLTextAreaElement>('Words to mark');
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save these words' }));

it('shows the words one a line, and saves what was written', async () => {
  const { saveWords } = show();
  expect(field().value).toBe('~slam\nferry row');
  fireEvent.input(field(), { target: { value: 'coal wharf' } });
  save();
  expect(saveWords).toHaveBeenCalledWith('coal wharf');
  expect(await screen.findByText('Your words were saved.')).toBeTruthy();
});

it('keeps what was written when it was refused, and says why', async () => {
  show({ saveWords: async () => '“[a” cannot be looked for: brackets do not pair. Nothing was changed.' });
  fireEvent.input(field(), { target: { value: '[a' } });
  save();
  const status = screen.getByRole('status');
  expect(await within(status).findByText(/brackets do not pair/)).toBeTruthy();
  expect(field().value).toBe('[a');
});

it('lists packs, saves one as a file, removes it and takes that back', async () => {
  const undo = vi.fn();
  const { savePack } = show({ removePack: async () => ({ problem: null, undo }) });
  expect(screen.getByText('2 rules')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Save the rule pack “House style” as a file' }));
  expect(savePack).toHaveBeenCalledWith('House style');
  fireEvent.click(screen.getByRole('button', { name: 'Remove the rule pack “House style”' }));
  expect(await screen.findByText(/The rule pack “House style” was removed\./)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText(/was removed/)).toBeNull();
});

it('says why a pack could not be removed, and offers nothing to take back', async () => {
  show({ removePack: async () => ({ problem: 'This could not be saved.', undo: vi.fn() }) });
  fireEvent.click(screen.getByRole('button', { name: 'Remove the rule pack “House style”' }));
  expect(await screen.findByText('This could not be saved.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('adds a pack from a file, or says why not', async () => {
  const addPack = vi.fn(async (): Promise<string | null> => null);
  show({ addPack });
  const chosen = new File(['{}'], 'style.json');
  const choose = () =>
    fireEvent.change(screen.getByLabelText('Add a rule pack from a file:'), { target: { files: [chosen] } });
  choose();
  expect(addPack).toHaveBeenCalledWith(chosen);
  expect(await screen.findByText('The rule pack was added.')).toBeTruthy();
  addPack.mockResolvedValue('This rule pack cannot be used: it is not JSON. Nothing was changed.');
  choose();
  expect(await screen.findByText(/it is not JSON/)).toBeTruthy();
});
