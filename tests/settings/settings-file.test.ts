/** Proves that choices survive the way through a file, and that other files are told apart. */
import { expect, it } from 'vitest';
import { defaultSettings } from '@/lib/settings/settings';
import { readSettings, writeSettings } from '@/lib/settings/settings-file';

it('gives back what was written', () => {
  const settings = { ...defaultSettings, body: 3, mutedWordings: ['slams', '“so-called”'] } as const;
  const own = { words: ['~slam'], packs: [] };
  expect(readSettings(writeSettings(settings, own))).toEqual({ settings, own });
});

it('tells a file without own rules from one with none', () => {
  const content = JSON.stringify({ kind: 'plumbline-settings', body: 3 });
  expect(readSettings(content)).toEqual({ settings: { ...defaultSettings, body: 3 }, own: undefined });
});

it('keeps what is whole of a damaged file', () => {
  const content = writeSettings(defaultSettings, null).replace('"headline": 2', '"headline": 9, "off": 7');
  expect(readSettings(content)?.settings).toEqual(defaultSettings);
});

it.each([
  '',
  'null',
  '[]',
  '{"version": 1}',
  '{"kind": "something"',
  '{"kind": "something"}',
  `${writeSettings(defaultSettings, null)}${' '.repeat(5_000_000)}`,
])('takes nothing from any other file', (content) => {
  expect(readSettings(content)).toBeNull();
});
