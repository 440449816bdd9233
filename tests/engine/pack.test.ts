import { expect, it } from 'vitest';
import { loadPack, type Pack } from '@/lib/engine/pack';
import { shown } from '../small-pack';

it('refuses a pack of another version with a sentence', () => {
  expect(() => loadPack({ version: 2 } as unknown as Pack)).toThrow('This rule pack cannot be read.');
  expect(() => loadPack(null as unknown as Pack)).toThrow('This rule pack cannot be read.');
});

it('finds a pattern by its rarest word, whichever that is', () => {
  expect(shown('in the back', 'It was in the back.')).toEqual(['in the back']);
  expect(shown('of the people by', 'Of the people by hand.')).toEqual(['Of the people by']);
});
