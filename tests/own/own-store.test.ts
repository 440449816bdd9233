/** Proves that own rules are compiled once until they change, and that a failing storage stands for none. */
import { expect, it, vi } from 'vitest';
import { createOwnCompiled, createOwnStore } from '@/lib/own/own-store';

it('compiles once, and anew when told that they were changed', async () => {
  const load = vi
    .fn()
    .mockResolvedValueOnce({ value: { words: ['~slam'], packs: [] }, isReadable: true })
    .mockResolvedValueOnce({ value: { words: [], packs: [] }, isReadable: true });
  const compiled = createOwnCompiled({ load });
  const first = await compiled.pack();
  expect(first?.rules.map(({ id }) => id)).toEqual(['own-words']);
  expect(await compiled.pack()).toBe(first);
  compiled.forget();
  expect(await compiled.pack()).toBeNull();
  expect(load).toHaveBeenCalledTimes(2);
});

it('has none where storage fails or throws', async () => {
  const area = { get: () => Promise.reject(new Error('gone')), set: vi.fn(), remove: vi.fn() };
  expect(await createOwnCompiled(createOwnStore(area)).pack()).toBeNull();
  expect(await createOwnCompiled({ load: () => Promise.reject(new Error('gone')) }).pack()).toBeNull();
});
