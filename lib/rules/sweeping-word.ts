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
        '[never,nothing,everything,everyone,nobody,no one]',
        '[not a single,not one single,not a shred of,not an ounce of,every single,every last,each and every,all of them,all of it,none of them,no one ever,nobody ever,never ever,never once,absolutely no,at all costs,by any means,no matter what,over and over,time and again,once and for all,more than ever,at every turn,in every way]',
      ],
      unless: [
        'never [mind,again,been,before]',
        '[have,has,had,is,are,was,were] never',
        '[if,nothing] [nothing,but]',
      ],
      flags: [
        'The Tories [[never]] ask.',
        'Labour [[never]] asks.',
        'Trump lies about [[everything]].',
        'Biden lies about [[everything]].',
        '[[Nobody]] believes the ministry.',
        'They did [[not a single]] thing for the port.',
        'They tax us [[over and over]].',
        '[[No one]] listens.',
      ],
      passes: [
        'Never mind the rain.',
        'She has never been to Oslo.',
        'There was nothing but sand.',
        'The striker never scored.',
        'The film is about nothing.',
        '“We never knew,” he said.',
        'The mayor said that nobody came.',
        'According to the union, everyone came.',
        'He was never charged.',
        'It was the first time.',
        'The ferry had never sailed.',
        'The opera has everything, one critic wrote.',
      ],
    },
  ],
});
