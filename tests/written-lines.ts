/** Reads the lines of tests/traps and tests/mirrors, and runs every rule over one of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '@/lib/analyze';
import type { Finding } from '@/lib/model';
import { articleOf } from '@/scripts/eval/run-rules';
import { compilePack } from '@/scripts/load-rules';

const { loaded } = await compilePack();

/** Where a line is read: as a headline alone, or as a sentence of the body alone; lines parted by `\n` may be read as an article. */
export type Place = 'title' | 'sentence' | 'article';

/** Returns the names of the texts in a folder of tests, without their ending, sorted. */
export const listTexts = (folder: string): readonly string[] =>
  readdirSync(join(import.meta.dirname, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.replace(/\.txt$/, ''))
    .sort();

/** Returns the lines of a text in order, without comments (`#`) and empty lines. Throws when there is no such text. */
export const readTextLines = (folder: string, name: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, folder, `${name}.txt`), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));

/** Returns a line without its mark, and where it is to be read: `H: ` headline only, `T: ` body only, no mark both. */
export function readPlaces(line: string): { readonly text: string; readonly places: readonly Place[] } {
  if (line.startsWith('H: ')) return { text: line.slice(3), places: ['title'] };
  if (line.startsWith('T: ')) return { text: line.slice(3), places: ['sentence'] };
  return { text: line, places: ['title', 'sentence'] };
}

/** Returns what is found in `text` at every tier, in order. Throws when it could not be checked. */
export function findAll(text: string, place: Place): readonly Finding[] {
  const outcome = analyze(articleOf({ form: place, text }), loaded);
  if ('refusal' in outcome) throw new Error(`“${text}” was not checked: ${outcome.refusal}`);
  return outcome.report.findings;
}
