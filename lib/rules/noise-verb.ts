/** Speech told as noise or salesmanship: spew, parrot, peddle, gloat. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'noise-verb',
  title: 'Verb that drowns the words',
  category: 'doubt-verb',
  severity: 'note',
  tier: { body: 3 },
  message: '“{match}” discredits the words before they are heard; “said” would let them be.',
  why: 'The verb tells the reader that what follows is noise, boasting or sales talk. That is for the reader to find.',
  innocent: 'Where the statement is shown false or boastful beside it, the verb may be fair.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Synonyms for said', by: 'Wikipedia' },
  entries: [
    {
      match: '@noise-verbs',
      plain: ['said', 'repeated', 'promoted'],
      unless: [
        '~spew ...4 [ash,lava,smoke,water,sewage,oil,fumes,gas,flames,rock,carbon]',
        '[~dog,~lion,~wolf] ...3 ~snarl',
        '~gush/V [from,out,into,through]',
        '~boast/V [a,an,#NUM,some,more,one,two,three,several]',
        '&@arts',
      ],
      flags: [
        'The senator [[parroted]] the Republican line.',
        'The senator [[parroted]] the Democrat line.',
        'Trump [[bragged]] over the count.',
        'Biden [[bragged]] over the count.',
        'The site [[peddles]] rumours about Modi.',
        'The site [[peddles]] rumours about Gandhi.',
        'Aides [[touted]] the bridge for months.',
      ],
      passes: [
        'The volcano spewed a cloud of ash.',
        'A dog ran up and snarled.',
        'Water gushed from the main.',
        'The hotel boasts a pool.',
        'The film romanticises a thief.',
        'The union said the firm touted the bridge.',
      ],
    },
  ],
});
