/** Builds small reports and findings for the tests of what is shown and exported. */
import type { Claim, Finding, Report } from '@/lib/model';

/** Returns a finding with `part` over plain defaults. */
export const finding = (part: Partial<Finding> = {}): Finding => ({
  ruleId: 'conflict-verb',
  title: 'Conflict verb',
  category: 'conflict-verb',
  severity: 'caution',
  tier: 1,
  block: 'headline',
  span: { start: 6, end: 11 },
  text: 'slams',
  voice: 'outlet',
  message: '“slams” tells a disagreement as violence.',
  why: 'The verb adds force that the words of the critic may not have had.',
  innocent: 'It could be fine where something is struck in fact.',
  plain: ['criticises'],
  source: { title: 'Manual of Style: Words to watch', locator: 'Synonyms for said', by: 'Wikipedia' },
  ...part,
});

/** Returns a report about “Mayor slams budget” that holds `findings` and whatever `part` replaces. */
export const report = (findings: readonly Finding[], part: Partial<Report> = {}): Report => ({
  schema: 1,
  url: 'https://news.example/budget',
  lang: 'en',
  genre: 'reportage',
  partial: false,
  headline: 'Mayor slams budget',
  headlineSpan: { start: 0, end: 18 },
  sources: [],
  words: 240,
  outletWords: 200,
  findings,
  leftOut: { quoted: 3, attributed: 1 },
  support: { coverage: 0.8, guard: 'ok', claims: [] },
  evidence: [],
  ...part,
});

/** Returns a claim with `part` over plain defaults. */
export const claim = (part: Partial<Claim> = {}): Claim => ({
  type: 'loaded-wording',
  text: 'slams',
  span: { start: 6, end: 11 },
  verdict: 'weaker',
  evidence: { start: 20, end: 44 },
  message: 'The article says “criticised”.',
  ...part,
});

/** Returns a report in which every text of the article and of the rules holds `text`. */
export const hostileReport = (text: string): Report =>
  report([finding({ text, message: text, why: text, innocent: text, plain: [text], voice: 'attributed' })], {
    url: text,
    headline: text,
    headlineSpan: { start: 0, end: text.length },
    support: { coverage: 0.5, guard: 'ok', claims: [claim({ text, message: text })] },
    evidence: [{ span: { start: 20, end: 44 }, text }],
  });
