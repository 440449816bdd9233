/** Proves how example sentences are read. */
import { expect, it } from 'vitest';
import { readExample } from '@/lib/engine/example';

it('takes place and marks out of the sentence', () => {
  expect(readExample('H: Mayor [[slams]] the [[old quay]]')).toEqual({
    text: 'Mayor slams the old quay',
    kind: 'headline',
    expected: ['6-11', '16-24'],
  });
  expect(readExample('K: [[Shock]]').kind).toBe('kicker');
  expect(readExample('The quay is shut.')).toEqual({
    text: 'The quay is shut.',
    kind: 'paragraph',
    expected: [],
  });
});
