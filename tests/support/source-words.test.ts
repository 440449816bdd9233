/** Proves what nouns and names are taken for. */
import { expect, test } from 'vitest';
import { isBodyWord, isOffice, isSurnameToo, kindOfNoun, kindOfWorker } from '@/lib/support/source-words';

test.each([
  ['report', 'document'],
  ['ministry', 'organisation'],
  ['officials', 'official'],
  ['critics', 'group'],
  ['harbour', null],
])('%s: %s', (noun, kind) => {
  expect(kindOfNoun(noun)).toBe(kind);
});

test('a ministry is a body, a surname is not', () => {
  expect([isBodyWord('ministry'), isBodyWord('hollis')]).toEqual([true, false]);
});

test.each([
  ['dockers', 'group'],
  ['docker', 'official'],
  ['fishermen', 'group'],
  ['witness', 'official'],
  ['letter', null],
  ['winter', null],
])('a %s, which no list holds: %s', (noun, kind) => {
  expect(kindOfWorker(noun)).toBe(kind);
});

test('a church is a body and a surname, a ministry is a body alone', () => {
  expect([isSurnameToo('church'), isSurnameToo('ministry')]).toEqual([true, false]);
});

test('a mayor holds an office, a docker holds none', () => {
  expect([isOffice('mayor'), isOffice('docker')]).toEqual([true, false]);
});
