/** Verbs and nouns that cannot both be true of one event, and words that tell a story as untrue. */
import { stem } from '@/lib/support/stem';

/** Two sides a row, parted by “/”; every word of a side says about the same. */
const ROWS: readonly string[] = [
  'win victory triumph beat / lose loss defeated beaten',
  'rise increase climb jump soar surge grow grew up / fall decrease drop decline slump plunge shrink down',
  'acquit exonerate cleared / convict guilty',
  'approve pass adopt back / reject defeat block veto',
  'uphold affirm / overturn strike struck annul quash',
  'accept embrace / reject refuse decline rebuff',
  'support back endorse favour favor / oppose',
  'allow permit legalise legalize / ban prohibit forbid bar outlaw',
  'lift ease loosen relax / impose tighten toughen',
  'arrest detain jail / release free freed',
  'survive alive / die dead death killed',
  'hire appoint / fire sack dismiss oust',
  'join / quit leave withdraw',
  'open reopen / close shut',
  'admit confess acknowledge / deny',
  'raise hike / cut lower slash reduce',
  'expand widen / shrink curb reduce',
  'strengthen / weaken',
  'mother / daughter',
  'father / son',
  'victim / suspect',
  'plaintiff / defendant',
  'predecessor / successor',
  'buyer / seller',
];

/** A side and the side against it, as stems. */
export interface Opposites {
  readonly own: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
}

const sides: readonly Opposites[] = ROWS.flatMap((row) => {
  const [left = '', right = ''] = row.split(' / ');
  const [one, two] = [new Set(left.split(' ').map(stem)), new Set(right.split(' ').map(stem))];
  return [
    { own: one, other: two },
    { own: two, other: one },
  ];
});

const sidesByStem = new Map<string, Opposites[]>();
for (const side of sides) {
  for (const root of side.own) sidesByStem.set(root, [...(sidesByStem.get(root) ?? []), side]);
}

/** Returns the pairs of sides in which the word with this stem stands on the first. */
export const oppositesOf = (root: string): readonly Opposites[] => sidesByStem.get(root) ?? [];
