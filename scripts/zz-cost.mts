import { gzipSync } from 'node:zlib';
import { compilePack, listRuleIds } from './load-rules';
import { readSets } from './eval/read-sets';
import { runRules } from './eval/run-rules';
const size = (p: unknown) => gzipSync(JSON.stringify(p), { level: 9 }).length;
const ids = listRuleIds();
const all = await compilePack(ids);
const total = size(all.pack);
const rows = readSets('../shared/eval').filter((r) => r.half === 'tuning');
const done = runRules(rows, all.loaded);
const hits = new Map<string, number>();
const right = new Map<string, number>();
const lab = new Map<string, number>();
const overlap = (a: any, b: any) => a.start < b.end && b.start < a.end;
for (const { row, findings } of done) for (const f of findings) {
  hits.set(f.ruleId, (hits.get(f.ruleId) ?? 0) + 1);
  const isLab = row.spans || row.label !== null;
  if (!isLab) continue;
  lab.set(f.ruleId, (lab.get(f.ruleId) ?? 0) + 1);
  const ok = row.spans ? row.spans.some((s) => overlap(s, f.span)) : row.label === 1;
  if (ok) right.set(f.ruleId, (right.get(f.ruleId) ?? 0) + 1);
}
const out: [string, number, number, number, number][] = [];
for (const id of ids) {
  const less = await compilePack(ids.filter((x) => x !== id));
  out.push([id, total - size(less.pack), hits.get(id) ?? 0, lab.get(id) ?? 0, right.get(id) ?? 0]);
}
out.sort((a, b) => a[2] / a[1] - b[2] / b[1]);
for (const [id, bytes, h, l, r] of out) console.log(id.padEnd(28), String(bytes).padStart(6), String(h).padStart(6), (h / bytes).toFixed(2).padStart(7), `${r}/${l}`);
console.log(total);
