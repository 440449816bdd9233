/** Reads small articles with two rules of their own, so that these tests do not move when the product's rules do. */
import { compileRules } from '@/lib/engine/compile';
import { type Candidate, findCandidates } from '@/lib/engine/find-candidates';
import { type LoadedPack, loadPack } from '@/lib/engine/pack';
import { defineRule, type Rule } from '@/lib/engine/rule';
import { frequency } from '@/lib/lexicon/frequency';
import { grammar } from '@/lib/lexicon/grammar';
import type { Block, Claim, Support } from '@/lib/model';
import { checkSupport, type SupportParts } from '@/lib/support/check-support';
import { type Passages, readPassages, tokenText } from '@/lib/support/passages';
import { readStatements } from '@/lib/support/read-statements';
import { type Doc, readDoc } from '@/lib/text/doc';

const shared = {
  severity: 'caution',
  why: 'Written for a test.',
  innocent: 'Written for a test.',
  source: { title: 'Test', locator: 'Test', by: 'Test' },
} as const;

const rules: readonly Rule[] = [
  defineRule({
    ...shared,
    id: 'test-gambit',
    title: 'Gambit',
    category: 'gambit-idiom',
    tier: { headline: 1, body: 2 },
    message: '“{match}” tells a decision as a game of nerve.',
    entries: [
      {
        match: '~call #POSS bluff',
        plain: ['rejects {target}’s demand'],
        implies: {
          claim: '{target} made a threat that was empty',
          cues: ['~threaten', '~threat', 'ultimatum', '~warn'],
        },
        flags: [],
      },
      {
        match: '~flood the market',
        implies: { claim: 'somebody sold more than usual', cues: ['glut', '~oversupply'] },
        flags: [],
      },
      {
        match: '~slam the brakes on',
        implies: { claim: 'something was speeding ahead', cues: ['~hurry', 'speed'] },
        flags: [],
      },
    ],
  }),
  defineRule({
    ...shared,
    id: 'test-conflict',
    title: 'Conflict verb',
    category: 'conflict-verb',
    tier: { headline: 1 },
    message: '“{match}” tells a disagreement as violence.',
    entries: [
      { match: ['[~slam/V,~blast/V]', '~blink first', '~scoff at'], plain: ['criticises'], flags: [] },
    ],
  }),
];

/** The pack of the two rules. */
export const pack: LoadedPack = loadPack(
  compileRules({ rules, lexicons: [], grammar: grammar.classes, frequency: frequency.steps }).pack,
);

/** Forty-eight words about nothing in particular, so that a body is long enough to be checked. */
export const FILLER =
  'The talks went on for several hours in the old town hall, and they were open to everyone who wanted to listen. Chairs were brought in from the school next door. Rain fell outside for most of the evening, but the room stayed full until the very end.';

/** Returns the Doc of `headline` and `paragraphs`, with a standfirst where one is given; a pair of kind and words is another block than a paragraph. */
export function read(
  headline: string,
  paragraphs: readonly (string | readonly [Block['kind'], string])[],
  standfirst = '',
): Doc {
  const parts: [Block['kind'], string][] = [['headline', headline]];
  if (standfirst) parts.push(['standfirst', standfirst]);
  for (const part of paragraphs)
    parts.push(typeof part === 'string' ? ['paragraph', part] : [part[0], part[1]]);
  let text = '';
  const blocks: Block[] = [];
  for (const [kind, words] of parts) {
    if (text) text += '\n';
    blocks.push({ kind, span: { start: text.length, end: text.length + words.length } });
    text += words;
  }
  return readDoc({ text, blocks }, pack.vocabulary);
}

/** Returns the passages of a headline and one paragraph. */
export const readPair = (headline: string, body: string, alsoWanted: readonly string[] = []): Passages =>
  readPassages(read(headline, [body]), alsoWanted);

/** Returns the candidates of `doc`. */
export const candidatesOf = (doc: Doc): Candidate[] => findCandidates(doc, pack);

/** Returns the support of a whole reportage that was read as `doc`. */
export const checkDoc = (doc: Doc, article: Partial<SupportParts['article']> = {}): Support =>
  checkSupport({
    article: { partial: false, genre: 'reportage', headline: '', ...article },
    doc,
    pack,
    candidates: candidatesOf(doc),
    statements: readStatements(doc),
  });

/** Returns the support of a headline by `body`, which is made long enough to be checked. */
export function support(headline: string, body: string, standfirst = ''): Support & { readonly doc: Doc } {
  const doc = read(headline, [body, FILLER], standfirst);
  return { ...checkDoc(doc), doc };
}

/** Returns the claims of a whole article about losses after a storm that has `heading` for a subheading. */
export const claimsUnder = (heading: string): readonly Claim[] =>
  checkDoc(
    read('Harbour counts its losses after the storm', [
      'The harbour of Karvia counted its losses after the storm on Monday.',
      ['heading', heading],
      FILLER,
    ]),
  ).claims;

/** Returns `text: verdict` for each claim. */
export const verdicts = (claims: readonly Claim[]): string[] =>
  claims.map(({ text, verdict }) => `${text}: ${verdict}`);

/** Returns the first token that is `word`. */
export const indexOfToken = (doc: Doc, word: string): number =>
  Array.from({ length: doc.tokens.count }, (_, i) => tokenText(doc, i)).indexOf(word);

/** Returns `kind name` for whoever speaks in `text`, where Ann Hollis, Joe Tarrant, Carla Munn, Acme and Quaylink are known. */
export const speakersIn = (text: string): string[] =>
  readStatements(
    read('Port closes', [
      `On the old pier by the sea Ann Hollis met Joe Tarrant and Carla Munn for lunch. Later a man from Acme came with others from Quaylink, and they stayed late into the night. ${text}`,
    ]),
  ).map(({ kind, name }) => `${kind} ${name}`);
