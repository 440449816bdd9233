// @vitest-environment happy-dom
/** Proves what the card holds, how it is left by key, and that muting can be taken back. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Card, type CardActions, openCard } from '@/lib/highlight/card';
import { createMarks, marksAt } from '@/lib/highlight/marks';
import type { Claim } from '@/lib/model';
import { finding } from '../report/sample-report';
import { spyOnShadow } from './open-shadow';

const shadow = spyOnShadow();
const words = { left: 10, top: 10, right: 60, bottom: 30 };
const claim = { verdict: 'weaker', span: { start: 6, end: 18 }, message: 'The article says less.' } as Claim;
let card: Card;
let actions: { -readonly [Key in keyof CardActions]: CardActions[Key] };

beforeEach(() => {
  actions = {
    t: (key) => key,
    mute: vi.fn(async () => true),
    undo: vi.fn(async () => true),
    close: vi.fn(() => card.remove()),
  };
});
afterEach(() => card.remove());

function open(): HTMLElement {
  const marks = marksAt(createMarks([finding()], [claim]), finding().span);
  card = openCard(document, words, { marks, evidenceOf: () => 'About forty came.' }, actions);
  return shadow().querySelector('.card') as HTMLElement;
}

const buttonCalled = (name: string) => {
  const found = [...shadow().querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`no button is called ${name}`);
  return found;
};
const press = (key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  (shadow().activeElement ?? shadow().querySelector('.card'))?.dispatchEvent(event);
  return event;
};

it('speaks of every mark at the place, in a named dialog', () => {
  const dialog = open();
  expect(dialog.getAttribute('role')).toBe('dialog');
  expect(dialog.getAttribute('aria-label')).toBe('cardLabel');
  const sections = [...dialog.querySelectorAll('section')].map(({ textContent }) => textContent);
  expect(sections).toHaveLength(2);
  expect(sections[0]).toContain('“slams” tells a disagreement as violence.');
  expect(sections[1]).toContain('The article says less.');
  expect(sections[1]).toContain('About forty came.');
});

it('is on the page only while it is open', () => {
  const before = document.documentElement.outerHTML;
  open();
  expect(document.documentElement.outerHTML).not.toBe(before);
  card.remove();
  expect(document.documentElement.outerHTML).toBe(before);
});

it('adds no Tab stop of its own and no text that the page could read', () => {
  open();
  const host = document.documentElement.lastElementChild as HTMLElement;
  expect(host.shadowRoot).toBeNull();
  expect(host.textContent).toBe('');
  expect(host.hasAttribute('tabindex')).toBe(false);
  expect(card.isTarget(host)).toBe(true);
  expect(card.isTarget(document.body)).toBe(false);
});

it('closes by Escape, without the page hearing the key', () => {
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  open();
  press('Escape');
  expect(actions.close).toHaveBeenCalledOnce();
  expect(heard).not.toHaveBeenCalled();
  document.removeEventListener('keydown', heard);
});

it('goes round by Tab', () => {
  open();
  const buttons = [...shadow().querySelectorAll('button')];
  buttons.at(-1)?.focus();
  expect(press('Tab').defaultPrevented).toBe(true);
  expect(shadow().activeElement).toBe(buttons[0]);
  press('Tab', { shiftKey: true });
  expect(shadow().activeElement).toBe(buttons.at(-1));
});

it('mutes, and takes it back', async () => {
  open();
  buttonCalled('muteWording').click();
  await vi.waitFor(() => buttonCalled('undo'));
  expect(actions.mute).toHaveBeenCalledWith({ list: 'mutedWordings', value: 'slams' });
  expect(shadow().textContent).toContain('mutedWording');
  buttonCalled('undo').click();
  await vi.waitFor(() => buttonCalled('muteRule'));
  expect(actions.undo).toHaveBeenCalledWith({ list: 'mutedWordings', value: 'slams' });
});

it('says when a choice could not be saved', async () => {
  actions.mute = async () => false;
  open();
  buttonCalled('muteSite').click();
  await vi.waitFor(() => expect(shadow().querySelector('[role=status]')?.textContent).toBe('notSaved'));
});
