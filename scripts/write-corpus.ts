/** Writes what is found in each text of tests/corpus beside it: `npx tsx scripts/write-corpus.ts`. Read the difference before you commit it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyze } from '@/lib/analyze';
import type { LoadedPack } from '@/lib/engine/pack';
import type { Finding } from '@/lib/model';
import { readDoc, sentenceSpan } from '@/lib/text/doc';
import { articleOf } from './eval/run-rules';
import { compilePack } from './load-rules';

const folder = join(import.meta.dirname, '../tests/corpus');

/** Returns the names of the corpus texts, without their ending, sorted. */
export const listCorpus = (): readonly string[] =>
  readdirSync(folder)
    .filter((file) => /^[^.]+\.txt$/.test(file))
    .map((file) => file.replace(/\.txt$/, ''))
    .sort();

/** Returns the corpus text called `name`, or what was found in it. Throws when the file does not exist. */
export const readCorpus = (name: string, part: 'text' | 'findings'): string =>
  readFileSync(join(folder, part === 'text' ? `${name}.txt` : `${name}.findings.txt`), 'utf8');

/** Returns `source` sentence by sentence, with carets and rule under each passage found at the thorough tier. The first paragraph is the headline. */
export function findingsSheet(source: string, pack: LoadedPack): string {
  const text = source
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
  const article = articleOf({ form: 'article', text });
  const outcome = analyze(article, pack);
  if ('refusal' in outcome) return `Not checked: ${outcome.refusal}\n`;
  const { findings, leftOut } = outcome.report;
  const doc = readDoc(article, pack.vocabulary);
  const lines = [
    `${findings.length} found; ${leftOut.quoted} quoted and ${leftOut.attributed} attributed left out.`,
  ];
  let block = -1;
  for (let sentence = 0; sentence < doc.sentences.count; sentence++) {
    if (doc.sentences.block[sentence] !== block) lines.push('');
    block = doc.sentences.block[sentence] as number;
    const { start, end } = sentenceSpan(doc, sentence);
    lines.push(text.slice(start, end));
    for (const finding of findings) {
      if (finding.span.start >= start && finding.span.start < end) lines.push(caretLine(finding, start));
    }
  }
  return `${lines.join('\n')}\n`;
}

function caretLine({ span, ruleId, severity, tier, voice }: Finding, start: number): string {
  const carets = ' '.repeat(span.start - start) + '^'.repeat(span.end - span.start);
  return `${carets} ${ruleId}, ${severity}, tier ${tier}${voice === 'attributed' ? ', attributed' : ''}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { loaded } = await compilePack();
  for (const name of listCorpus()) {
    writeFileSync(join(folder, `${name}.findings.txt`), findingsSheet(readCorpus(name, 'text'), loaded));
  }
  console.log('tests/corpus is written. Read the difference before you commit it.');
}
