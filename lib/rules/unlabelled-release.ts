/** A text with the set phrases of press releases and no label that says whose text it is. */
import type { StructuralRule } from '@/lib/engine/rule';
import type { Genre, Span } from '@/lib/model';
import { type Doc, wordsOfBlock } from '@/lib/text/doc';
import { hashesOf } from '@/lib/text/hash-set';

/** One of the phrases may be chance. */
const LEAST_PHRASES = 2;
/** Set phrases stand in the opening and in the boilerplate at the end: so many characters are read of each. */
const OPENING = 1000;
const CLOSING = 2000;

/** Each kind of phrase with the words of which it must hold one: where none is, the pattern need not be tried. */
const PHRASES = (
  [
    ['release', /\bfor immediate release\b/i],
    ['contact enquiries inquiries', /\b(?:media|press) (?:contact|enquiries|inquiries):/i],
    [
      'prnewswire wire newswire accesswire',
      /\((?:PRNewswire|Business Wire|GLOBE NEWSWIRE|ACCESSWIRE|PR Newswire)\)|\/PRNewswire\//,
    ],
    ['statements', /\bforward-looking statements\b/i],
    [
      'announce introduce launch present unveil',
      /\b(?:is|are) (?:thrilled|excited|delighted|proud|pleased) to (?:announce|introduce|launch|present|unveil)\b/i,
    ],
    [
      'leader leading',
      /\b(?:a|the world['’]s|an industry) (?:global |world |market |industry )?lead(?:er|ing (?:provider|supplier|maker|developer|manufacturer))\b(?: (?:in|of))?/i,
    ],
    ['visit', /\b(?:for more information|to learn more),? (?:please )?visit\b/i],
  ] as const
).map(([list, pattern]) => {
  const words = list.split(' ');
  return { words, hashes: hashesOf(words), pattern };
});

const SAYS_SO = /\b(?:press|release|sponsored|advert|promoted|partner)/i;

const filter = hashesOf(PHRASES.flatMap(({ words }) => words)).filter;

/** Returns the patterns of the phrases that the opening or the end of the text has a word of. */
function patternsToTry({ text, tokens }: Doc): RegExp[] {
  const { count, start, hash } = tokens;
  const held = new Set<RegExp>();
  const look = (i: number): void => {
    const value = hash[i] as number;
    if (filter[value & 255] === 0) return;
    for (const { hashes, pattern } of PHRASES) if (hashes.has(value)) held.add(pattern);
  };
  for (let i = 0; i < count && (start[i] as number) < OPENING; i++) look(i);
  const closing = Math.max(OPENING, text.length - CLOSING);
  for (let i = count - 1; i >= 0 && (start[i] as number) >= closing; i--) look(i);
  return [...held];
}

/** Returns the span of the first set phrase, when there are several kinds of them and the outlet calls the text a report. */
function find(doc: Doc, genre: Genre): readonly Span[] {
  if (genre !== 'reportage') return [];
  const patterns = patternsToTry(doc);
  if (patterns.length < LEAST_PHRASES || SAYS_SO.test(wordsOfBlock(doc, 'kicker'))) return [];
  const { text } = doc;
  const places = [0, Math.max(OPENING, text.length - CLOSING)].map((from) => ({
    from,
    words: text.slice(from, from === 0 ? OPENING : undefined),
  }));
  const found = patterns
    .flatMap((pattern) => {
      for (const { from, words } of places) {
        const match = pattern.exec(words);
        if (match) return [{ start: from + match.index, end: from + match.index + match[0].length }];
      }
      return [];
    })
    .sort((a, b) => a.start - b.start);
  return found.length >= LEAST_PHRASES ? found.slice(0, 1) : [];
}

const released = [
  'Tidewater Oilskins is thrilled to announce the opening of its second shop on Quay Street.',
  'Tidewater is a leading maker of coats for wet crossings. For more information, visit the shop.',
];

const rule: StructuralRule = {
  id: 'unlabelled-release',
  title: 'Press release without a label',
  category: 'article-genre',
  severity: 'caution',
  tier: { body: 2 },
  message: '“{match}” is how press releases speak, and no label says whose text this is.',
  why: 'A release is written by those it is about. Printed as news without a label it borrows the trust that readers give a report.',
  innocent: 'The phrase may be quoted, or the label may stand where this page could not be read.',
  source: { title: 'Trust Indicators', locator: 'Type of work: labels', by: 'The Trust Project' },
  find,
  flags: [
    { kicker: '', headline: 'Oilskin maker opens second shop', paragraphs: released },
    {
      kicker: 'Business',
      headline: 'Ferry line adds a boat',
      paragraphs: [
        'FOR IMMEDIATE RELEASE. The Sound Ferry Company will add a boat in May.',
        'Media contact: the harbour office.',
      ],
    },
    {
      kicker: '',
      headline: 'Quarry posts a profit',
      paragraphs: [
        'HULL (Business Wire) The quarry sold more stone than last year.',
        'This text holds forward-looking statements about stone.',
      ],
    },
  ],
  passes: [
    { kicker: 'Press release', headline: 'Oilskin maker opens second shop', paragraphs: released },
    {
      kicker: '',
      headline: 'Oilskin maker opens second shop',
      paragraphs: released,
      genre: 'press-release',
    },
    { kicker: '', headline: 'Oilskin maker opens second shop', paragraphs: released, genre: 'sponsored' },
    {
      kicker: '',
      headline: 'Oilskin maker opens second shop',
      paragraphs: ['Tidewater is a leading maker of coats. Its second shop opened on Quay Street on Monday.'],
    },
    {
      kicker: '',
      headline: 'Council will mend the bridge',
      paragraphs: ['The council voted by nine to four. To learn more, visit the gallery on Wednesday.'],
    },
  ],
};
export default rule;
