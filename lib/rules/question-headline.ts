/** Headlines in the form of a question: is, can, will … ? */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'question-headline',
  title: 'Headline as a question',
  category: 'insinuating-question',
  severity: 'note',
  tier: { headline: 2 },
  message: '“{match}” leaves open what the article could tell.',
  why: 'A question raises a possibility and takes no responsibility for it. If the article has the answer, the headline can give it.',
  innocent: 'Explainers, quizzes and interviews are questions by nature.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques',
    locator: 'Doubt',
    by: 'Da San Martino et al. 2020',
  },
  entries: [
    {
      match: [
        "{^ [do,does,did,would,don't,doesn't,didn't,wouldn't] ...6 ?}",
        "{^ [do,does,did,would,don't,doesn't,didn't,wouldn't] ...6 ...6 ?}",
      ],
      unless: ['^ do [i,my] ...6 ?'],
      flags: [
        'H: [[Did Labour lose Hull?]]',
        'H: [[Did Conservatives lose Hull?]]',
        'H: [[Would judges in Ohio and in Texas wear the same robes in court?]]',
      ],
      passes: [
        'H: Do I need a new passport?',
        'H: Did Labour lose Hull, asks mayor',
        'Did Labour lose Hull?',
      ],
    },
    {
      match: [
        "{^ [is,are,was,were,has,have,had,can,could,will,should,might,may,isn't,aren't,won't,can't,must] ...6 ?}",
        '{^ [is,are,was,were,has,have,had,can,could,will,should,might,may] ...6 ...6 ?}',
      ],
      // Plain previews ask so too.
      tier: { headline: 3 },
      unless: ['^ [can,will] [i,my] ...6 ?'],
      flags: [
        'H: [[Is the bridge safe?]]',
        'H: [[Should judges in Ohio and in Texas wear the same robes in court?]]',
      ],
      passes: [
        'H: Can I still register to vote?',
        'H: Will to win lifts Leeds',
        'Is the bridge safe?',
        'H: May says Labour is wrong',
        'H: Can opener recalled over blade fault',
      ],
    },
    {
      match: ['^ {[what,who,which] ...6 ?}', '^ {[what,who,which] ...6 ...6 ?}'],
      // These say what an explainer explains.
      unless: ["^ [what,who] [is,are,was,were,'s]"],
      flags: [
        'H: [[Who will pay for the dam?]]',
        'H: [[What would the Senate do with a barge and a big drum?]]',
      ],
      passes: ['H: What is a tariff?', 'H: Who’s the new speaker?'],
    },
    {
      match: ['^ {[why,how,where,when] ...6 ?}', '^ {[why,how,where,when] ...6 ...6 ?}'],
      // Most of these are honest explainers.
      tier: { headline: 3 },
      flags: [
        'H: [[Why did the Senate vote at night?]]',
        'H: [[Where in the town of Slough will the Labour leader sleep tonight?]]',
      ],
      passes: ['H: What Biden said on steel'],
    },
  ],
});
