/** The words that `read-numbers` knows: numerals, scales, approximations, units and the words after which a number is a name. */

/** Cardinal numerals below one hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1])
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, i): [string, number] => [word, (i + 2) * 10]),
    ),
);

/** Ordinal numerals; “first” and “second” are left out, because they are seldom counts. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 3]),
);

/** Parts of a whole, in percent. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['halves', 50],
  ['third', 33.3333333333],
  ['thirds', 33.3333333333],
  ['quarter', 25],
  ['quarters', 25],
  ['fifth', 20],
  ['fifths', 20],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Scales of one or two letters, which count only when they touch the figure (“$3m”, “40k”). */
export const SHORT_SCALES: ReadonlySet<string> = new Set(['k', 'm', 'mn', 'b', 'bn', 'tn']);

/** Returns what the scale `word` multiplies by, or null where it is none or one of a letter or two. */
export const longScale = (word = ''): number | null =>
  SHORT_SCALES.has(word) ? null : (SCALES.get(word) ?? null);

/** Plurals that stand for a rough count, with the least and the most they are used for. */
export const VAGUE_COUNTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [20, 200]],
  ['scores', [20, 300]],
  ['hundreds', [150, 5_000]],
  ['thousands', [1_000, 100_000]],
  ['millions', [1_000_000, 1e9]],
  ['billions', [1e9, 1e12]],
  ['trillions', [1e12, 1e15]],
]);

/** Words before a number that loosen it, and which way. */
export const LOOSENERS: ReadonlyMap<string, 'below' | 'above' | 'around'> = new Map([
  ['nearly', 'below'],
  ['almost', 'below'],
  ['under', 'below'],
  ['up to', 'below'],
  ['as many as', 'below'],
  ['as much as', 'below'],
  ['fewer than', 'below'],
  ['less than', 'below'],
  ['close to', 'below'],
  ['over', 'above'],
  ['more than', 'above'],
  ['at least', 'above'],
  ['least', 'above'],
  ['upwards of', 'above'],
  ['upward of', 'above'],
  ['well over', 'above'],
  ['about', 'around'],
  ['around', 'around'],
  ['some', 'around'],
  ['roughly', 'around'],
  ['approximately', 'around'],
  ['an estimated', 'around'],
  ['estimated', 'around'],
  ['circa', 'around'],
]);

/** Words after which a number is part of a name (“Article 50”, “Route 66”). */
export const LABELS: ReadonlySet<string> = new Set(
  'act amendment apollo article big bill boeing book catch chapter channel class clause day district division episode exhibit flight formula fortune game gate grade group highway interstate iphone law level line no number page part phase pier proposition prop psalm resolution room round route season section sector series stage step super terminal tier title top track type unit version vision volume ward week windows world year zone'.split(
    ' ',
  ),
);

/** Month names and their short forms; a number beside one is a date. */
export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** Words that end an address (“10 Downing Street”). */
export const STREETS: ReadonlySet<string> = new Set(
  'street st avenue ave road rd lane drive boulevard blvd square terrace court way place crescent'.split(' '),
);

/** Words after a number that show that “5-10” is a range and not a score. */
export const RANGE_UNITS: ReadonlySet<string> = new Set(
  'percent per pc people years year months month weeks week days day hours hour minutes minute seconds miles mile km kilometres kilometers metres meters feet inches dollars pounds euros cents degrees times members soldiers troops jobs homes cases deaths points tonnes tons litres barrels'.split(
    ' ',
  ),
);
