/** Measures the rules on labelled text: `npm run eval -- FOLDER [--json] [--rule ID] [--show N] [--diff REVISION] [--write-confidence]`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureRevision } from './eval/compare-revision';
import { confidenceFile, measureConfidence } from './eval/confidence';
import { listMistakes, listRule } from './eval/list-mistakes';
import { loadRules } from './eval/load-rules';
import { supportTable } from './eval/print-support';
import { changeTable, figureTable, goalTable, ruleTable } from './eval/print-tables';
import { readSets } from './eval/read-sets';
import { runRules } from './eval/run-rules';
import { scoreRules } from './eval/score-rules';
import { scoreSets } from './eval/score-sets';

const usage = `npm run eval -- FOLDER [options]

  FOLDER             labelled sets, one JSON object a line (titles-neutral.jsonl …)
  --json             print every figure as JSON instead of tables
  --rule ID          print only what this rule finds in the tuning half
  --show N           list up to N mistakes of each kind (default 15)
  --diff REVISION    also measure another revision and print what changed
  --write-confidence write how far readers agree with each rule to lib/rules/confidence.ts`;

const print = (lines: readonly string[]) => console.log(lines.join('\n'));

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      rule: { type: 'string' },
      show: { type: 'string', default: '15' },
      diff: { type: 'string' },
      'write-confidence': { type: 'boolean' },
    },
  });
  const [folder] = positionals;
  const most = Number(values.show);
  if (!folder || !Number.isInteger(most) || most < 0) throw new Error(usage);

  const rows = readSets(folder);
  const { pack, ruleIds, leftOut } = await loadRules();
  for (const reason of leftOut) console.error(`Left out, because it does not compile: ${reason}`);
  const checked = runRules(rows, pack);

  if (values.rule) {
    if (!ruleIds.includes(values.rule)) throw new Error(`There is no rule called ${values.rule}.`);
    print(listRule(checked, values.rule, Math.max(most, 200)));
    return;
  }
  if (values['write-confidence']) {
    const today = new Date().toISOString().slice(0, 10);
    const path = join(import.meta.dirname, '../lib/rules/confidence.ts');
    writeFileSync(path, confidenceFile(measureConfidence(checked, today)));
    console.log(`Written to ${path}. Run npm run rules, so that the rules take their tiers from it.`);
    return;
  }
  const figures = scoreSets(checked);
  const rules = scoreRules(checked, ruleIds);
  if (values.json) {
    console.log(JSON.stringify({ figures, rules }, null, 1));
    return;
  }

  const refused = checked.filter(({ refusal }) => refusal !== null).length;
  print([
    `${rows.length} texts, ${ruleIds.length} rules; ${refused} texts could not be checked.`,
    ...['', 'Rules, on the tuning half', '', ...ruleTable(rules)],
    ...listMistakes(checked, most),
    ...['', 'All figures', '', ...figureTable(figures)],
  ]);
  if (values.diff) {
    const before = measureRevision(join(import.meta.dirname, '..'), values.diff, folder);
    print(['', `What changed since ${values.diff}`, '', ...changeTable(before, figures)]);
  }
  print(['', 'Headline against body; what counts is the checking half', '', ...supportTable(folder, pack)]);
  print(['', 'Goals; what counts is the checking half', '', ...goalTable(figures)]);
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
