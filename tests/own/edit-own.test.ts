/** Proves that a reader's changes to own rules are stored whole or refused with the reason. */
import { expect, it } from 'vitest';
import { createOwnEditor } from '@/lib/own/edit-own';
import { MOST, type OwnRules } from '@/lib/own/own-rules';
import { type OwnPack, readPack, writePackFile } from '@/lib/own/read-pack';

function kept(now: OwnRules = { words: [], packs: [] }, isFull = false) {
  const box = { own: now };
  const editor = createOwnEditor({
    load: async () => ({ value: box.own, isReadable: true }),
    change: async (edit) => {
      if (!isFull) box.own = edit(box.own);
      return !isFull;
    },
  });
  return { box, editor };
}

const pack = (title = 'Style', match = 'old quay'): OwnPack =>
  readPack({ title, rules: [{ id: 'quay', title: 'Quay', entries: [{ match }] }] });

it('stores words that can be looked for, and none of those where one cannot', async () => {
  const { box, editor } = kept();
  expect(await editor.saveWords('~slam\nferry row\n')).toBeNull();
  expect(box.own.words).toEqual(['~slam', 'ferry row']);
  expect(await editor.saveWords('coast\n[a,b')).toEqual({
    key: 'ownWordRefused',
    words: ['[a,b', 'brackets do not pair'],
  });
  expect(
    await editor.saveWords('word\n'.repeat(9) + Array.from({ length: 501 }, (_, i) => `w${i}`).join('\n')),
  ).toEqual({
    key: 'ownTooManyWords',
    words: ['500'],
  });
  expect(box.own.words).toEqual(['~slam', 'ferry row']);
});

it('adds a pack that holds, puts it in place of the older one, removes it and puts it back', async () => {
  const { box, editor } = kept();
  expect(await editor.addPack(writePackFile(pack()))).toBeNull();
  expect(await editor.addPack(writePackFile(pack('Style', 'new quay')))).toBeNull();
  expect(box.own.packs).toEqual([pack('Style', 'new quay')]);
  expect(await editor.removePack('Style')).toBeNull();
  expect(box.own.packs).toEqual([]);
  expect(await editor.restorePack(pack())).toBeNull();
  expect(box.own.packs).toEqual([pack()]);
});

it('refuses a file that is no pack, and one whose patterns cannot be read', async () => {
  const { box, editor } = kept();
  expect(await editor.addPack('<html>')).toEqual({ key: 'ownPackRefused', words: ['it is not JSON'] });
  expect(await editor.addPack(writePackFile(pack('Style', '[a')))).toEqual({
    key: 'ownPackRefused',
    words: ['quay: pattern “[a”: brackets do not pair'],
  });
  expect(box.own.packs).toEqual([]);
});

it('loses no pack when there are too many', async () => {
  const packs = Array.from({ length: MOST.packs }, (_, i) => pack(`Style ${i}`));
  const { box, editor } = kept({ words: [], packs });
  expect(await editor.addPack(writePackFile(pack('One more')))).toEqual({
    key: 'ownTooManyPacks',
    words: ['20'],
  });
  expect(await editor.addPack(writePackFile(pack('Style 3', 'new quay')))).toBeNull();
  expect(box.own.packs).toHaveLength(MOST.packs);
});

it('says so when storage is full', async () => {
  const { editor } = kept(undefined, true);
  const notSaved = { key: 'notSaved', words: [] };
  expect(await editor.saveWords('~slam')).toEqual(notSaved);
  expect(await editor.addPack(writePackFile(pack()))).toEqual(notSaved);
  expect(await editor.removePack('Style')).toEqual(notSaved);
});
