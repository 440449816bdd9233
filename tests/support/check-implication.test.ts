import { expect, test } from 'vitest';
import { support } from './sample-doc';

const HEADLINE = 'Karvia calls Velden’s bluff on harbour tolls';

const claimOn = (body: string, headline = HEADLINE) => {
  const { claims, doc } = support(headline, body);
  const claim = claims.find(({ type }) => type === 'loaded-wording');
  const evidence = claim?.evidence;
  return { ...claim, words: evidence ? doc.text.slice(evidence.start, evidence.end) : null };
};

test('what the wording assumes and the body never tells is said, with the closest sentence', () => {
  const claim = claimOn('Karvia will keep the harbour tolls that Velden dislikes. Ships paid on Monday.');
  expect(claim.verdict).toBe('not-found');
  expect(claim.message).toBe(
    '“calls Velden’s bluff” assumes that Velden made a threat that was empty. No such threat is described in the text we could read.',
  );
  expect(claim.words).toBe('Karvia will keep the harbour tolls that Velden dislikes.');
});

test('a cue beside the name carries it', () => {
  const claim = claimOn('Velden had threatened to close the harbour over the tolls. Karvia kept them.');
  expect(claim.verdict).toBe('supported');
  expect(claim.words).toBe('Velden had threatened to close the harbour over the tolls.');
});

test('a pronoun after a sentence about the name carries it too', () => {
  const claim = claimOn('Velden spoke about the harbour tolls in Karvia. He threatened to close the port.');
  expect(claim.verdict).toBe('supported');
});

test('somebody else’s warning does not carry a threat by the target', () => {
  const claim = claimOn(
    'Karvia keeps the harbour tolls. Critics in the harbour warn that the new plan will cost the small towns along the coast far too much, and that Velden gains.',
  );
  expect(claim.verdict).toBe('not-found');
});

test('the article’s own use of the wording carries it', () => {
  const claim = claimOn('Karvia calls it a bluff by Velden, and keeps the harbour tolls.');
  expect(claim).toMatchObject({ verdict: 'supported', message: 'The article itself uses “bluff”.' });
});

test('a cue inside somebody’s quotation does not carry it', () => {
  const claim = claimOn(
    'Karvia keeps the harbour tolls. “An ultimatum to Velden would be odd,” said a captain.',
  );
  expect(claim.verdict).toBe('not-found');
});

test('a claim without a target is carried by a cue in a sentence about the headline’s matter', () => {
  const headline = 'Karvia trawlers flood the market with herring';
  expect(claimOn('A glut of herring came from Karvia trawlers.', headline).verdict).toBe('supported');
  expect(claimOn('Karvia trawlers sold herring at the usual price.', headline)).toMatchObject({
    verdict: 'not-found',
    message:
      '“flood the market” assumes that somebody sold more than usual. Nothing like it is described in the text we could read.',
  });
});

test('a pronoun for the target becomes a subject', () => {
  expect(
    claimOn('Karvia keeps the harbour tolls.', 'Karvia calls his bluff on harbour tolls').message,
  ).toContain('assumes that he made a threat');
});

test('what a wording takes for granted is asked before how strong its verb is', () => {
  const { claims } = support(
    'Mayor slams the brakes on harbour tolls',
    'The mayor criticised the harbour tolls. They were to come in May.',
  );
  const wordings = claims.filter(({ type }) => type === 'loaded-wording');
  expect(wordings).toMatchObject([
    {
      text: 'slams the brakes on',
      verdict: 'not-found',
      message: expect.stringContaining('assumes that something was speeding ahead'),
    },
  ]);
});
