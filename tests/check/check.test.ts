import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const start = (words: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', 'scripts/check.ts', ...words], { stdio: 'pipe' });

/** Runs the command to its end. */
const check = (
  words: readonly string[],
  input = '',
): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve) => {
    const child = start(words);
    let out = '';
    let err = '';
    child.stdout?.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin?.end(input);
  });

const SLOW = 60_000;

const BODY =
  'The mayor read the harbour budget on Monday and said that she would answer in a week. The council listened for an hour and asked nine questions. Nobody left early. The next meeting is in the spring, when the new tolls for the harbour are to be set by the board.';
const article = file('budget.txt', `Mayor slams harbour budget\n\n${BODY}\n`);

test.concurrent('a text is printed headline first', { timeout: SLOW }, async () => {
  const { code, out, err } = await check([article]);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out.startsWith('HEADLINE\n  Mayor slams harbour budget\n')).toBe(true);
  expect(out).toContain('whether it is true.');
});

test.concurrent('standard input and JSON', { timeout: SLOW }, async () => {
  const { code, out } = await check(['--format=json', '--tier', '3', '-'], `Mayor reads budget\n\n${BODY}`);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    schema: 1,
    headline: 'Mayor reads budget',
    support: { guard: 'ok' },
  });
});

test.concurrent('lines are answered in order, one report each, refusals in their place', {
  timeout: SLOW,
}, async () => {
  const lines = [
    JSON.stringify({ headline: 'Mayor slams harbour budget', paragraphs: [BODY] }),
    'not JSON',
    '',
    JSON.stringify({ headline: 'no paragraphs' }),
    JSON.stringify({
      headline: 'Der Rat und das Geld',
      paragraphs: ['Der Rat hat das Geld nicht, und die Stadt ist auch nicht auf dem Weg zu einer Lösung.'],
    }),
    JSON.stringify({ headline: 'Rain', paragraphs: [] }),
  ];
  const { code, out, err } = await check(['--lines', 'article', '-'], lines.join('\n'));
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(answers.map(({ headline, refusal }) => refusal ?? headline)).toEqual([
    'Mayor slams harbour budget',
    'unreadable',
    'empty',
    'unreadable',
    'not-english',
    'Rain',
  ]);
  expect(answers[0].support.guard).toBe('ok');
  expect(answers[5].support.guard).toBe('could-not-check');
  expect(err).toContain('Line 2: this is not JSON.');
  expect(err).toContain('Line 4: give');
});

test.concurrent('a headline line is a headline, a sentence line is body text', {
  timeout: SLOW,
}, async () => {
  const [headline, sentence] = await Promise.all(
    ['headline', 'sentence'].map((kind) => check(['--lines', kind, '-'], 'Mayor slams harbour budget\n')),
  );
  expect(JSON.parse(headline?.out ?? '')).toMatchObject({
    headline: 'Mayor slams harbour budget',
    headlineSpan: { start: 0, end: 26 },
  });
  expect(JSON.parse(sentence?.out ?? '')).toMatchObject({ headline: '', headlineSpan: null });
});

test.concurrent('what was read of each file is printed on request', { timeout: SLOW }, async () => {
  const { code, out } = await check(['--article', article, article]);
  expect(code).toBe(0);
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).headline),
  ).toEqual(['Mayor slams harbour budget', 'Mayor slams harbour budget']);
});

test.concurrent.each([
  ['no file', [], /Give a file/],
  ['an unknown option', ['--colour', article], /There is no option --colour/],
  ['an unknown format', ['--format', 'pdf', article], /--format takes text, json/],
  ['a tier that does not exist', ['--tier', '4', article], /--tier takes 1, 2, 3/],
  ['two files', [article, article], /one file at a time/],
  ['lines in another format', ['--lines', 'headline', '--format', 'csv', article], /JSON only/],
  ['a missing file', [join(folder, 'nothing.txt')], /There is no file/],
  ['a folder', [folder], /is a folder/],
  ['an empty file', [file('empty.txt', ' \n')], /There is no text/],
  [
    'a login form',
    [
      file(
        'login.html',
        '<html><body><form><input name="user"><button>Sign in</button></form></body></html>',
      ),
    ],
    /./,
  ],
  [
    'another language',
    [
      file(
        'de.txt',
        'Der Rat und das Geld\n\nDer Rat hat das Geld nicht, und die Stadt ist auch nicht auf dem Weg zu einer Lösung.',
      ),
    ],
    /Only English/,
  ],
  ['no lines', ['--lines', 'headline', file('none.txt', '')], /no text/],
])('%s ends with 2 and a sentence', { timeout: SLOW }, async (_, words, sentence) => {
  const { code, out, err } = await check(words as string[]);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(sentence as RegExp);
  expect(err).not.toMatch(/\bat .*\.ts:\d+/);
});

test.concurrent('a reader that stops early is no failure', { timeout: SLOW }, async () => {
  const lines = file('many.txt', 'Mayor slams harbour budget\n'.repeat(3000));
  const child = start(['--lines', 'headline', lines]);
  let err = '';
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const code = await new Promise((resolve) => {
    child.stdout?.once('data', () => child.stdout?.destroy());
    child.on('close', resolve);
  });
  expect(err).toBe('');
  expect(code).toBe(0);
});

test.concurrent('rules of a house style are looked for too', { timeout: SLOW }, async () => {
  const style = file(
    'style.json',
    JSON.stringify({
      title: 'Style',
      rules: [{ id: 'read-budget', title: 'Reading', entries: [{ match: 'harbour budget' }] }],
    }),
  );
  const { code, out } = await check(['--rules', style, '--format=json', article]);
  expect(code).toBe(0);
  const { findings } = JSON.parse(out) as { findings: { ruleId: string; text: string }[] };
  expect(findings.filter(({ ruleId }) => ruleId === 'own-read-budget').map(({ text }) => text)).toEqual([
    'harbour budget',
    'harbour budget',
  ]);
});

test.concurrent('a file that is no rule pack', { timeout: SLOW }, async () => {
  const missing = await check(['--rules', join(folder, 'none.json'), article]);
  expect(missing.code).toBe(2);
  expect(missing.err).toMatch(/none\.json cannot be read\.\n$/);
  const { code, err } = await check(['--rules', article, article]);
  expect(code).toBe(2);
  expect(err).toMatch(/this rule pack cannot be used: it is not JSON\.\n$/);
});
