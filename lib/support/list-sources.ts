/** The table of who speaks: statements gathered by source. */
import type { SpeakingSource } from '@/lib/model';
import type { Statement } from '@/lib/support/read-statements';
import { type Doc, sentenceSpan } from '@/lib/text/doc';

/** Returns the sources of `statements` (in text order): most statements first, then in page order. */
export function listSources(doc: Doc, statements: readonly Statement[]): SpeakingSource[] {
  const byKey = new Map<string, { name: string; sentences: Set<number>; statement: Statement }>();
  for (const statement of statements) {
    const key = `${statement.kind} ${statement.key}`;
    const known = byKey.get(key);
    if (!known) {
      byKey.set(key, { name: statement.name, sentences: new Set([statement.sentence]), statement });
      continue;
    }
    known.sentences.add(statement.sentence);
    if (statement.name.length > known.name.length) known.name = statement.name;
  }
  return [...byKey.values()]
    .map(({ name, sentences, statement }) => ({
      kind: statement.kind,
      name,
      statements: sentences.size,
      at: sentenceSpan(doc, statement.sentence),
    }))
    .sort((a, b) => b.statements - a.statements || a.at.start - b.at.start);
}
