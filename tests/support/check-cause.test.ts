/** Proves that a cause of the headline is weaker where the body only says that two things go together. */
import { expect, test } from 'vitest';
import { support, verdicts } from './sample-doc';

const causes = (headline: string, body: string) =>
  verdicts(support(headline, body).claims.filter(({ type }) => type === 'cause'));

test('linked is no cause', () => {
  expect(
    causes(
      'Harbour dust causes asthma in Marsham',
      'In a study harbour dust was linked to asthma in Marsham.',
    ),
  ).toEqual(['causes: weaker']);
});

test('nor is what goes together in time, or is more likely', () => {
  const headline = 'Harbour dust leads to asthma in Marsham';
  for (const body of [
    'Asthma and harbour dust coincided in Marsham.',
    'In Marsham people near harbour dust are more likely to have asthma.',
  ])
    expect(causes(headline, body)).toEqual(['leads: weaker']);
  expect(causes(headline, 'In Marsham harbour dust is likely to stay. Asthma is known.')).toEqual([]);
});

test.each([
  ['the body names the cause', 'Harbour dust caused asthma in Marsham, and it was linked to coughs.'],
  ['the body says because', 'There is asthma in Marsham because of harbour dust, which is linked to coughs.'],
  ['nothing is linked', 'Harbour dust and asthma were spoken of in Marsham.'],
])('%s: nothing is said', (_, body) => {
  expect(causes('Harbour dust causes asthma in Marsham', body)).toEqual([]);
});
