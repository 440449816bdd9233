/** Proves that own rules survive storage, and that what is damaged there takes nothing else with it. */
import { expect, it } from 'vitest';
import { parseOwn, readWords, withoutPack, withPack } from '@/lib/own/own-rules';
import { readPack } from '@/lib/own/read-pack';

const pack = readPack({
  title: 'Style',
  rules: [{ id: 'quay', title: 'Quay', entries: [{ match: 'old quay' }] }],
});
const own = { words: ['~slam', 'ferry row'], packs: [pack] };

it('gives back what was stored as JSON', () => {
  expect(parseOwn(JSON.parse(JSON.stringify(own)))).toEqual(own);
});

it.each([undefined, null, 7, 'words', [], { words: 'slam', packs: {} }])('takes %j for nothing', (stored) => {
  expect(parseOwn(stored)).toEqual({ words: [], packs: [] });
});

it('leaves out what is damaged and keeps the rest', () => {
  const stored = { words: ['~slam', 7, null, '  '], packs: [{ title: 'Bad', rules: [7] }, pack, null] };
  expect(parseOwn(stored)).toEqual({ words: ['~slam'], packs: [pack] });
});

it('keeps a hostile store from filling memory', () => {
  const words = Array.from({ length: 9000 }, (_, i) => `word${i}`);
  const packs = Array.from({ length: 300 }, (_, i) => ({ ...pack, title: `Style ${i}` }));
  const read = parseOwn({ words, packs });
  expect(read.words).toHaveLength(500);
  expect(read.packs).toHaveLength(20);
});

it('takes one wording from each line, each once', () => {
  expect(readWords(' ~slam \n\nferry row\r\n~slam')).toEqual(['~slam', 'ferry row']);
});

it('lists one pack of a title, the newest', () => {
  const newer = { ...pack, rules: [] };
  expect(withPack(own, newer).packs).toEqual([newer]);
  expect(withPack(own, { ...pack, title: 'Other' }).packs).toHaveLength(2);
  expect(withoutPack(own, 'Style')).toEqual({ ...own, packs: [] });
});
