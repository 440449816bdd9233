// @vitest-environment happy-dom
/** Proves what a reader hears and can do in the popup. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PageView, Popup, type PopupActions, type PopupProps } from '@/components/popup';
import type { Claim, Finding, Refusal, Report } from '@/lib/model';
import { defaultSettings, type Settings } from '@/lib/settings/settings';
import { claim, finding, report } from '../report/sample-report';
import { english, renderEnglish } from './english';

afterEach(cleanup);

const inText = (text: string, part: Partial<Finding> = {}) =>
  finding({ text, block: 'paragraph', span: { start: 100, end: 100 + text.length }, ...part });

function show(page: PageView, part: Partial<PopupProps> = {}, settings: Partial<Settings> = {}) {
  const actions: { [Key in keyof PopupActions]: ReturnType<typeof vi.fn> } = {
    goTo: vi.fn(),
    copy: vi.fn(async () => true),
    mute: vi.fn(async () => true),
    change: vi.fn(),
    save: vi.fn(),
    grant: vi.fn(),
    revoke: vi.fn(),
    checkAgain: vi.fn(),
    openOptions: vi.fn(),
    openDraft: vi.fn(),
    openPanel: vi.fn(),
  };
  renderEnglish(
    <Popup
      page={page}
      settings={{ ...defaultSettings, ...settings }}
      site={{ host: 'news.example', access: 'none' }}
      notice={null}
      actions={actions as unknown as PopupActions}
      {...part}
    />,
  );
  return actions;
}
const panelButton = () => screen.queryByRole('button', { name: 'Side panel' });
const showReport = (findings: Finding[], part: Partial<Report> = {}, settings: Partial<Settings> = {}) =>
  show({ kind: 'report', report: report(findings, part), url: 'https://news.example/budget' }, {}, settings);
const statusText = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');

it('leads to the side panel where there is one that is not open', () => {
  const { openPanel, ...others } = show({ kind: 'reading' });
  fireEvent.click(panelButton() as HTMLElement);
  expect(openPanel).toHaveBeenCalledOnce();
  cleanup();
  show({ kind: 'reading' }, { actions: others as unknown as PopupActions });
  expect(panelButton()).toBeNull();
});

it('leads to the page for texts of one’s own, whatever the page', () => {
  const { openDraft } = show({ kind: 'blocked' });
  fireEvent.click(screen.getByRole('button', { name: 'Check a text of your own' }));
  expect(openDraft).toHaveBeenCalledOnce();
});

describe('the state of the page', () => {
  const refusals: Refusal[] = [
    'not-an-article',
    'not-english',
    'too-short',
    'empty',
    'too-large',
    'unreadable',
  ];

  it('has a sentence of its own for each reason that there is nothing to show', () => {
    const sentences = new Set<string>();
    const views: PageView[] = [
      { kind: 'reading' },
      { kind: 'blocked' },
      { kind: 'moved' },
      { kind: 'click' },
      { kind: 'clickAgain' },
      ...refusals.map((refusal): PageView => ({ kind: 'refused', refusal })),
    ];
    for (const view of views) {
      show(view);
      expect(statusText()).toMatch(/\w.*[.…]/);
      sentences.add(statusText());
      cleanup();
    }
    expect(sentences.size).toBe(11);
  });

  it('says how much of the headline the article carries where that is not all', () => {
    const told = (...claims: Claim[]): string => {
      showReport([], { support: { coverage: 1, guard: 'ok', claims } });
      const text = statusText();
      cleanup();
      return text;
    };
    const carried = claim({ verdict: 'supported' });
    expect(told(carried, claim())).toContain('Headline: 1 of 2 claims found in the article.');
    expect(told(claim())).toContain('Headline: 0 of 1 claim found in the article.');
    expect(told(carried)).not.toContain('Headline');
    expect(told(claim({ span: { start: 18, end: 24 } }))).not.toContain('Headline');
  });

  it('says how many passages there are and where', () => {
    showReport([finding(), inText('storm')]);
    expect(statusText()).toContain(
      '2 passages may suggest more than they state. 1 above the text, 1 in the text.',
    );
    cleanup();
    showReport([finding()]);
    expect(statusText()).toContain('1 passage may suggest more than it states. None in the text itself.');
    cleanup();
    showReport([inText('storm')]);
    expect(statusText()).toContain('None above the text.');
  });

  it('does not take silence for approval', () => {
    showReport([]);
    expect(statusText()).toContain('No listed wording found. That does not mean balanced or true.');
    expect(screen.getByText(english('limits'))).toBeTruthy();
  });

  it('says when the text is of another kind or not whole', () => {
    showReport([], { genre: 'opinion', partial: true });
    expect(screen.getByText(english('genre_opinion'))).toBeTruthy();
    expect(screen.getByText(english('partial'))).toBeTruthy();
  });

  it('offers to check again where that may help', () => {
    const actions = show({ kind: 'moved' });
    fireEvent.click(screen.getByRole('button', { name: 'Check this page' }));
    expect(actions.checkAgain).toHaveBeenCalledOnce();
  });

  it('shows nothing of a muted site, and a way back', () => {
    const actions = showReport([finding()], {}, { mutedSites: ['news.example'] });
    expect(screen.queryByRole('heading', { name: 'Headline' })).toBeNull();
    expect(statusText()).toContain('You muted news.example');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    const edit = actions.change.mock.calls[0]?.[0] as (settings: Settings) => Settings;
    expect(edit({ ...defaultSettings, mutedSites: ['news.example', 'b.example'] }).mutedSites).toEqual([
      'b.example',
    ]);
  });

  it.each([
    ['notSaved', 'could not be saved'],
    ['settingsUnreadable', 'could not be read'],
    ['wordsGone', 'no longer on the page'],
  ] as const)('tells of trouble: %s', (notice, words) => {
    show({ kind: 'reading' }, { notice });
    expect(statusText()).toContain(words);
  });
});

describe('the findings', () => {
  const findings = [
    inText('flood', { category: 'dehumanising-metaphor', span: { start: 50, end: 55 } }),
    inText('blasts', { span: { start: 70, end: 76 } }),
    inText('swarm', { category: 'dehumanising-metaphor', span: { start: 90, end: 95 } }),
  ];

  it('stand by category, in page order', () => {
    showReport(findings);
    const section = within(screen.getByRole('region', { name: 'Text' }));
    const headings = section.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(['Dehumanising metaphors 2', 'Conflict verbs 1']);
    const words = section.getAllByText(/^“/).map(({ textContent }) => textContent);
    expect(words.filter((word) => /^“\w+”$/.test(word ?? ''))).toEqual(['“flood”', '“swarm”', '“blasts”']);
  });

  it('are those that the settings show', () => {
    showReport([...findings, inText('merely', { tier: 3 })], {}, { off: ['conflict-verb'] });
    expect(screen.queryByText('“merely”')).toBeNull();
    expect(screen.queryByText('“blasts”')).toBeNull();
    expect(screen.getByText('“flood”')).toBeTruthy();
  });

  it('say why, what is plainer, when it is fine, and whose standard it is', () => {
    showReport([inText('blasts')]);
    const row = screen.getByText('“blasts”').closest('li')?.textContent;
    expect(row).toContain('The verb adds force');
    expect(row).toContain('Plainer: criticises');
    expect(row).toContain('Could be fine: It could be fine where');
    expect(row).toContain(
      'Conflict verb. Standard: Wikipedia, Manual of Style: Words to watch, Synonyms for said',
    );
  });

  it('can be gone to, copied and muted', async () => {
    const actions = showReport([inText('blasts')]);
    fireEvent.click(screen.getByRole('button', { name: 'Go to “blasts” on the page' }));
    expect(actions.goTo).toHaveBeenCalledWith({ start: 100, end: 106 });
    fireEvent.click(screen.getByText('Copy'));
    expect(await screen.findByText('Copied.')).toBeTruthy();
    fireEvent.click(screen.getByText('Mute this rule'));
    expect(actions.mute).toHaveBeenCalledWith({ list: 'mutedRules', value: 'conflict-verb' });
  });

  it('say what was left out, and what rules cannot see', () => {
    showReport(findings);
    const text = screen.getByRole('region', { name: 'Left out' }).textContent;
    expect(text).toContain('3 wordings inside quotation marks are not shown');
    expect(text).toContain('1 wording is not shown, because the text says whose it is.');
    expect(text).toContain('They cannot see what was left out of a story');
    cleanup();
    showReport(findings, { leftOut: { quoted: 0, attributed: 0 } });
    expect(screen.getByRole('region', { name: 'Left out' }).textContent).not.toMatch(/\d/);
  });

  it('can be saved, as they are shown', () => {
    const actions = showReport([...findings, inText('merely', { tier: 3 })]);
    fireEvent.click(screen.getByText('Markdown'));
    expect(actions.save).toHaveBeenCalledWith('markdown', findings);
  });
});

describe('choices', () => {
  it('changes how much is shown, for headline and text apart', () => {
    const actions = show({ kind: 'reading' });
    const headline = within(screen.getByRole('group', { name: 'Show in headlines' }));
    expect((headline.getByRole('radio', { name: 'Standard' }) as HTMLInputElement).checked).toBe(true);
    const text = within(screen.getByRole('group', { name: 'Show in the text' }));
    expect((text.getByRole('radio', { name: 'Calm' }) as HTMLInputElement).checked).toBe(true);
    fireEvent.click(text.getByRole('radio', { name: 'Thorough' }));
    const edit = actions.change.mock.calls[0]?.[0] as (settings: Settings) => Settings;
    expect(edit(defaultSettings)).toEqual({ ...defaultSettings, body: 3 });
  });

  it('offers to check the site always, and to stop', () => {
    const first = show({ kind: 'reading' });
    fireEvent.click(screen.getByRole('button', { name: 'Always check on news.example' }));
    expect(first.grant).toHaveBeenCalledOnce();
    cleanup();
    const second = show({ kind: 'reading' }, { site: { host: 'news.example', access: 'site' } });
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(second.revoke).toHaveBeenCalledOnce();
  });

  it('offers no site where the browser could not grant it', () => {
    show({ kind: 'blocked' }, { site: { host: null, access: 'none' } });
    expect(screen.queryByText(/Always check/)).toBeNull();
  });
});
