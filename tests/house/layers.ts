/** Who may import whom: the table of the house as data, and the check that reads it. */
import { posix } from 'node:path';
import { type SourceFile, withoutComments } from './source-files';

/** One row: files under `part` may import from `may` (paths in the project, or packages) and from their own part. */
export interface Layer {
  readonly part: string;
  readonly may: readonly string[];
  /** Completes “because …”. */
  readonly because: string;
}

/** The longest `part` that a path begins with is its row. A folder without a row may not exist. */
export const layers: readonly Layer[] = [
  { part: 'lib/model.ts', may: [], because: 'the nouns depend on nothing' },
  { part: 'lib/lexicon/', may: [], because: 'a lexicon is words, without behaviour' },
  {
    part: 'lib/text/',
    may: ['lib/model.ts', 'lib/lexicon/'],
    because: 'the text is read before any rule is known',
  },
  { part: 'lib/engine/', may: ['lib/model.ts', 'lib/text/'], because: 'the engine knows no particular rule' },
  {
    part: 'lib/rules/',
    // Structural rules are code, and read the Doc.
    may: ['lib/engine/', 'lib/lexicon/', 'lib/model.ts', 'lib/text/'],
    because: 'a rule is a declaration',
  },
  {
    part: 'lib/support/',
    may: ['lib/model.ts', 'lib/text/', 'lib/lexicon/', 'lib/engine/'],
    because: 'the support check reads the text and judges nothing',
  },
  { part: 'lib/report/', may: ['lib/model.ts'], because: 'a report never reads the text again' },
  {
    part: 'lib/analyze.ts',
    may: ['lib/model.ts', 'lib/text/', 'lib/engine/', 'lib/rules/', 'lib/support/', 'lib/report/'],
    because: 'the plot is pure: no page, no browser, no settings',
  },
  { part: 'lib/draft/', may: ['lib/model.ts'], because: 'a draft is words before any rule or page' },
  { part: 'lib/extract/', may: ['lib/model.ts'], because: 'extraction reads a page and knows no rule' },
  {
    part: 'lib/highlight/',
    may: ['lib/model.ts', 'lib/extract/text-runs.ts'],
    because: 'painting needs spans and text runs, nothing else',
  },
  { part: 'lib/settings/', may: ['lib/model.ts', 'wxt'], because: 'settings know nothing about text' },
  {
    part: 'lib/own/',
    // The closed classes and how common words are, which every pack is compiled with.
    may: ['lib/model.ts', 'lib/engine/', 'lib/lexicon/', 'lib/settings/'],
    because: 'a reader’s rules are rules, and what is kept of them is a choice',
  },
  {
    part: 'lib/messages.ts',
    may: ['lib/model.ts', 'lib/draft/', 'lib/extract/plain-page.ts', 'wxt'],
    because: 'a message is plain JSON',
  },
  {
    part: 'lib/page/',
    may: ['lib/model.ts', 'lib/messages.ts', 'lib/extract/', 'lib/highlight/'],
    because: 'a page is read and shown there; what is found is decided in the background',
  },
  {
    part: 'lib/background/',
    may: [
      'lib/model.ts',
      'lib/messages.ts',
      'lib/draft/',
      'lib/extract/judge-page.ts',
      'lib/extract/front-page.ts',
      'lib/report/',
      'lib/settings/',
    ],
    because: 'the background keeps states and judges pages; the engine is handed to it',
  },
  {
    part: 'lib/popup/',
    may: ['lib/model.ts', 'lib/messages.ts', 'lib/report/'],
    because: 'the popup asks and shows; it finds nothing',
  },
  { part: 'lib/browser.ts', may: ['webextension-polyfill'], because: 'it is the one door to the browser' },
  {
    part: 'components/',
    may: ['lib/model.ts', 'lib/draft/', 'lib/report/', 'lib/settings/', 'preact'],
    because: 'a component draws a report and computes none',
  },
  {
    part: 'entrypoints/',
    may: ['lib/', 'components/', 'wxt', 'preact'],
    because: 'an entry point wires the parts together',
  },
];

const registries: ReadonlySet<string> = new Set(['lib/rules/index.ts', 'lib/rules/structural.ts']);

/** Returns what `file` imports: project paths without extension guessing, or package names. */
export function importsOf(file: SourceFile): readonly string[] {
  const statements = withoutComments(file.text).matchAll(
    /(?:^[ \t]*(?:import|export)\b(?:[^'"`;]*?\bfrom\b)?\s*|\bimport\(\s*)(?<quote>['"])(?<target>[^'"\n]+)\k<quote>/gm,
  );
  return [...statements].map(({ groups }) => {
    const target = groups?.target ?? '';
    if (target.startsWith('@/')) return target.slice(2);
    if (target.startsWith('.')) return posix.join(posix.dirname(file.path), target);
    return target;
  });
}

function isWithin(target: string, place: string): boolean {
  if (place.endsWith('/')) return target.startsWith(place);
  if (place.endsWith('.ts')) return target === place || target === place.slice(0, -3);
  return target === place || target.startsWith(`${place}/`);
}

/** Returns one sentence for each import that the table does not allow; empty when all is well. */
export function brokenLayers(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => /\.tsx?$/.test(path))
    .flatMap((file) => {
      const layer = layers
        .filter(({ part }) => isWithin(file.path, part))
        .sort((a, b) => b.part.length - a.part.length)[0];
      if (!layer) {
        return [
          `${file.path} belongs to no row of tests/house/layers.ts. Move it, or add a row that says what it may import.`,
        ];
      }
      return importsOf(file)
        .filter((target) => !isAllowed(file.path, target, layer))
        .map(
          (target) =>
            `${file.path} imports ${target}, which ${layer.part} may not, because ${layer.because}. ${hint(layer)}`,
        );
    });
}

function isAllowed(path: string, target: string, layer: Layer): boolean {
  // Rules are independent of each other; the registries alone know them all.
  if (layer.part === 'lib/rules/' && !registries.has(path) && isWithin(target, 'lib/rules/')) return false;
  if (/\.(css|svg|json)(\?\w+)?$/.test(target)) return true;
  return isWithin(target, layer.part) || layer.may.some((place) => isWithin(target, place));
}

function hint({ may }: Layer): string {
  return may.length ? `It may import ${may.join(', ')}.` : 'It may import nothing.';
}
