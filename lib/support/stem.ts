/** Word families: brings “criticised”, “criticises” and “criticism” to one stem, so that headline and body can be compared. */

/** Irregular forms of verbs and nouns that headlines use, by their base form. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `begin began begun;break broke broken;bring brought;build built;buy bought;catch caught;choose chose chosen;come came;deal dealt;die dying death dead died dies deadly;draw drew drawn;drive drove driven;fall fell fallen;feel felt;fight fought;find found;flee fled;fly flew flown;forget forgot forgotten;freeze froze frozen;get got gotten;give gave given;go went gone goes;grow grew grown growth;hear heard;hold held;keep kept;know knew known knowledge;lead led;leave left;lose lost loss losses;make made making maker;meet met;pay paid;ride rode ridden;rise rose risen;run ran running;say said;see saw seen;seek sought;sell sold sale sales;send sent;shake shook shaken;shoot shot shooting shooter;shrink shrank shrunk;sing sang sung song;sink sank sunk;speak spoke spoken speech;spend spent;stand stood;steal stole stolen;stick stuck;strike struck stricken striking;swear swore sworn;sweep swept;take took taken;teach taught;tear tore torn;tell told;think thought;throw threw thrown;win won winning winner;withdraw withdrew withdrawn withdrawal;write wrote written;choose choice;defend defence defense;offend offence offense offensive;destroy destruction destructive;prove proof proven;save saving saved safe safety;believe belief;grieve grief;relieve relief;decide decision decisive;attack attacker;explode explosion explosive;invade invasion;divide division divisive;deride derision derisive;collide collision;woman women;man men;child children;person people;foot feet;crisis crises;wife wives;life lives living live;thief thieves theft;wolf wolves;criticise critic critical criticism critique criticize;analyse analysis analyst analyze;apologise apology;hypocrite hypocrisy hypocritical;threat threaten threatening;fury furious furiously;anger angry angrily angered;outrage outrageous;chaos chaotic;shame shameful ashamed;shock shocking;fear fearful feared;poor poverty;strong strength strengthen;long length;high height;wide width;deep depth;hot heat;true truth;young youth;argue argument;resolve resolution;retain retention;succeed success successful;proceed procedure;lie lies lying liar lied;tie ties tying tied;flood flooding flooded`
    .split(';')
    .flatMap((row) => {
      const [base = '', ...forms] = row.split(' ');
      return [base, ...forms].map((form): [string, string] => [form, base]);
    }),
);

/** Returns the stem of `word`: lower case, spelling made one, endings taken off. Words of one family mostly share it; other words seldom do. */
export function stem(word: string): string {
  const lower = word.toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/'s?$/, '');
  const base = IRREGULAR.get(lower);
  if (base) return cut(base);
  if (lower.length < 4 || /[^a-z]/.test(lower)) return lower;
  const single =
    IRREGULAR.get(lower.replace(/s$/, '')) ?? IRREGULAR.get(lower.replace(/(?:ing|ed|er|ers)$/, ''));
  return cut(single ?? lower);
}

/** True when `word` can share a stem with words that begin with other letters than its own (“bought”, “buy”). */
export const isIrregular = (word: string): boolean => IRREGULAR.has(word);

/** Endings in the order in which they are tried; each leaves at least three letters. */
const ENDINGS = [
  'ization',
  'isation',
  'fulness',
  'iveness',
  'ousness',
  'ational',
  'ability',
  'ically',
  'ations',
  'ation',
  'ments',
  'ment',
  'ities',
  'ity',
  'ingly',
  'edly',
  'fully',
  'ously',
  'ively',
  'iest',
  'ness',
  'able',
  'ible',
  'ists',
  'ist',
  'isms',
  'ism',
  'ions',
  'ion',
  'ings',
  'ing',
  'ives',
  'ive',
  'ical',
  'ous',
  'ful',
  'ians',
  'ian',
  'ers',
  'ors',
  'ies',
  'ied',
  'ier',
  'ize',
  'ise',
  'als',
  'er',
  'or',
  'al',
  'ed',
  'es',
  'ly',
  'ic',
  's',
  'y',
  'e',
];

function cut(word: string): string {
  let root = word
    .replace(/is(e|ed|es|ing|er|ers)$/, 'iz$1')
    .replace(/yse/, 'yze')
    .replace(/our(?=$|s|ed|ing|it|al|ab|er)/, word.length > 5 ? 'or' : 'our')
    .replace(/ence$/, 'ense');
  for (let round = 0; round < 2; round++) {
    const ending = ENDINGS.find((end) => root.endsWith(end) && root.length - end.length >= 3);
    if (!ending || (ending === 's' && /(?:ss|us|is)$/.test(root))) break;
    root = root.slice(0, -ending.length);
    if (!/^(?:s|es|ers|ors|als|ings|ions|ations|ments|ists|isms|ians|ly)$/.test(ending)) break;
  }
  // “stopp(ed)” and “stop”, “grabb(ing)” and “grab”.
  const doubled = /([bdfgklmnprtz])\1$/.test(root) && root.length > 4 && !/(?:ll|ss|ff)$/.test(root);
  if (doubled) root = root.slice(0, -1);
  return root.replace(/(?<=..)[eiy]$/, '');
}
