import { expect, test } from 'vitest';
import { exportJson } from '@/lib/report/export-json';
import { BLIND_SPOT } from '@/lib/report/outline';
import { finding, report } from './sample-report';

test('the report comes back with the shown findings alone, and with the limits', () => {
  const shown = finding({ tier: 1 });
  const sample = report([shown, finding({ tier: 3 })]);
  expect(JSON.parse(exportJson(sample, [shown]))).toEqual({
    ...sample,
    findings: [shown],
    limits: [BLIND_SPOT],
  });
});
