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
  const lower = word.toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/'s?$/, '');
  const known = IRREGULAR.get(lower);
  if (known) return known;
  if (lower.length < 4 || /[^a-z]/.test(lower)) return lower;
  const base = uninflect(lower.replace(/is(e|ed|es|ing|er|ers|ation|ations)$/, 'iz$1'));
  return IRREGULAR.get(base) ?? IRREGULAR.get(`${base}e`) ?? reduce(base);
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
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/ied$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/[^su]s$/.test(word) && !/is$/.test(word)) return word.slice(0, -1);
  const root = /^(.{2,}?)(?:ed|ing)$/.exec(word)?.[1];
  if (!root || root.length < 3 || /e$/.test(root) || !/[aeiouy]/.test(root)) return word;
  return /([bdfgkmnprtz])\1$/.test(root) && root.length > 3 ? root.slice(0, -1) : root;
}

/** Endings that make one word of a family out of another, with the letters that must be left before them. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ['ization', 4],
  ['ational', 4],
  ['fulness', 3],
  ['iveness', 4],
  ['ousness', 4],
  ['ability', 4],
  ['ician', 4],
  ['ation', 4],
  ['ment', 4],
  ['ness', 4],
  ['able', 4],
  ['ible', 4],
  ['ical', 4],
  ['ally', 4],
  ['ity', 4],
  ['ist', 4],
  ['ism', 4],
  ['ion', 4],
  ['ive', 4],
  ['ous', 4],
  ['ful', 3],
  ['ian', 4],
  ['iz', 5],
  ['al', 5],
  ['er', 4],
  ['or', 4],
  ['ly', 4],
  ['ic', 4],
];

/** Takes off one ending, and what spelling adds or drops before it. */
function reduce(base: string): string {
  const bare = base
    .replace(/(?<=.{3})our$/, 'or')
    .replace(/(?<=..)e$/, '')
    .replace(/ens$/, 'enc');
  const ending = ENDINGS.find(([end, left]) => bare.length - end.length >= left && bare.endsWith(end));
  const root = ending ? bare.slice(0, -ending[0].length) : bare;
  // “shopper”, “planner”: the doubled letter belongs to the ending.
  const single = /^er|^or/.test(ending?.[0] ?? '') ? root.replace(/(?<=.{3})([bgmnpt])\1$/, '$1') : root;
  return single.replace(/(?<=..)[eiy]$/, '');
}
