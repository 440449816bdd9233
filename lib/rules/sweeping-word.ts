/** Words that allow no exception, in a text that heaps up strong ones: never, nothing, everything. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'sweeping-word',
  title: 'Sweeping word',
  category: 'certainty',
  severity: 'note',
  tier: { body: 3 },
  message: '“{match}” allows no exception; is there none?',
  why: 'A word that takes in all or none turns a tendency into a law. Beside other strong words it seldom means what it says.',
  innocent: 'Now and then it is exact: a record that was never broken, a vote in which nobody said no.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques',
    locator: 'Exaggeration or minimisation',
    by: 'Da San Martino et al. 2020',
  },
  scope: { texts: 'heated' },
  unless: ['&@sport', '&@arts'],
  entries: [
    {
      match: [
        '[~be/V,~mean/V,~know/V,~learn/V,~care/V,~say/V,~cost/V,~ruin/V,~lose/V,~deny/V,~blame/V,~change/V,~understand/V,about,for,against,despite] ...1 {[nothing,everything]}',
        '{nothing} [can,could,will,would,should,ever,short,less]',
        '{everything} [they,he,she,we,you,about,that]',
        '{never} [~admit/V,~ask/V,~stop/V,~tell/V,~let/V,~give/V,~learn/V,~explain/V,~apologise/V,~apologize/V,~care/V,~tire/V,~fail/V,~mean/V,~want/V,~intend/V,ever,once,be,happen,forget,allow,accept]',
        '[not a single,not one single,not a shred of,not an ounce of,every last,no one ever,nobody ever,never ever,never once,absolutely no,at all costs,by any means,no matter what,more than ever,at every turn,in every way]',
      ],
      unless: ['nothing but'],
      flags: [
        'The Tories [[never]] ask.',
        'Labour will [[never]] ask.',
        'Trump lies about [[everything]].',
        'Biden lies about [[everything]].',
        'The ministry knows [[nothing]].',
        '[[Nothing]] can save the port.',
        'They sold [[everything]] they could.',
        'They did [[not a single]] thing for the port.',
        'They fail us [[at every turn]].',
      ],
      passes: [
        'Never mind the rain.',
        'She has never been to Oslo.',
        'There was nothing but sand.',
        'The striker would never stop running.',
        'The film is about nothing.',
        '“We never ask,” he said.',
        'The mayor said that they care about nothing.',
        'According to the union, nothing can be done.',
        'He was never charged.',
        'Nothing was found in the boat.',
        'The ferry had never sailed.',
        'The opera is about everything, one critic wrote.',
      ],
    },
  ],
});
