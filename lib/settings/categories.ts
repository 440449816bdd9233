/** Every category, in the order in which they are listed. */
import type { Category } from '@/lib/model';

// Keyed, so that the compiler notices a category that is missing here.
const order: Readonly<Record<Category, true>> = {
  'conflict-verb': true,
  'gambit-idiom': true,
  humiliation: true,
  collapse: true,
  'mind-reading': true,
  'curiosity-gap': true,
  'insinuating-question': true,
  urgency: true,
  sensational: true,
  intensifier: true,
  minimisation: true,
  'contested-label': true,
  insult: true,
  'dehumanising-metaphor': true,
  euphemism: true,
  'hostile-nickname': true,
  puffery: true,
  'editorial-aside': true,
  certainty: true,
  'doubt-verb': true,
  'guilt-verb': true,
  'scare-quotes': true,
  'vague-attribution': true,
  speculation: true,
  'causal-verb': true,
  'reaction-inflation': true,
  'false-choice': true,
  'fear-appeal': true,
  'us-and-them': true,
  'guilt-by-association': true,
  'section-label': true,
  'one-sided-labels': true,
  'missing-agent': true,
  'article-genre': true,
  'own-words': true,
};

/** All of `Category`. */
export const categories: readonly Category[] = Object.keys(order) as Category[];
