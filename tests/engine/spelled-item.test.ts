import { expect, it } from 'vitest';
import { Flag, Op } from '@/lib/engine/pack-code';
import { spellWords } from '@/lib/engine/spelled-item';

it('asks for one word or for a set, each word once', () => {
  expect(spellWords(['gate', 'gate'], Flag.verb)).toEqual({
    op: Op.word,
    words: ['gate'],
    argument: 0,
    flags: Flag.verb,
  });
  expect(spellWords(['gate', 'door', 'gate'], 0)).toMatchObject({ op: Op.set, words: ['gate', 'door'] });
});
