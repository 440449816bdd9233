import { expect, test } from 'vitest';
import { checkDoc, FILLER, read, support } from './sample-doc';

test('claims of every kind come in the order of the text', () => {
  const { guard, claims } = support(
    'Mayor slams 25 trawlers and calls tolls ‘a mess’',
    'The mayor criticised 25 trawlers and called the tolls “a mess”.',
  );
  expect(guard).toBe('ok');
  expect(claims.map(({ type }) => type)).toEqual(['loaded-wording', 'number', 'quotation']);
});

test('of one word nothing is said twice: what is open stands', () => {
  const { claims } = support(
    'Mayor scoffs at 25 trawlers off Karvia',
    `The mayor slammed 25 trawlers off Karvia. ${FILLER} ${FILLER}`,
  );
  expect(claims.filter(({ text }) => text.startsWith('scoffs')).map(({ verdict }) => verdict)).toEqual([
    'not-found',
  ]);
});

test('a body about something else is not compared', () => {
  const result = support(
    'Storm sinks 25 trawlers off Karvia',
    'The council bought new lamps for the library.',
  );
  expect(result).toMatchObject({ guard: 'could-not-check', claims: [] });
  expect(result.coverage).toBeLessThan(0.3);
});

test('a body of a few words is not compared, however well it fits', () => {
  const doc = read('Storm sinks 25 trawlers', ['Storm sinks trawlers. Read on as a member.']);
  expect(checkDoc(doc)).toMatchObject({ guard: 'could-not-check', claims: [] });
});

test('a whole text in the place of a headline is not compared', () => {
  const body = 'The mayor spoke of 25 trawlers off Karvia. ';
  const headline = 'Mayor speaks of 30 trawlers off Karvia '.repeat(20);
  expect(checkDoc(read(headline, [body.repeat(20)]))).toMatchObject({
    guard: 'could-not-check',
    claims: [],
  });
});

test.each([
  ['no headline', read('', [FILLER])],
  ['no body', read('Storm sinks 25 trawlers', [])],
])('%s: nothing is compared', (_, doc) => {
  expect(checkDoc(doc)).toEqual({
    coverage: 0,
    guard: 'could-not-check',
    claims: [],
  });
});

test('evidence is a sentence of the text, and no message speaks of falsehood', () => {
  const { claims, doc } = support(
    'Karvia calls Velden’s bluff, slams 25 trawlers from Norway: “pure greed”',
    'Karvia and Velden spoke about trawlers. The mayor read a letter.',
  );
  expect(claims.length).toBeGreaterThan(3);
  for (const { evidence, message, verdict, span, text } of claims) {
    expect(doc.text.slice(span.start, span.end)).toBe(text);
    if (evidence) expect(doc.text.slice(evidence.start, evidence.end)).toMatch(/^[A-Z].*\.$/s);
    expect(message).not.toMatch(/\b(?:false|lie|bias|fake|wrong)/i);
    expect(['supported', 'weaker', 'not-found', 'contradicted', 'could-not-check']).toContain(verdict);
  }
});

test.each([
  [
    'It is the oldest ferry on the coast',
    'It is one of the oldest ferries on the coast.',
    ['superlative weaker'],
  ],
  ['It is the oldest ferry on the coast', 'It is the oldest ferry on the coast.', []],
  ['The company closes the line in June', 'The company may close the line in June.', ['certainty weaker']],
  ['Experts warn of silt', 'There may be silt.', ['source not-found']],
  ['It has the best view on the coast', 'The view is fine.', []],
])('of the standfirst “%s” over “%s” these claims are open', (standfirst, body, expected) => {
  const { claims, doc } = support(
    'Marsham votes on ferry',
    `${body} Marsham votes on the ferry.`,
    standfirst,
  );
  const { start } = doc.blocks.find(({ kind }) => kind === 'standfirst')!.span;
  const below = claims.filter(({ span }) => span.start >= start);
  expect(below.map(({ type, verdict }) => `${type} ${verdict}`)).toEqual(expected);
});
