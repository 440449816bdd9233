/** How strongly verbs tell that somebody is against something, on a ladder above plain saying. */
import { stem } from '@/lib/support/stem';

/** From objecting to striking; words of one step are of like strength. */
const STEPS: readonly string[] = [
  'criticise question challenge oppose object disagree dispute complain fault caution disapprove doubt',
  'condemn denounce decry rebuke accuse mock scoff ridicule scold deride blame reprimand chide',
  'attack assail lash castigate lambaste slam blast rip excoriate savage pillory skewer shred torch eviscerate hammer bash trash',
];

const steps: ReadonlyMap<string, number> = new Map(
  STEPS.flatMap((words, index) => words.split(' ').map((word): [string, number] => [stem(word), index + 1])),
);

/** Returns the step (1 to 3) of the word with this stem; 0 for words that are not on the ladder. */
export const stepOf = (root: string): number => steps.get(root) ?? 0;

/** All stems on the ladder. */
export const ladder: readonly string[] = [...steps.keys()];
