import { readFileSync, readdirSync } from 'node:fs';
import { inflect } from '@/lib/engine/inflect';
const seen = new Map<string, number>();
for (const f of readdirSync('../shared/eval').filter((f) => f.endsWith('.jsonl')))
  for (const w of readFileSync('../shared/eval/' + f, 'utf8').toLowerCase().match(/[a-z’'-]+/g) ?? []) {
    seen.set(w, (seen.get(w) ?? 0) + 1);
    for (const p of w.split('-')) if (p !== w) seen.set(p, (seen.get(p) ?? 0) + 1);
  }
const count = (item: string) => {
  let best = Infinity;
  for (const w of item.split(/[ ]/)) {
    const bare = w.replace(/\/[VNA]$/, '');
    const forms = bare.startsWith('~') ? [...inflect(bare.slice(1))] : [bare];
    let n = 0; for (const f of forms) n += seen.get(f) ?? seen.get(f.replace(/-/g, '')) ?? 0;
    if (bare.includes('-') && !n) { n = Math.min(...bare.replace('~','').split('-').map((p) => seen.get(p) ?? 0)); }
    best = Math.min(best, n);
  }
  return best;
};
for (const f of readdirSync('lib/lexicon')) {
  const text = readFileSync('lib/lexicon/' + f, 'utf8');
  const items = [...text.matchAll(/^\s+['"]([^'"]+)['"],?$/gm)].map((m) => m[1]!);
  if (!items.length) continue;
  const rare = items.filter((i) => count(i) <= 1);
  console.log(`## ${f} ${rare.length}/${items.length}: ${rare.join(', ')}`);
}
