/** Manner told with blame or praise: blindly, shamelessly, deliberately, extremely. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'judging-adverb',
  title: 'Judging adverb',
  category: 'editorial-aside',
  severity: 'note',
  tier: { body: 3 },
  message: '“{match}” judges the manner; the verb alone tells what was done.',
  why: 'The adverb carries a verdict on intent, taste or degree that no source in the sentence gives.',
  innocent: 'Courts find intent, and a review judges manner by design.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Editorializing', by: 'Wikipedia' },
  entries: [
    {
      match: '@judging-adverbs',
      unless: [
        'deliberately ...1 [set,started,lit,crashed,drove,driven,starting,setting,infected,ran]',
        'extremely [hot,cold,dry,wet,windy,low,high,rare,large,small,dangerous,heavy]',
        '&[film,novel,court,jury,charged]',
      ],
      flags: [
        'The Democrats [[blindly]] backed the map.',
        'The Republicans [[blindly]] backed the map.',
        'Trump [[sheepishly]] withdrew the order.',
        'Biden [[sheepishly]] withdrew the order.',
        'He [[endlessly]] repeats the line on Israel.',
        'He [[endlessly]] repeats the line on Palestine.',
        'She was [[extremely]] evasive.',
      ],
      passes: [
        'The fire was deliberately started.',
        'July was extremely dry.',
        'The film is deliberately slow.',
        'The union said that he blindly backed the map.',
        'The ferry ran late on Monday.',
      ],
    },
  ],
});
