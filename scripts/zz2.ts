import { loadRules } from '@/scripts/eval/load-rules';
import { readSets } from '@/scripts/eval/read-sets';
import { runRules } from '@/scripts/eval/run-rules';

const rows = readSets('/work/shared/eval').filter(
  (r) => r.set === 'titles-neutral' || r.set === 'titles-outlets',
);
const { pack } = await loadRules();
const n: Record<string, Record<string, number>> = {};
for (const c of runRules(rows, pack)) {
  const k = c.row.set === 'titles-outlets' ? 'outlets' : 'neutral-' + c.row.half;
  const seen = new Set<string>();
  for (const f of c.findings) if (f.tier <= 2) seen.add(f.ruleId + (f.tier === 1 ? '#1' : ''));
  for (const s of seen) {
    n[s] ??= {};
    n[s][k] = (n[s][k] ?? 0) + 1;
  }
}
for (const [r, o] of Object.entries(n)
  .sort((a, b) => (b[1]['neutral-checking'] ?? 0) - (a[1]['neutral-checking'] ?? 0))
  .slice(0, 40))
  console.log(r, JSON.stringify(o));
