/** The building regulations that speak about files, each with a violation that proves it can fail. */
import { type SourceFile, withoutComments } from './source-files';

/** One regulation. `broken` returns a sentence for each place that breaks it, and each sentence says what to do. */
export interface Regulation {
  readonly name: string;
  readonly broken: (files: readonly SourceFile[]) => readonly string[];
  /** Files that break it exactly once. */
  readonly planted: readonly SourceFile[];
  /** Files that look like a violation and are none. */
  readonly allowed?: readonly SourceFile[];
}

const isCode = ({ path }: SourceFile) => /\.tsx?$/.test(path);
const isShipped = ({ path }: SourceFile) => /^(lib|components|entrypoints)\//.test(path);
// The regulations' own planted violations are no violations.
const isTest = ({ path }: SourceFile) => path.startsWith('tests/') && !path.startsWith('tests/house/');
const isListOfWords = ({ path }: SourceFile) => /^lib\/(rules|lexicon)\//.test(path);

/** Returns one sentence per file that `finds` says something about. */
function perFile(
  applies: (file: SourceFile) => boolean,
  finds: (file: SourceFile) => string | false,
): Regulation['broken'] {
  return (files) => files.filter(applies).flatMap((file) => finds(file) || []);
}

/** Returns one sentence per line of code (comments aside) that holds `pattern`. */
function perLine(
  applies: (file: SourceFile) => boolean,
  pattern: RegExp,
  advice: string,
): Regulation['broken'] {
  return (files) =>
    files.filter(applies).flatMap((file) =>
      withoutComments(file.text)
        .split('\n')
        .flatMap((line, index) => {
          const found = line.match(pattern);
          return found ? [`${file.path}:${index + 1} holds “${found[0].trim()}”. ${advice}`] : [];
        }),
    );
}

const drawers = /^(utils?|helpers?|common|misc|manager|data|info)$/;
// Anywhere in a name these say nothing; “linked-data” does.
const fillers = /^(utils?|helpers?|misc|manager)$/;
const mostLines = 300;

// Files whose functions hold no decision of their own, with the place that proves them instead.
const provenElsewhere: Readonly<Record<string, string>> = {
  'lib/engine/rule.ts': 'returns what it is given; the compiler reads it',
};

