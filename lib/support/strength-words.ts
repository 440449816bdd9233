/** Words that tell of one matter more and more strongly, as ladders: what the headline says may stand higher than what the body says. */
import { stem } from '@/lib/support/stem';

/** Words that tell of one matter; each step is stronger than the one before. */
export interface Ladder {
  /** `wording`: one act in stronger words; `deed`: another, graver act. */
  readonly about: 'wording' | 'deed';
  /** The stems of each step, weakest first. */
  readonly steps: readonly ReadonlySet<string>[];
}

/** Where a word stands. */
export interface Rung {
  readonly ladder: Ladder;
  /** Index of the step; 0 is the weakest. */
  readonly step: number;
}

/** Being against something, from objecting to striking. */
const AGAINST: readonly string[] = [
  'criticise question challenge oppose object disagree dispute complain fault caution disapprove doubt',
  'condemn denounce decry rebuke accuse scold blame reprimand chide',
  'attack assail lash castigate lambaste slam blast rip excoriate savage pillory skewer shred torch eviscerate hammer bash trash',
];

/** The top step of each holds all words for its matter, so that none of them goes unseen in the body. */
const DEEDS: readonly (readonly string[])[] = [
  [
    'injure wound hurt hospitalize',
    'kill die fatal fatality slay slain murder homicide casualty toll perish corpse execute drown body bodies funeral mourn massacre suicide obituary',
  ],
  ['damage dent', 'destroy destruction raze demolish ruin wreck gut obliterate level flatten collapse lost'],
  [
    'question investigate probe suspect interview',
    'arrest detain custody apprehend jail handcuff capture nab bail',
    'charge indict indictment arraign prosecute count plead trial court',
    'convict guilty conviction sentence verdict jury',
  ],
  [
    'delay postpone pause suspend defer shelve',
    'cancel scrap axe abandon ditch drop nix abort terminate end kill withdraw halt stop',
  ],
  [
    'limit restrict curb tighten regulate cap discourage',
    'ban prohibit outlaw forbid bar block illegal prohibition moratorium blacklist',
  ],
  [
    'consider weigh mull ponder explore discuss study debate',
    'propose plan draft introduce suggest recommend unveil intend seek',
    'approve pass adopt enact sign ratify endorse agree authorize vote clear okay implement law',
  ],
  [
    'resign retire quit',
    'fire sack oust dismiss remove boot expel force pressure topple dump replace impeach push',
  ],
  [
    'ask urge request invite encourage appeal',
    'demand order insist force compel require ultimatum command must',
  ],
  [
    'reduce trim shrink cut lower',
    'eliminate abolish scrap axe end repeal eradicate wipe zero dismantle gut defund',
  ],
  [
    'hint suggest signal indicate imply',
    'confirm announce vow pledge promise declare reveal swear affirm commit say',
  ],
  ['concern worry unease', 'panic terror terrify hysteria alarm fear scare dread frighten'],
  [
    'differ disagree debate disagreement',
    'clash feud brawl fight battle war row spat fray scuffle confront argue spar',
  ],
  ['protest demonstrate march rally', 'riot loot violence violent clash arson rampage unrest burn'],
  ['warn caution', 'threaten threat ultimatum menace vow'],
];

const ladderOf = (about: Ladder['about'], steps: readonly string[]): Ladder => ({
  about,
  steps: steps.map((words) => new Set(words.split(' ').map(stem))),
});

const LADDERS: readonly Ladder[] = [
  ladderOf('wording', AGAINST),
  ...DEEDS.map((steps) => ladderOf('deed', steps)),
];

const rungsByStem = new Map<string, Rung[]>();
for (const ladder of LADDERS) {
  for (const root of new Set(ladder.steps.slice(1).flatMap((stems) => [...stems]))) {
    const rung = { ladder, step: ladder.steps.findLastIndex((stems) => stems.has(root)) };
    rungsByStem.set(root, [...(rungsByStem.get(root) ?? []), rung]);
  }
}

/** Returns every place above the lowest step at which the word with this stem stands. */
export const rungsOf = (root: string): readonly Rung[] => rungsByStem.get(root) ?? [];
