import { findAll, listTexts, readPlaces, readTextLines } from '@/tests/written-lines';

const by = new Map<string, string[]>();
const bad = new Set<string>();
for (const n of listTexts('traps').filter((n) => n !== 'todo'))
  for (const l of readTextLines('traps', n)) {
    const { text, places } = readPlaces(l);
    for (const p of places)
      for (const f of findAll(text, p)) {
        bad.add(l);
        by.set(f.ruleId, [...(by.get(f.ruleId) ?? []), `${p[0]}${f.tier} «${f.text}» ${text}`]);
      }
  }
console.log(bad.size, 'lines');
for (const [r, ls] of [...by].sort((a, b) => b[1].length - a[1].length)) {
  console.log('##', r, ls.length);
  for (const l of ls.slice(0, 6)) console.log('   ', l.slice(0, 130));
}
