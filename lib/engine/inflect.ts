/** English inflection for `~lemma` items: at build time only, so it may know the irregular words. */

/** Irregular verbs: base, past, participle (and third person where it differs). */
const IRREGULAR_VERBS = `arise arose arisen;awake awoke awoken;beat beat beaten;become became become;begin began begun;bend bent bent;bet bet bet;bind bound bound;bite bit bitten;bleed bled bled;blow blew blown;break broke broken;breed bred bred;bring brought brought;build built built;burn burnt burnt;burst burst burst;buy bought bought;cast cast cast;catch caught caught;choose chose chosen;cling clung clung;come came come;cost cost cost;creep crept crept;cut cut cut;deal dealt dealt;dig dug dug;do did done does;draw drew drawn;dream dreamt dreamt;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;fight fought fought;find found found;flee fled fled;fling flung flung;fly flew flown;forbid forbade forbidden;forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;get got gotten;give gave given;go went gone goes;grind ground ground;grow grew grown;hang hung hung;have had had has;hear heard heard;hide hid hidden;hit hit hit;hold held held;hurt hurt hurt;keep kept kept;kneel knelt knelt;know knew known;lay laid laid;lead led led;lean leant leant;leap leapt leapt;learn learnt learnt;leave left left;lend lent lent;let let let;lie lay lain;light lit lit;lose lost lost;make made made;mean meant meant;meet met met;mislead misled misled;outdo outdid outdone;overcome overcame overcome;overrun overran overrun;overshoot overshot overshot;overthrow overthrew overthrown;pay paid paid;plead pled pled;put put put;quit quit quit;read read read;rebuild rebuilt rebuilt;rend rent rent;rewrite rewrote rewritten;rid rid rid;ride rode ridden;ring rang rung;rise rose risen;run ran run;say said said;see saw seen;seek sought sought;sell sold sold;send sent sent;set set set;shake shook shaken;shed shed shed;shine shone shone;shoot shot shot;show showed shown;shrink shrank shrunk;shut shut shut;sing sang sung;sink sank sunk;sit sat sat;slay slew slain;sleep slept slept;slide slid slid;sling slung slung;slink slunk slunk;smell smelt smelt;sneak snuck snuck;sow sowed sown;speak spoke spoken;speed sped sped;spell spelt spelt;spend spent spent;spill spilt spilt;spin spun spun;spit spat spat;split split split;spoil spoilt spoilt;spread spread spread;spring sprang sprung;stand stood stood;steal stole stolen;stick stuck stuck;sting stung stung;stink stank stunk;strike struck stricken;string strung strung;strive strove striven;swear swore sworn;sweep swept swept;swell swelled swollen;swim swam swum;swing swung swung;take took taken;teach taught taught;tear tore torn;tell told told;think thought thought;throw threw thrown;thrust thrust thrust;tread trod trodden;undercut undercut undercut;undergo underwent undergone undergoes;undermine undermined undermined;understand understood understood;undo undid undone undoes;uphold upheld upheld;upset upset upset;wake woke woken;wear wore worn;weave wove woven;weep wept wept;win won won;wind wound wound;withdraw withdrew withdrawn;withhold withheld withheld;wring wrung wrung;write wrote written;be was been is;forsake forsook forsaken;strew strewed strewn;beset beset beset;outrun outran outrun`;

const isVowel = (c: string | undefined): boolean => c !== undefined && 'aeiou'.includes(c);
const syllables = (word: string): number => (word.replace(/e$/, '').match(/[aeiouy]+/g) ?? ['']).length;

/** Endings that are seldom stressed in longer words: widen, hammer, ballot … */
const LIGHT_END = /(e[nrt]|o[nrmt]|i[cnst]|an)$/;
/** Those that are, and so double their last consonant. */
const HEAVY = new Set(
  'abet abhor acquit admit allot aver befit begin beset commit confer defer deter emit forget infer inter misfit offset omit outrun outwit overrun permit prefer refer refit regret remit reset submit transfer transmit underpin upset'.split(
    ' ',
  ),
);

/** Does the last consonant double before -ed and -ing? `both` where spelling differs or stress cannot be told. */
function doubling(word: string): 'yes' | 'no' | 'both' {
  const [a, b, c] = [word.at(-3), word.at(-2), word.at(-1)];
  if (
    !c ||
    isVowel(c) ||
    'wxy'.includes(c) ||
    !isVowel(b) ||
    (isVowel(a) && !(a === 'u' && word.at(-4) === 'q'))
  )
    return 'no';
  if (syllables(word) === 1 || HEAVY.has(word)) return 'yes';
  return LIGHT_END.test(word) ? 'no' : 'both';
}

function regularPast(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  if (word.endsWith('y') && !isVowel(word.at(-2))) return `${word.slice(0, -1)}ied`;
  if (doubling(word) === 'yes') return `${word}${word.at(-1)}ed`;
  return `${word}ed`;
}

function withS(word: string): string[] {
  if (/(s|x|z|ch|sh)$/.test(word)) return [`${word}es`];
  if (word.endsWith('y') && !isVowel(word.at(-2))) return [`${word.slice(0, -1)}ies`];
  if (word.endsWith('o') && !isVowel(word.at(-2))) return [`${word}es`, `${word}s`];
  return [`${word}s`];
}

function ing(word: string): string[] {
  if (/ie$/.test(word)) return [`${word.slice(0, -2)}ying`];
  if (/[^eyo]e$/.test(word) && word.length > 2)
    return [`${word.slice(0, -1)}ing`, ...(/(nge|eue)$/.test(word) ? [`${word}ing`] : [])];
  const double = doubling(word);
  if (double === 'yes') return [`${word}${word.at(-1)}ing`];
  return double === 'both' ? [`${word}ing`, `${word}${word.at(-1)}ing`] : [`${word}ing`];
}

