import { expect, it } from 'vitest';
import { isEnglish } from '@/lib/text/language';

it.each([
  ['The council met on Monday and agreed on a new budget for the schools.', true],
  ['Budget passes', true],
  ['Scholz, Macron: Brexit', true],
  [
    'Der Rat hat am Montag getagt und sich auf einen neuen Haushalt für die Schulen geeinigt, der nicht alle freut.',
    false,
  ],
  [
    'Le conseil a adopté lundi un nouveau budget pour les écoles, qui ne plaît pas à tous dans la ville.',
    false,
  ],
  [
    'El consejo aprobó el lunes un nuevo presupuesto para las escuelas que no gusta a todos en la ciudad.',
    false,
  ],
  ['Совет принял новый бюджет для школ.', false],
  ['市議会は月曜日に新しい予算を可決した。', false],
])('%s', (text, english) => {
  expect(isEnglish(text)).toBe(english);
});
