/** Builds small reports and findings for the tests of what is shown and exported. */
import type { Finding, Report } from '@/lib/model';

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
  words: 240,
  outletWords: 200,
  findings,
  leftOut: { quoted: 3, attributed: 1 },
  support: { coverage: 0.8, guard: 'ok', claims: [] },
  evidence: [],
  ...part,
});