/** Returns the British and American spellings of a base form, itself first. */
export function spellings(word: string): string[] {
  const result = [word];
  if (
    /[a-z]{3}is(e|ing|ed|ation)$/.test(word) &&
    !/(wise|rise|raise|praise|promise|surprise|exercise|advise|compromise|despise|disguise|noise|precise|concise|expertise|premise|franchise|enterprise|supervise|revise|devise|televise|improvise|comprise|paradise|demise|bruise|cruise|poise|advertise|chastise)$/.test(
      word,
    )
  )
    result.push(word.replace(/is(e|ing|ed|ation)$/, 'iz$1'));
  else if (/[a-z]{3}iz(e|ing|ed|ation)$/.test(word) && !/(size|seize|prize|capsize)$/.test(word))
    result.push(word.replace(/iz(e|ing|ed|ation)$/, 'is$1'));
  if (/yse$/.test(word)) result.push(word.replace(/yse$/, 'yze'));
  if (/^(fav|hon|col|lab|rum|behavi|hum|endeav|harb|sav|vap|arm|neighb|rig|flav|ard|clam|vig)our/.test(word))
    result.push(word.replace('our', 'or'));
  if (/(def|off|pret)ence$/.test(word)) result.push(word.replace(/ence$/, 'ense'));
  return result;
}

const verbs = new Map<string, string[]>();
for (const row of IRREGULAR_VERBS.split(';')) {
  const [base = '', past = '', participle = '', third] = row.split(' ');
  verbs.set(base, [past, participle, ...(third ? [third] : [])]);
}
verbs.get('be')?.push('are', 'were', 'am');
for (const word of [
  'burn',
  'dream',
  'lean',
  'leap',
  'learn',
  'light',
  'plead',
  'smell',
  'sneak',
  'spell',
  'spill',
  'spoil',
  'speed',
  'strive',
  'weave',
])
  verbs.get(word)?.push(regularPast(word));

const plurals = new Map(
  'man men;woman women;child children;person people;foot feet;tooth teeth;goose geese;mouse mice;crisis crises;basis bases;thesis theses;phenomenon phenomena;criterion criteria;elite elites;spokesman spokesmen;spokeswoman spokeswomen;half halves;life lives;wife wives;knife knives;wolf wolves;thief thieves;leaf leaves;shelf shelves;loaf loaves;calf calves;businessman businessmen;chairman chairmen;congressman congressmen;henchman henchmen;strongman strongmen;madman madmen;gunman gunmen;strawman strawmen;lawmaker lawmakers;crony cronies;mistress mistresses'
    .split(';')
    .map((row) => row.split(' ') as [string, string]),
);

function verbForms(base: string): string[] {
  const irregular = verbs.get(base) ?? prefixed(base);
  const past = irregular ?? [
    regularPast(base),
    ...(doubling(base) === 'both' ? [`${base}${base.at(-1)}ed`] : []),
  ];
  return [base, ...withS(base), ...ing(base), ...past];
}

/** Forms of `over-`, `out-`, `re-`, `un-`, `mis-` verbs from the verb inside them. */
function prefixed(base: string): string[] | undefined {
  const match = /^(over|out|re|un|mis|under|fore|with)(.{3,})$/.exec(base);
  const inner = match && verbs.get(match[2] as string);
  return inner?.map((form) => `${match?.[1]}${form}`);
}

/** Nouns that patterns name without a part of speech and that are no verbs: “gunmaning” is no word. */
const onlyNouns: ReadonlySet<string> = new Set(
  'actor aftershock airstrike animal apology army arsonist bankruptcy barn biscuit boxer building bullet burglar cat cattle ceasefire chaos cheese church cliff coffee comet company complaint concession creditor crisis curfew cyclist cyclone denial driver earthquake embarrassment episode exhibition explosion failure family fever fighter firefighter firework grenade gunman hacker heir helicopter horse hurricane inquiry investigation investor jet jury kidnapper killer lamp law lawsuit leopard lifeboat lion lorry medic medicine metal meteor metro militant miner missile mother motive musical navy netflix novel officer owl owner pandemic parsley patient player potato pupil raf refugee rescuer resident resignation reversal rioter robber satellite sea seller shareholder shark shrapnel sniper song speaker submarine submersible surgeon survivor tanker tariff teenager terrorist thief tiger toddler tornado treatment treaty troop truce tv typhoon vaccine van vegetable vessel victim villager violence virus volcano walker warplane window yacht'.split(
    ' ',
  ),
);

/** Returns every inflection of `lemma` (lower case) as a verb, noun or adjective, or, when no part of speech is given, as all that it can be of verb and noun; the lemma first, no repeats. */
export function inflect(lemma: string, as?: 'V' | 'N' | 'A'): string[] {
  const forms: string[] = [];
  for (const base of spellings(lemma)) {
    if (as === 'A') {
      forms.push(base);
      if (base.endsWith('y') && syllables(base) === 2)
        forms.push(`${base.slice(0, -1)}ier`, `${base.slice(0, -1)}iest`);
      else if (syllables(base) === 1) {
        const stem = base.endsWith('e')
          ? base.slice(0, -1)
          : doubling(base) === 'yes'
            ? base + base.at(-1)
            : base;
        forms.push(`${stem}er`, `${stem}est`);
      }
      continue;
    }
    if (as === 'V' || (as !== 'N' && !onlyNouns.has(base))) forms.push(...verbForms(base));
    if (as !== 'V') {
      const plural = plurals.get(base);
      forms.push(base, ...(plural ? [plural] : withS(base)));
    }
  }
  return [...new Set(forms)];
}
