/** The categories as docs/rules.md tells them: families, names, and one sentence on each. */
import type { Category } from '@/lib/model';

/** A family of categories, in the order of the page. */
export interface Family {
  readonly title: string;
  /** One or two sentences that open the family's part. */
  readonly opening: string;
  readonly categories: readonly {
    readonly id: Category;
    readonly title: string;
    /** What is looked for, in one sentence. */
    readonly about: string;
  }[];
}

/** All families. Every category stands in exactly one. */
export const families: readonly Family[] = [
  {
    title: 'Heat',
    opening: 'Ordinary events told as fights. The facts may be all there; the temperature is added.',
    categories: [
      { id: 'conflict-verb', title: 'Conflict verbs', about: 'Plain disagreement told as violence.' },
      {
        id: 'gambit-idiom',
        title: 'Gambit idioms',
        about: 'A decision told as poker, a duel or a surrender, which adds a motive or a weakness.',
      },
      { id: 'humiliation', title: 'Humiliation', about: 'An outcome told as shame or as a knockout.' },
      { id: 'collapse', title: 'Collapse', about: 'Trouble told as breakdown.' },
      {
        id: 'reaction-inflation',
        title: 'Inflated reactions',
        about: 'A reaction made large without a count or a name.',
      },
    ],
  },
  {
    title: 'Volume',
    opening: 'Words that turn the sound up or down without adding a figure.',
    categories: [
      { id: 'sensational', title: 'Sensational words', about: 'A feeling stated in the outlet’s own voice.' },
      { id: 'intensifier', title: 'Intensifiers', about: 'Size claimed with no figure near.' },
      { id: 'minimisation', title: 'Minimisation', about: 'A matter made small.' },
      { id: 'urgency', title: 'Urgency', about: 'Commands, alarm words and shouting type.' },
      {
        id: 'section-label',
        title: 'Section labels',
        about: 'A label above the headline that shouts, or does not fit the story.',
      },
      {
        id: 'article-genre',
        title: 'Missing genre labels',
        about: 'An argument or a press release with no label that says so.',
      },
    ],
  },
  {
    title: 'Bait',
    opening: 'Headlines that hold back what they know, or plant what they do not.',
    categories: [
      { id: 'curiosity-gap', title: 'Curiosity gaps', about: 'The key fact withheld to earn the click.' },
      {
        id: 'insinuating-question',
        title: 'Insinuating questions',
        about: 'A question that plants an unproved claim.',
      },
    ],
  },
  {
    title: 'Names',
    opening: 'What people and policies are called. A name can settle an argument before it is made.',
    categories: [
      {
        id: 'contested-label',
        title: 'Contested labels',
        about: 'A disputed category stated as plain fact.',
      },
      { id: 'insult', title: 'Insults', about: 'A slur or a mocking noun for people.' },
      {
        id: 'dehumanising-metaphor',
        title: 'Dehumanising metaphors',
        about: 'People as a flood, a pest or a disease.',
      },
      {
        id: 'hostile-nickname',
        title: 'Hostile nicknames',
        about: 'A policy under the name its foes gave it.',
      },
      { id: 'euphemism', title: 'Euphemisms', about: 'Harm in soft words.' },
      {
        id: 'missing-agent',
        title: 'Harm without an actor',
        about: 'Harm told as if nobody had done it.',
      },
      {
        id: 'one-sided-labels',
        title: 'Labels on one side',
        about: 'One side carries a label through the text, the other never does.',
      },
      { id: 'puffery', title: 'Puffery', about: 'Praise that nobody stands behind.' },
    ],
  },
  {
    title: 'Minds and sources',
    opening: 'Who thinks it, who says it, and how the saying is told.',
    categories: [
      {
        id: 'mind-reading',
        title: 'Mind reading',
        about: 'A feeling or an intent stated as fact, with nobody to have said so.',
      },
      { id: 'doubt-verb', title: 'Doubting verbs', about: 'A reporting verb that casts doubt on a speaker.' },
      { id: 'guilt-verb', title: 'Guilt verbs', about: 'A verb that presumes guilt or a hidden truth.' },
      { id: 'scare-quotes', title: 'Scare quotes', about: 'Marks of distance without a source.' },
      { id: 'vague-attribution', title: 'Vague attribution', about: 'Nobody in particular backs the claim.' },
    ],
  },
  {
    title: 'How sure',
    opening: 'More certainty, more cause or more comment than the facts beside it carry.',
    categories: [
      { id: 'certainty', title: 'Certainty', about: 'Certainty without the evidence beside it.' },
      { id: 'speculation', title: 'Speculation', about: 'A guess dressed as news.' },
      {
        id: 'causal-verb',
        title: 'Causal verbs',
        about: 'A cause asserted where one thing followed another.',
      },
      { id: 'editorial-aside', title: 'Editorial asides', about: 'A nudge by adverb.' },
    ],
  },
  {
    title: 'Pressure',
    opening: 'Wordings that leave the reader one way to turn.',
    categories: [
      { id: 'false-choice', title: 'False choices', about: 'Options closed off.' },
      { id: 'fear-appeal', title: 'Appeals to fear', about: 'A risk told as doom.' },
      { id: 'us-and-them', title: 'Us and them', about: 'A loyal “we” against a bad “they”.' },
      {
        id: 'guilt-by-association',
        title: 'Guilt by association',
        about: 'Blame by a link, a likeness or a coined name.',
      },
    ],
  },
];
