// @vitest-environment happy-dom
/** Proves what a reader hears and can do in the popup on a front page. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupActions } from '@/components/popup';
import { defaultSettings, type Settings } from '@/lib/settings/settings';
import { finding } from '../report/sample-report';
import { english, renderEnglish } from './english';

afterEach(cleanup);
const statusText = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');

describe('a front page', () => {
  const text = 'Town\nMayor slams budget\nMore of it.\nBarn burns down\nForty sheep were led out.';
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const front = {
    url: 'https://news.example/',
    lang: 'en',
    headlines: [
      {
        kicker: span('Town'),
        headline: span('Mayor slams budget'),
        teaser: span('More of it.'),
        text: 'Mayor slams budget',
        url: 'https://news.example/1',
      },
      {
        kicker: null,
        headline: span('Barn burns down'),
        teaser: span('Forty sheep were led out.'),
        text: 'Barn burns down',
        url: 'https://news.example/2',
      },
    ],
    findings: [finding({ span: span('slams') }), finding({ span: span('burns'), text: 'burns', tier: 3 })],
  };
  function showFront(settings: Partial<Settings> = {}) {
    const actions = { goTo: vi.fn() };
    renderEnglish(
      <Popup
        page={{ kind: 'front', front, url: front.url }}
        settings={{ ...defaultSettings, ...settings }}
        site={{ host: 'news.example', access: 'none' }}
        notice={null}
        actions={actions as unknown as PopupActions}
      />,
    );
    return actions;
  }

  it('says how many headlines were read, and lists those with findings alone', () => {
    showFront();
    expect(statusText()).toContain('2 headlines were read. 1 passage may suggest more than it states.');
    const list = screen.getByRole('region', { name: 'Headlines on this page' });
    expect(
      within(list)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Mayor slams budget']);
    expect([...list.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['slams']);
    expect(within(list).getByText(english('frontLimits'))).toBeTruthy();
  });

  it('has one way to each passage, which leads to its headline too', () => {
    const actions = showFront();
    fireEvent.click(screen.getByRole('button', { name: /^Go to/ }));
    expect(actions.goTo.mock.calls).toEqual([[span('slams')]]);
  });

  it('follows the settings, and does not take silence for approval', () => {
    showFront({ headline: 3 });
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2);
    cleanup();
    showFront({ headline: 0 });
    expect(statusText()).toContain('No listed wording found in them. That does not mean balanced or true.');
    expect(screen.queryByRole('heading', { name: 'Headlines on this page' })).toBeNull();
    cleanup();
    showFront({ mutedSites: ['news.example'] });
    expect(statusText()).toContain('You muted news.example');
  });
});
