// @vitest-environment happy-dom
/** Proves what a reader hears of the headline, and of what the article offers for it. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { FindingActions } from '@/components/finding-row';
import { HeadlineSection } from '@/components/headline-section';
import type { Claim, Finding, Report } from '@/lib/model';
import { finding, report, claim as sampleClaim } from '../report/sample-report';
import { renderEnglish } from './english';

afterEach(cleanup);

const claim = (part: Partial<Claim> = {}): Claim =>
  sampleClaim({
    text: 'budget',
    span: { start: 12, end: 18 },
    verdict: 'not-found',
    evidence: { start: 60, end: 90 },
    ...part,
  });
const evidence = [{ span: { start: 60, end: 90 }, text: 'The mayor criticised the plan.' }];
function showReport(findings: Finding[], part: Partial<Report> = {}) {
  const actions = { goTo: vi.fn(), copy: vi.fn(async () => true), mute: vi.fn(async () => true) };
  renderEnglish(
    <HeadlineSection
      report={report(findings, part)}
      findings={findings}
      actions={actions satisfies FindingActions}
    />,
  );
  return actions;
}

const claims = [
  claim(),
  claim({ verdict: 'supported', span: { start: 0, end: 5 }, text: 'Mayor', evidence: null }),
];
const support = { coverage: 1, guard: 'ok', claims } as const;
const section = () => within(screen.getByRole('region', { name: 'Headline' }));

it('is shown with its marks', () => {
  showReport([finding()], { support, evidence });
  const marks = [...document.querySelectorAll('.headline mark')].map(({ textContent }) => textContent);
  expect(marks).toEqual(['slams', 'budget']);
  expect(document.querySelector('.headline')?.textContent).toBe('Mayor slams budget');
});

it('joins marks that overlap', () => {
  const wide = finding({ span: { start: 0, end: 11 }, text: 'Mayor slams', ruleId: 'wide' });
  showReport([wide, finding()]);
  expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
    'Mayor slams',
  ]);
});

it('has a row for each claim that is not carried, with the closest sentence', () => {
  const actions = showReport([finding()], { support, evidence });
  expect(section().getByText('Not found in the text we could read')).toBeTruthy();
  expect(section().getByText(/The mayor criticised the plan\./)).toBeTruthy();
  fireEvent.click(
    section().getByRole('button', {
      name: 'Not found in the text we could read: go to the closest sentence for “budget” on the page',
    }),
  );
  expect(actions.goTo).toHaveBeenCalledWith({ start: 60, end: 90 });
});

it('gives wordings and claims a line style each, and words under both one of both', () => {
  const about = claim({ span: { start: 6, end: 18 }, text: 'slams budget' });
  showReport([finding()], { support: { ...support, claims: [about] }, evidence });
  const marks = [...document.querySelectorAll('.headline mark')];
  expect(marks.map((mark) => [mark.textContent, mark.className])).toEqual([
    ['slams', 'wording claim'],
    [' budget', 'claim'],
  ]);
});

it('tells of a claim that could not be checked, and marks none of its words', () => {
  const unsure = claim({ verdict: 'could-not-check', message: 'It could not be told.' });
  showReport([], { support: { ...support, claims: [unsure] }, evidence });
  expect(section().getByText('It could not be told.')).toBeTruthy();
  expect(section().getByText('Could not check')).toBeTruthy();
  expect(document.querySelector('.headline mark')).toBeNull();
});

it('says how many claims were found even when none was', () => {
  showReport([], { support: { ...support, claims: [claim()] }, evidence });
  expect(section().getByText('0 of 1 claim found in the article')).toBeTruthy();
});

it('folds the claims that are carried into one line', () => {
  showReport([finding()], { support, evidence });
  const line = section().getByText('1 of 2 claims found in the article');
  expect(line.closest('details')?.open).toBe(false);
});

it('keeps what stands below it apart, and out of the count', () => {
  const below = claim({ span: { start: 30, end: 36 }, text: 'forty' });
  showReport([], { support: { ...support, claims: [...claims, below] }, evidence });
  expect(section().getByText('1 of 2 claims found in the article')).toBeTruthy();
  const title = section().getByRole('heading', { name: 'Standfirst and subheadings' });
  expect(title.nextElementSibling?.textContent).toContain('“forty”');
});

it('holds nothing to look up where only what stands below it does', () => {
  const below = claim({ span: { start: 30, end: 36 }, text: 'forty' });
  showReport([], { support: { ...support, claims: [below] }, evidence });
  expect(section().getByText(/^The headline holds nothing/)).toBeTruthy();
});

it('says when it could not be compared', () => {
  showReport([], { support: { coverage: 0.1, guard: 'could-not-check', claims: [] } });
  expect(section().getByText(/^Could not check/)).toBeTruthy();
});
