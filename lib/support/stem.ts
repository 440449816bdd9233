/** Word families: brings “criticised”, “criticises” and “criticism” to one stem, so that headline and body can be compared. */

/** Irregular forms of verbs and nouns that headlines use, by their base form. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `begin began begun;break broke broken;bring brought;build built;buy bought;catch caught;choose chose chosen;come came;deal dealt;die dying death dead died dies deadly;draw drew drawn;drive drove driven;fall fell fallen;feel felt;fight fought;find found;flee fled;fly flew flown;forget forgot forgotten;freeze froze frozen;get got gotten;give gave given;go went gone goes;grow grew grown growth;hear heard;hold held;keep kept;know knew known knowledge;lead led;leave left;lose lost loss losses;make made making maker;meet met;pay paid;ride rode ridden;rise rose risen;run ran running;say said;see saw seen;seek sought;sell sold sale sales;send sent;shake shook shaken;shoot shot shooting shooter;shrink shrank shrunk;sing sang sung song;sink sank sunk;speak spoke spoken speech;spend spent;stand stood;steal stole stolen;stick stuck;strike struck stricken striking;swear swore sworn;sweep swept;take took taken;teach taught;tear tore torn;tell told;think thought;throw threw thrown;win won winning winner;withdraw withdrew withdrawn withdrawal;write wrote written;choose choice;defend defence defense;offend offence offense offensive;destroy destruction destructive;prove proof proven;save saving saved safe safety;believe belief;grieve grief;relieve relief;decide decision decisive;attack attacker;explode explosion explosive;invade invasion;divide division divisive;deride derision derisive;collide collision;woman women;man men;child children;person people;foot feet;crisis crises;wife wives;life lives living live;thief thieves theft;wolf wolves;critic criticise criticize critical criticism critique critics critically;analyse analysis analyst analyze;apologise apology;hypocrite hypocrisy hypocritical;threat threaten threatening;fury furious furiously;anger angry angrily angered;outrage outrageous;chaos chaotic;shame shameful ashamed;shock shocking;fear fearful feared;poor poverty;strong strength strengthen;long length;high height;wide width;deep depth;hot heat;true truth;young youth;argue argument;resolve resolution;retain retention;succeed success successful;proceed procedure;lie lies lying liar lied;tie ties tying tied;news;business businesses;flood flooding flooded`
    .split(';')
    .flatMap((row) => {
      const [base = '', ...forms] = row.split(' ');
      return [base, ...forms].map((form): [string, string] => [form, base]);
    }),
);

/** Returns the stem of `word`: lower case, spelling made one, endings taken off. Words of one family mostly share it; other words seldom do. */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  const isPlain = isLetters(lower);
  const bare = isPlain ? lower : lower.replace(/[‘’ʼ]/g, "'").replace(/'s?$/, '');
  const known = IRREGULAR.get(bare);
  if (known) return known;
  if (bare.length < 4 || !(isPlain || isLetters(bare))) return bare;
  const base = uninflect(withZ(bare));
  return IRREGULAR.get(base) ?? IRREGULAR.get(`${base}e`) ?? reduce(base);
}

// Endings are compared below and not matched: patterns would have to be compiled before the first word is cut, and each is tried on every word.

/** Is `word` all letters from a to z? */
function isLetters(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** What may follow the “is” of “criticise”, “organisation”. */
const AFTER_IS: ReadonlySet<string> = new Set('e ed es ing er ers ation ations'.split(' '));

/** Writes “criticize” for “criticise”. */
function withZ(word: string): string {
  const at = word.lastIndexOf('is');
  return at >= 0 && AFTER_IS.has(word.slice(at + 2)) ? `${word.slice(0, at)}iz${word.slice(at + 2)}` : word;
}

let formsByStem: ReadonlyMap<string, readonly string[]> | null = null;

/** Returns the irregular words with the stem `root` (“bought” for “buy”); they may begin with other letters than it. */
export function irregularForms(root: string): readonly string[] {
  if (!formsByStem) {
    const forms = new Map<string, string[]>();
    for (const [form, base] of IRREGULAR) forms.set(base, [...(forms.get(base) ?? []), form]);
    formsByStem = forms;
  }
  return formsByStem.get(root) ?? [];
}

/** Takes off -s, -ed and -ing. */
function uninflect(word: string): string {
  if (word.endsWith('s')) return withoutS(word);
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  const root = word.endsWith('ed') ? word.slice(0, -2) : word.endsWith('ing') ? word.slice(0, -3) : '';
  if (root.length < 3 || root.endsWith('e') || !holdsAny(root, 'aeiouy')) return word;
  return root.length > 3 && isDoubled(root, 'bdfgkmnprtz') ? root.slice(0, -1) : root;
}

/** Takes off the -s of “calls”, “cities” and “clashes”. */
function withoutS(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('es') && SIBILANTS.some((end) => word.endsWith(end, word.length - 2)))
    return word.slice(0, -2);
  return 'sui'.includes(word.charAt(word.length - 2)) ? word : word.slice(0, -1);
}

const SIBILANTS: readonly string[] = ['ss', 'sh', 'ch', 'x', 'zz'];

/** Does `word` end in the same letter twice, one of `letters`? */
function isDoubled(word: string, letters: string): boolean {
  const last = word.charAt(word.length - 1);
  return word.charAt(word.length - 2) === last && letters.includes(last);
}

function holdsAny(word: string, letters: string): boolean {
  for (let i = 0; i < word.length; i++) if (letters.includes(word.charAt(i))) return true;
  return false;
}

/** Endings that make one word of a family out of another, by their last letter: each with the letters that must be left before it, the longest first. */
const ENDINGS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  n: [
    ['ization', 4],
    ['ician', 4],
    ['ation', 4],
    ['ion', 4],
    ['ian', 4],
  ],
  l: [
    ['ational', 4],
    ['ical', 4],
    ['ful', 3],
    ['al', 5],
  ],
  s: [
    ['fulness', 3],
    ['iveness', 4],
    ['ousness', 4],
    ['ness', 4],
    ['ous', 4],
  ],
  y: [
    ['ability', 4],
    ['ally', 4],
    ['ity', 4],
    ['ly', 4],
  ],
  t: [
    ['ment', 4],
    ['ist', 4],
  ],
  e: [
    ['able', 4],
    ['ible', 4],
    ['ive', 4],
  ],
  m: [['ism', 4]],
  z: [['iz', 5]],
  r: [
    ['er', 4],
    ['or', 4],
  ],
  c: [['ic', 4]],
};

/** Takes off one ending, and what spelling adds or drops before it. */
function reduce(base: string): string {
  let bare = base;
  if (bare.length > 5 && bare.endsWith('our')) bare = `${bare.slice(0, -3)}or`;
  if (bare.length > 2 && bare.endsWith('e')) bare = bare.slice(0, -1);
  if (bare.endsWith('ens')) bare = `${bare.slice(0, -1)}c`;
  const endings = ENDINGS[bare.charAt(bare.length - 1)] ?? [];
  const ending = endings.find(([end, left]) => bare.length - end.length >= left && bare.endsWith(end))?.[0];
  if (ending) bare = bare.slice(0, -ending.length);
  // “shopper”, “planner”: the doubled letter belongs to the ending.
  if ((ending === 'er' || ending === 'or') && bare.length > 4 && isDoubled(bare, 'bgmnpt'))
    bare = bare.slice(0, -1);
  return bare.length > 2 && 'eiy'.includes(bare.charAt(bare.length - 1)) ? bare.slice(0, -1) : bare;
}
