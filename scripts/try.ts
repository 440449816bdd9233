/** `npm run try -- "a sentence"`: shows what is found in it, and every candidate that was not and why. A leading `H: ` makes it a headline. */

import { createFinding, createStructuralFinding } from '@/lib/engine/create-finding';
import { readLine } from '@/lib/engine/example';
import { findCandidates } from '@/lib/engine/find-candidates';
import type { Finding, Span } from '@/lib/model';
import { structuralRules } from '@/lib/rules/structural';
import { VoiceCode } from '@/lib/text/marks';
import { compilePack } from './load-rules';

const source = process.argv.slice(2).join(' ').trim();
if (!source) {
  console.error(
    'Give a sentence: npm run try -- "Ministers slam the plan". A leading “H: ” makes it a headline.',
  );
  process.exit(2);
}
const isHeadline = source.startsWith('H: ');
const text = isHeadline ? source.slice(3) : source;
const { loaded } = await compilePack();
const doc = readLine(text, isHeadline ? 'headline' : 'paragraph', loaded);
const voices = [...doc.voice].map((code) =>
  code === VoiceCode.quoted ? 'q' : code === VoiceCode.attributed ? 'a' : '.',
);
console.log(text);
let line = '';
for (let i = 0; i < doc.tokens.count; i++) {
  const start = doc.tokens.start[i] as number;
  line = line.padEnd(start, ' ') + (voices[i] as string).repeat((doc.tokens.end[i] as number) - start);
}
console.log(`${line}   (voice: . outlet, a attributed, q quoted)`);
const caretsOf = ({ start, end }: Span) => ' '.repeat(start) + '^'.repeat(end - start);
function printFinding({ span, ruleId, tier, severity, message, plain }: Finding): void {
  console.log(`${caretsOf(span)}   ${ruleId}, tier ${tier}, ${severity}`);
  console.log(`    ${message}${plain.length ? ` Plainer: ${plain.join(' / ')}.` : ''}`);
}
for (const candidate of findCandidates(doc, loaded)) {
  const rule = loaded.rules[loaded.entries[candidate.entry]?.rule as number];
  if (candidate.suppressed)
    console.log(`${caretsOf(candidate.span)}   ${rule?.id}: left out, ${candidate.suppressed}`);
  else printFinding(createFinding(text, loaded, candidate));
}
const block = isHeadline ? 'headline' : 'paragraph';
for (const rule of structuralRules)
  for (const span of rule.find(doc, 'reportage'))
    printFinding(createStructuralFinding(text, rule, span, block));
