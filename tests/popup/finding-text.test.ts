/** Proves how one finding reads when it is pasted. */
import { expect, it } from 'vitest';
import { findingText } from '@/lib/popup/finding-text';
import { finding } from '../report/sample-report';

const labels = { plain: 'Plainer:', innocent: 'Could be fine:' };

it('says everything about the words', () => {
  expect(findingText(finding(), labels)).toBe(
    [
      '“slams” (Conflict verb)',
      '“slams” tells a disagreement as violence. The verb adds force that the words of the critic may not have had.',
      'Plainer: criticises',
      'Could be fine: It could be fine where something is struck in fact.',
      'Wikipedia, Manual of Style: Words to watch, Synonyms for said',
    ].join('\n'),
  );
});

it('leaves out plainer words where there are none', () => {
  expect(findingText(finding({ plain: [] }), labels)).not.toContain('Plainer');
});
