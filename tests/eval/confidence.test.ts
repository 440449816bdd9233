/** Proves that confidence counts what readers labelled, in the right place, and says little where little was judged. */
import { expect, it } from 'vitest';
import type { Finding } from '@/lib/model';
import { confidenceFile, measureConfidence } from '@/scripts/eval/confidence';
import type { Row } from '@/scripts/eval/read-sets';
import type { Checked } from '@/scripts/eval/run-rules';

const finding = (ruleId: string, category: string, block: string): Finding =>
  ({ ruleId, category, block, text: 'slams', span: { start: 0, end: 5 } }) as Finding;

const checked = (row: Partial<Row>, ...findings: readonly Finding[]): Checked => ({
  row: { set: 'bias-sentences', id: '1', half: 'tuning', form: 'sentence', text: '', label: 1, ...row },
  findings,
  words: 1,
  refusal: null,
});

const verb = finding('conflict-verb', 'conflict-verb', 'paragraph');
const biased = checked({}, verb);
const plain = checked({ label: 0 }, verb);

it('is the share that readers agree with, drawn towards the mean', () => {
  const rows = [
    biased,
    biased,
    biased,
    plain,
    checked({ label: 0 }, finding('other', 'insult', 'paragraph')),
  ];
  const { body, measured } = measureConfidence(rows, '2026-01-02');
  // Mean of all: 3 of 5. (3 + 6) / (4 + 10) and (0 + 6) / (1 + 10).
  expect(body).toEqual({ 'conflict-verb': { confidence: 0.64, n: 4 }, other: { confidence: 0.55, n: 1 } });
  expect(measured).toBe('2026-01-02');
});

it('leaves the checking half alone', () => {
  expect(measureConfidence([{ ...biased, row: { ...biased.row, half: 'checking' } }], '').body).toEqual({});
});

it('counts a marked span in the body, and nothing in the headline of an article', () => {
  const spans = [{ start: 0, end: 5 }];
  const article = checked(
    { set: 'propaganda-spans', form: 'article', label: null, spans },
    verb,
    finding('conflict-verb', 'conflict-verb', 'headline'),
  );
  const { body, headline } = measureConfidence([article], '');
  expect(body['conflict-verb']).toEqual({ confidence: 1, n: 1 });
  expect(headline).toEqual({});
});

it('asks bait posts about bait alone, and neutral titles about nothing', () => {
  const post = { set: 'clickbait-posts', form: 'title' } as const;
  const rows = [
    checked(post, finding('listicle', 'curiosity-gap', 'headline')),
    checked(post, finding('insult', 'insult', 'headline')),
    checked({ set: 'titles-neutral', form: 'title', label: 0 }, finding('insult', 'insult', 'headline')),
    checked({ set: 'titles-outlets', form: 'title', label: 0 }, finding('insult', 'insult', 'headline')),
  ];
  const { headline } = measureConfidence(rows, '');
  expect(headline.listicle?.n).toBe(1);
  expect(headline.insult?.n).toBe(1);
});

it('writes a file of numbers', () => {
  const file = confidenceFile(measureConfidence([biased], '2026-01-02'));
  expect(file).toContain("measured: '2026-01-02'");
  expect(file).toContain("'conflict-verb': { confidence: 1, n: 1 },");
});
