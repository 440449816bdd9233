/** Reads the sets that headline and body are compared on: articles with their own headlines, labelled pairs, and pairs with a stance. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '@/lib/model';
import { type Half, halfOf } from './read-sets';
import { articleOf } from './run-rules';
import { type PairLabel, pairLabel } from './support-labels';

/** A headline above a body. */
export interface Pair {
  readonly id: string;
  readonly half: Half;
  readonly article: Article;
}

/** A pair that was read by hand. */
export interface LabelledPair extends Pair {
  readonly label: PairLabel;
}

/** A pair with what the set says about how the body stands to the headline. */
export interface StancePair extends Pair {
  readonly stance: 'agree' | 'disagree' | 'discuss' | 'unrelated';
}

/** Everything that support is measured on; empty where a file is missing. */
export interface SupportSets {
  readonly own: readonly Pair[];
  readonly labelled: readonly LabelledPair[];
  readonly stances: readonly StancePair[];
}

interface Line {
  readonly id: string;
  readonly headline: string;
  readonly event: string;
  readonly sentences?: readonly string[];
  readonly paragraphs?: readonly string[];
  readonly bodyId: string;
  readonly stance: StancePair['stance'];
  readonly text: string;
}

/** Returns the sets found in `folder`; a pair's half goes by its event or body, so that neither is in both halves. */
export function readSupportSets(folder: string): SupportSets {
  const lexical = readLines(folder, 'articles-lexical-bias');
  const partisan = readLines(folder, 'articles-hyperpartisan');
  const bodies = new Map(readLines(folder, 'headline-body-texts').map(({ bodyId, text }) => [bodyId, text]));
  const labelled = lexical.flatMap((above) =>
    lexical.flatMap((below): LabelledPair[] => {
      const label = pairLabel(above.id, below.id);
      return label === null
        ? []
        : [{ ...pairOf(`${above.id} ${below.id}`, above.event, above.headline, below.sentences), label }];
    }),
  );
  return {
    own: [
      ...lexical.map(({ id, event, headline, sentences }) => pairOf(id, event, headline, sentences)),
      ...partisan.map(({ id, headline, paragraphs }) => pairOf(id, id, headline, paragraphs)),
    ].filter(({ article }) => article.headline),
    labelled,
    stances: readLines(folder, 'headline-body-pairs').map(({ headline, bodyId, stance }, index) => ({
      ...pairOf(`${index}`, bodyId, headline, (bodies.get(bodyId) ?? '').split('\n')),
      stance,
    })),
  };
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A body whose first line repeats the headline would carry every claim. */
function pairOf(id: string, halfKey: string, headline: string, lines: readonly string[] = []): Pair {
  const above = tidy(headline);
  const body = lines.map(tidy).filter((line, index) => line && !(index === 0 && line === above));
  return {
    id,
    half: halfOf(halfKey),
    article: articleOf({ form: 'article', text: [above, ...body].join('\n') }),
  };
}

function readLines(folder: string, set: string): readonly Line[] {
  const file = join(folder, `${set}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
}
