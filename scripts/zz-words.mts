import { readFileSync, readdirSync } from 'node:fs';
import { compilePack } from './load-rules';
const seen = new Map<string, number>();
for (const f of readdirSync('../shared/eval').filter((f) => f.endsWith('.jsonl')))
  for (const w of readFileSync('../shared/eval/' + f, 'utf8').toLowerCase().match(/[a-z’'-]+/g) ?? []) {
    seen.set(w, (seen.get(w) ?? 0) + 1);
    for (const p of w.split('-')) if (p !== w) seen.set(p, (seen.get(p) ?? 0) + 1);
  }
const { pack } = await compilePack();
console.log(Object.keys(pack), typeof pack.words, String(pack.words).slice(0, 300));
import { unpackWords } from '@/lib/engine/pack-words';
const words = unpackWords(pack.words);
let n = 0; for (const v of seen.values()) n += v;
const never = words.filter((w) => !seen.has(w));
console.log('corpus words', n, 'pack words', words.length, 'never seen', never.length);
const stem = (w: string) => w.replace(/(ing|ed|es|s|ly|d|r|er|ers|rs|ies|ied)$/,'');
const seenStem = new Set([...seen.keys()].map(stem));
const neverStem = never.filter((w) => !seenStem.has(stem(w)));
console.log('stem never', neverStem.length);
console.log(neverStem.join(' '));
