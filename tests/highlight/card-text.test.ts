/** Proves what a card says, line by line. */
import { expect, it } from 'vitest';
import { cardLines } from '@/lib/highlight/card-text';
import type { Claim } from '@/lib/model';
import { finding } from '../report/sample-report';

const t = (key: string, substitutions: string[] = []) => [key, ...substitutions].join('|');
const lines = (part: Parameters<typeof finding>[0]) => {
  const each = finding(part);
  return cardLines({ kind: 'wording', span: each.span, finding: each }, null, t);
};
const claim: Claim = {
  type: 'number',
  text: '40',
  span: { start: 0, end: 2 },
  verdict: 'not-found',
  evidence: { start: 50, end: 80 },
  message: 'The article does not give this figure.',
};

it('begins with a message of twelve words or fewer, then why, plainer words, when it is fine, and the standard', () => {
  expect(lines({}).map(({ kind, label, text }) => [kind, label, text])).toEqual([
    ['first', undefined, '“slams” tells a disagreement as violence.'],
    ['text', undefined, 'The verb adds force that the words of the critic may not have had.'],
    ['labelled', 'plainLabel', 'criticises'],
    ['labelled', 'innocentLabel', 'It could be fine where something is struck in fact.'],
    [
      'small',
      undefined,
      'standardLine|Conflict verb|Wikipedia|Manual of Style: Words to watch|Synonyms for said',
    ],
  ]);
});

it('puts the rule’s name first where the message is long', () => {
  const message = 'one two three four five six seven eight nine ten eleven twelve thirteen';
  const [first, second] = lines({ message });
  expect(first).toEqual({ kind: 'first', text: 'cardFirst|Conflict verb' });
  expect(second).toEqual({ kind: 'text', text: message });
});

it('says whose words they are when they are attributed, and leaves out what there is not', () => {
  const texts = lines({ voice: 'attributed', plain: [] }).map(({ text, label }) => label ?? text);
  expect(texts).toContain('attributedNote');
  expect(texts).not.toContain('plainLabel');
});

it('shows the verdict on a claim and the closest sentence', () => {
  const mark = { kind: 'support', span: claim.span, claim } as const;
  expect(cardLines(mark, 'About forty people came.', t).map(({ label, text }) => label ?? text)).toEqual([
    'verdict_not_found',
    'The article does not give this figure.',
    'evidenceLabel',
    'supportNote',
  ]);
  expect(cardLines(mark, null, t).map(({ text }) => text)).toContain('noEvidence');
});
