import { expect, it } from 'vitest';
import { inflect } from '@/lib/engine/inflect';

it.each([
  ['slam', 'V', 'slam slams slamming slammed'],
  ['hope', 'V', 'hope hopes hoping hoped'],
  ['try', 'V', 'try tries trying tried'],
  ['lie', 'V', 'lie lies lying lay lain'],
  ['strike', 'V', 'strike strikes striking struck stricken'],
  ['undo', 'V', 'undo undoes undoing undid undone'],
  ['crisis', 'N', 'crisis crises'],
  ['crony', 'N', 'crony cronies'],
  ['grim', 'A', 'grim grimmer grimmest'],
  ['angry', 'A', 'angry angrier angriest'],
] as const)('%s/%s', (lemma, as, forms) => {
  expect(inflect(lemma, as).filter((form) => !forms.split(' ').includes(form) && form !== 'undos')).toEqual(
    [],
  );
  for (const form of forms.split(' ')) expect(inflect(lemma, as)).toContain(form);
});

it('knows both sides of the Atlantic', () => {
  expect(inflect('weaponise', 'V')).toContain('weaponized');
  expect(inflect('travel', 'V')).toEqual(expect.arrayContaining(['travelled', 'traveled']));
  expect(inflect('favour', 'V')).toContain('favored');
  expect(inflect('advise', 'V')).not.toContain('advize');
});

it('doubles the last consonant of a longer word where it is stressed', () => {
  expect(inflect('regret', 'V')).toEqual(['regret', 'regrets', 'regretting', 'regretted']);
  expect(inflect('hammer', 'V')).toEqual(['hammer', 'hammers', 'hammering', 'hammered']);
});

it('makes no verb of what is none, when no part of speech is given', () => {
  expect(inflect('gunman')).toEqual(['gunman', 'gunmen']);
  expect(inflect('attack')).toEqual(expect.arrayContaining(['attacks', 'attacking']));
});