/** Every regulation about files, in the order of docs and of the house. */
export const regulations: readonly Regulation[] = [
  {
    name: 'every source file opens with one sentence that says its job',
    broken: perFile(
      // A test is named after what it proves, and says it again in its descriptions.
      (file) => isCode(file) && !/\.(d|test)\.tsx?$/.test(file.path),
      ({ path, text }) =>
        !/^(#![^\n]*\n)?(\/\/ @vitest-environment [^\n]*\n)?\/\*\*[\s*]+[^*\s][\s\S]*?[.:?!)”][\s*]*\*\//.test(
          text,
        ) && `${path} does not open with a sentence. Begin it with /** What this file is for. */`,
    ),
    planted: [
      { path: 'lib/text/tokens.ts', text: "import type { Span } from '@/lib/model';\n/** Late. */\n" },
    ],
    allowed: [
      {
        path: 'tests/pages/read-page.ts',
        text: '// @vitest-environment happy-dom\n/** Proves that a page is read. */\n',
      },
      { path: 'lib/text/tokens.ts', text: '/**\n * Splits text into tokens.\n */\n' },
    ],
  },
  {
    name: 'no source file is over 300 lines, lists of words excepted',
    broken: perFile(
      (file) => /\.(tsx?|css)$/.test(file.path) && !isListOfWords(file),
      ({ path, text }) => {
        const lines = text.trimEnd().split('\n').length;
        return lines > mostLines && `${path} has ${lines} lines. Split it where its second idea begins.`;
      },
    ),
    planted: [{ path: 'lib/text/doc.ts', text: 'x\n'.repeat(301) }],
    allowed: [
      { path: 'lib/rules/puffery.ts', text: 'x\n'.repeat(900) },
      { path: 'lib/text/doc.ts', text: 'x\n'.repeat(300) },
    ],
  },
  {
    name: 'names are kebab-case',
    broken: perFile(
      (file) => /\.(tsx?|css)$/.test(file.path),
      ({ path }) =>
        path.split('/').some((part) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(part)) &&
        `${path} is not in kebab-case. Name it after its main export, in lower case with hyphens.`,
    ),
    planted: [{ path: 'components/ReportView.tsx', text: '' }],
    allowed: [{ path: 'entrypoints/article.content/index.ts', text: '' }],
  },
  {
    name: 'no drawer: nothing is called utils, helpers, common, misc, manager, data or info',
    broken: perFile(
      ({ path }) => /^(lib|components|entrypoints|scripts|tests|docs)\//.test(path),
      ({ path }) => {
        const drawer =
          path.split(/[/.]/).find((name) => drawers.test(name)) ??
          path.split(/[/.-]/).find((word) => fillers.test(word));
        return drawer ? `${path} is called “${drawer}”. Name it after what it returns or knows.` : false;
      },
    ),
    planted: [{ path: 'lib/text/string-utils.ts', text: '' }],
    allowed: [{ path: 'lib/extract/read-metadata.ts', text: '' }],
  },
  {
    name: 'every file of lib with behaviour has its test',
    broken: (files) => {
      const paths = new Set(files.map(({ path }) => path));
      return files
        .filter((file) => isCode(file) && file.path.startsWith('lib/') && !isListOfWords(file))
        .filter(({ path, text }) => !(path in provenElsewhere) && hasBehaviour(text))
        .map(({ path }) => ({
          path,
          test: path.replace(/^lib\//, 'tests/').replace(/\.tsx?$/, '.test.ts'),
        }))
        .filter(({ test }) => !paths.has(test) && !paths.has(`${test}x`))
        .map(({ path, test }) => `${path} has no test. Write ${test}.`);
    },
    planted: [{ path: 'lib/text/tokens.ts', text: '/** T. */\nexport function tokens() {}\n' }],
    allowed: [
      { path: 'lib/model.ts', text: '/** N. */\nexport type Pause = () => Promise<void>;\n' },
      { path: 'lib/browser.ts', text: "/** B. */\nexport { default as browser } from 'x';\n" },
      { path: 'lib/text/doc.ts', text: '/** D. */\nexport const doc = () => 1;\n' },
      { path: 'tests/text/doc.test.ts', text: '' },
    ],
  },
  {
    name: 'no markup is made from strings',
    broken: perLine(
      (file) => isCode(file) && isShipped(file),
      /\b(innerHTML|outerHTML\s*=(?!=)|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML)/,
      'Build elements and set textContent.',
    ),
    planted: [{ path: 'components/card.ts', text: "card.innerHTML = '<b>';" }],
    allowed: [{ path: 'components/card.ts', text: '// never innerHTML\ncard.textContent = text;' }],
  },
  {
    name: 'nothing that ships can reach the network',
    broken: perLine(
      (file) => /\.(tsx?|css|html)$/.test(file.path) && isShipped(file),
      /\bfetch\s*\(|\b(XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\b|@import\b|url\(\s*['"]?(https?:)?\/\/|\b(src|action)=["']?(https?:)?\/\//,
      'No word leaves the browser: take it out.',
    ),
    planted: [{ path: 'entrypoints/background.ts', text: "await fetch('https://example.org');" }],
    allowed: [
      {
        path: 'lib/rules/puffery.ts',
        text: "flags: ['They fetched water (twice).'], // fetch() never\nconst at = 'https://a.b';",
      },
    ],
  },
  {
    name: 'the core and the components never touch the browser',
    broken: perLine(
      (file) =>
        isCode(file) &&
        /^(components|lib)\//.test(file.path) &&
        !/^lib\/(browser\.ts|settings\/)/.test(file.path),
      /(?<![\w.'"“])(browser|chrome)\.[a-z]+[.(]/,
      'Pass in what is needed, or move it to an entry point.',
    ),
    planted: [{ path: 'lib/highlight/paint.ts', text: 'await browser.storage.local.get();' }],
    allowed: [{ path: 'lib/settings/store.ts', text: 'browser.storage.local.get();' }],
  },
  {
    name: 'no test is skipped, singled out or left for later',
    broken: perLine(
      (file) => isCode(file) && isTest(file),
      /\b(it|test|describe)(\.each)?\.(skip|only|todo|skipIf|runIf|fails)\b|\bctx\.skip\(/,
      'A test runs, or it goes.',
    ),
    planted: [{ path: 'tests/text/doc.test.ts', text: "it.only('reads', () => {});" }],
  },
  {
    name: 'no expectation is written on the fly',
    broken: perLine(
      (file) => isCode(file) && isTest(file),
      /\.to(Match(File|Inline)?Snapshot|ThrowErrorMatching(Inline)?Snapshot)\b/,
      'Compare with a file that is read, so that a missing one fails.',
    ),
    planted: [{ path: 'tests/text/doc.test.ts', text: 'expect(doc).toMatchSnapshot();' }],
  },
  {
    name: 'every saved page and every corpus text has its expectation',
    broken: (files) => {
      const paths = new Set(files.map(({ path }) => path));
      return [...paths]
        .map((path) => ({ path, expected: expectationOf(path) }))
        .filter(({ expected }) => expected && !paths.has(expected))
        .map(
          ({ path, expected }) =>
            `${path} has no expectation. Write ${expected} by hand, or with the script that its folder names.`,
        );
    },
    planted: [{ path: 'tests/pages/live-blog/page.html', text: '' }],
    allowed: [
      { path: 'tests/corpus/harbour.txt', text: '' },
      { path: 'tests/corpus/harbour.findings.txt', text: '' },
    ],
  },
  {
    name: 'each lexicon states where its words come from and under which licence',
    broken: perFile(
      ({ path }) => path.startsWith('lib/lexicon/') && !path.endsWith('/index.ts'),
      ({ path, text }) =>
        !(/\borigin\b/i.test(text) && /\blicen[cs]e\b/i.test(text)) &&
        `${path} does not say its origin and its licence. Say in its first comment who wrote the list and what may be done with it.`,
    ),
    planted: [{ path: 'lib/lexicon/group-nouns.ts', text: '/** Nouns for groups. Origin: own. */' }],
    allowed: [
      { path: 'lib/lexicon/group-nouns.ts', text: '/** Nouns. Origin: written here. Licence: MIT. */' },
    ],
  },
  {
    name: 'no file names a place on one computer',
    broken: perLine(
      (file) => isCode(file) && !file.path.startsWith('tests/'),
      /['"`]\/(work|tmp|home|root|Users)\//,
      'Name it from the project, or ask the system for a folder.',
    ),
    planted: [{ path: 'scripts/dump.ts', text: "open('/tmp/blocks');" }],
    allowed: [{ path: 'scripts/dump.ts', text: "open(join(tmpdir(), 'blocks'));" }],
  },
  {
    name: 'a TODO carries a date',
    broken: perFile(
      (file) => isCode(file) && !file.path.startsWith('tests/house/'),
      ({ path, text }) => {
        const bare = text.match(/\b(TODO|FIXME|XXX)\b(?! \[\d{4}-\d\d-\d\d\])/);
        return bare ? `${path} holds a ${bare[0]} without a date. Write TODO [year-month-day]: what.` : false;
      },
    ),
    planted: [{ path: 'lib/text/doc.ts', text: '// TODO: later' }],
    allowed: [{ path: 'lib/text/doc.ts', text: '// TODO [2027-01-01]: remove' }],
  },
];

function expectationOf(path: string): string | null {
  const page = path.match(/^tests\/pages\/[^/]+\/page\.html$/);
  if (page) return path.replace(/page\.html$/, 'expected.json');
  const text = path.match(/^tests\/corpus\/[^/.]+\.txt$/);
  return text ? path.replace(/\.txt$/, '.findings.txt') : null;
}

/** Returns whether `text` holds a function with a body; types and plain constants have none. */
function hasBehaviour(text: string): boolean {
  const code = withoutComments(text)
    .replace(
      /^\s*(export\s+)?(interface|type)\b[\s\S]*?(?=^(export|const|function|import)\b|(?![\s\S]))/gm,
      '',
    )
    .replace(/^\s*(readonly\s+)?\w+\??:[^=\n]*=>[^\n]*;$/gm, '');
  return /\bfunction\b|=>|\bclass\b/.test(code);
}
