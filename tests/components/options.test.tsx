// @vitest-environment happy-dom
/** Proves what a reader can choose on the settings page. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '@/components/options';
import { categories } from '@/lib/settings/categories';
import { defaultSettings, type Settings } from '@/lib/settings/settings';
import { english, renderEnglish } from './english';

afterEach(cleanup);

function show(part: Partial<OptionsProps> = {}) {
  const props = {
    settings: defaultSettings,
    origins: [],
    rules: [],
    own: {
      words: [],
      packs: [],
      saveWords: vi.fn(),
      addPack: vi.fn(),
      savePack: vi.fn(),
      removePack: vi.fn(),
    },
    notice: null,
    change: vi.fn(),
    grant: vi.fn(),
    revoke: vi.fn(),
    save: vi.fn(),
    load: vi.fn(),
    reset: vi.fn(),
    ...part,
  };
  renderEnglish(<Options {...props} />);
  const lastEdit = () =>
    (props.change as ReturnType<typeof vi.fn>).mock.calls.at(-1)?.[0] as (s: Settings) => Settings;
  return { ...props, lastEdit };
}
const region = (name: string) => within(screen.getByRole('region', { name }));

it('has a switch with a name and a line for every category', () => {
  const { lastEdit } = show({ settings: { ...defaultSettings, off: ['insult'] } });
  const section = region('What is looked for');
  expect(section.getAllByRole('checkbox')).toHaveLength(categories.length);
  const insults = section.getByRole('checkbox', { name: /^Insults/ }) as HTMLInputElement;
  expect(insults.checked).toBe(false);
  fireEvent.click(insults);
  expect(lastEdit()({ ...defaultSettings, off: ['insult', 'puffery'] }).off).toEqual(['puffery']);
  fireEvent.click(section.getByRole('checkbox', { name: /^Puffery/ }));
  expect(lastEdit()(defaultSettings).off).toEqual(['puffery']);
});

const rule = {
  id: 'conflict-verb',
  title: 'Violent verb',
  category: 'conflict-verb',
  why: 'The verb paints a statement as violence.',
  innocent: 'The blow may be a real one.',
  source: { by: 'A body', title: 'A manual', locator: 'Verbs' },
  examples: { marked: ['The mayor [[slams]] the plan.'], spared: ['A door slams.'] },
} as const;

it('lists the rules of each category with their reasons, and mutes one', () => {
  const { lastEdit } = show({ rules: [rule] });
  const section = region('What is looked for');
  expect(section.getByText('1 rule')).toBeTruthy();
  expect(section.getByText('Standard: A body, A manual, Verbs')).toBeTruthy();
  expect(section.getByText('slams').tagName).toBe('MARK');
  expect(section.getByText('A door slams.')).toBeTruthy();
  fireEvent.click(section.getByRole('checkbox', { name: /^Violent verb The verb|^Violent verbThe verb/ }));
  expect(lastEdit()(defaultSettings).mutedRules).toEqual(['conflict-verb']);
});

it('shows muted rules by their titles', () => {
  const { lastEdit } = show({
    rules: [rule],
    settings: { ...defaultSettings, mutedRules: ['conflict-verb', 'gone'] },
  });
  expect(screen.getByRole('button', { name: english('unmute', ['gone']) })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: english('unmute', ['Violent verb']) }));
  expect(lastEdit()({ ...defaultSettings, mutedRules: ['conflict-verb'] }).mutedRules).toEqual([]);
});

it('saves the choices, and takes them from a file', () => {
  const { save, load } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Save my choices' }));
  expect(save).toHaveBeenCalledOnce();
  const file = new File(['{}'], 'choices.json');
  const field = screen.getByLabelText(/Take them from a file/);
  Object.defineProperty(field, 'files', { value: [file] });
  fireEvent.change(field);
  expect(load).toHaveBeenCalledWith(file);
});

it('switches marks and badge', () => {
  const { lastEdit } = show();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Mark words on the page' }));
  expect(lastEdit()(defaultSettings).marks).toBe(false);
  fireEvent.click(screen.getByRole('checkbox', { name: /toolbar button/ }));
  expect(lastEdit()(defaultSettings).badge).toBe(false);
});

it('lists the sites and takes one away', () => {
  const { revoke } = show({ origins: ['*://a.example/*', '*://b.example/*'] });
  fireEvent.click(screen.getByRole('button', { name: 'Remove b.example' }));
  expect(revoke).toHaveBeenCalledWith(['*://b.example/*']);
});

it('asks for every site, and takes that back', () => {
  const first = show();
  expect(screen.getByText(english('noSites'))).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: english('everySiteGrant') }));
  expect(first.grant).toHaveBeenCalledWith('*://*/*');
  cleanup();
  const second = show({ origins: ['*://*/*', '*://a.example/*'] });
  fireEvent.click(screen.getByRole('button', { name: 'Stop on every site' }));
  expect(second.revoke).toHaveBeenCalledWith(['*://*/*']);
});

it('shows what was muted again, and mutes it again', () => {
  const { lastEdit } = show({ settings: { ...defaultSettings, mutedWordings: ['slams', 'storm'] } });
  fireEvent.click(screen.getByRole('button', { name: 'Show “slams” again' }));
  expect(lastEdit()({ ...defaultSettings, mutedWordings: ['slams', 'storm'] }).mutedWordings).toEqual([
    'storm',
  ]);
  fireEvent.click(region('Muted').getByRole('button', { name: 'Undo' }));
  expect(lastEdit()(defaultSettings).mutedWordings).toEqual(['slams']);
});

it('forgets everything only when asked twice', () => {
  const { reset } = show();
  fireEvent.click(screen.getByRole('button', { name: english('resetAsk') }));
  expect(reset).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: english('resetKeep') }));
  fireEvent.click(screen.getByRole('button', { name: english('resetAsk') }));
  fireEvent.click(screen.getByRole('button', { name: english('resetSure') }));
  expect(reset).toHaveBeenCalledOnce();
});

it.each(['notSaved', 'settingsUnreadable', 'reset'] as const)('tells of %s', (notice) => {
  show({ notice });
  expect(screen.getByText(english(notice))).toBeTruthy();
});
