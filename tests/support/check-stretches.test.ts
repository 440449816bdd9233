import { expect, test } from 'vitest';
import { FILLER, support } from './sample-doc';

const stretches = (headline: string, body: string) =>
  support(headline, `${body} ${FILLER} ${FILLER}`).claims.filter(({ message }) =>
    message.startsWith('None of the words'),
  );

const BODY = 'Karvia opened its new ferry terminal on Monday. The council paid for it.';

test('a stretch of which the body has no word is not found, from its first word to its last', () => {
  expect(stretches('Karvia opens ferry terminal, delighting grateful island brewers', BODY)).toMatchObject([
    {
      text: 'delighting grateful island brewers',
      type: 'event',
      verdict: 'not-found',
      message:
        'None of the words “delighting grateful island brewers” is in the text we could read, nor one like them.',
    },
  ]);
});

test.each([
  ['one word of it', `${BODY} A grateful man sent a cask.`],
  ['another form of one', `${BODY} There was much gratefulness.`],
  ['one in two parts', `${BODY} The is-land was full.`],
])('%s in the body is enough', (_, body) => {
  expect(stretches('Karvia opens ferry terminal, delighting grateful island brewers', body)).toEqual([]);
});

test('a word that says about the same is enough', () => {
  expect(stretches('Karvia opens ferry terminal: huge grateful throng', `${BODY} A crowd stood by.`)).toEqual(
    [],
  );
});

test.each([
  ['what the text is', 'Karvia opens ferry terminal: a detailed beginner’s guide'],
  ['a label', 'Grainy amateur clip: Karvia opens ferry terminal'],
  ['the outlet’s name', 'Karvia opens ferry terminal | Morning Island Gazette'],
  ['its author', 'Karvia needs its ferry terminal, writes Tessa Quill Marlowe'],
  ['a mark between', 'Karvia opens ferry terminal: grateful brewers; delighted bakers'],
  ['words that tell little', 'Karvia opens ferry terminal regarding several numerous things'],
])('%s is no stretch', (_, headline) => {
  expect(stretches(headline, BODY)).toEqual([]);
});

test('in a body of few words nothing is raised', () => {
  const { claims } = support('Karvia opens ferry terminal, delighting grateful island brewers', BODY);
  expect(claims).toEqual([]);
});
