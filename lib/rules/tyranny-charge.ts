/** The charge of tyranny: totalitarian, despot, jackbooted, thought police. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'tyranny-charge',
  title: 'Charge of tyranny',
  category: 'contested-label',
  severity: 'caution',
  tier: { body: 3 },
  message: '“{match}” charges with rule by force; the law or act at issue can be named.',
  why: 'The word puts a government or an office beside the worst in history. What it did is the news.',
  innocent: 'Scholars and rights groups class governments with defined terms, and may be cited.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Value-laden labels', by: 'Wikipedia' },
  scope: { negated: 'skip' },
  entries: [
    {
      match: '@tyranny-words',
      unless: [
        'seditious [conspiracy,libel]',
        '&[historian,historians,century,museum,ancient,professor,scholars,index]',
        '&[film,novel,game,opera,band,museum]',
        '&[~describe/V,~denounce/V]',
      ],
      flags: [
        'The [[undemocratic]] vote suited the Republicans.',
        'The [[undemocratic]] vote suited the Democrats.',
        'Modi governs by a [[dictatorial]] order.',
        'Gandhi governs by a [[dictatorial]] order.',
        'They live under the [[tyranny]] of the clock.',
        'The rule is a [[totalitarian]] dream.',
      ],
      passes: [
        'Four men were convicted of seditious conspiracy.',
        'The historian studies tyranny in Sparta.',
        'The novel is set in a totalitarian state in 2090.',
        'Critics called the vote undemocratic.',
        'They denounced an undemocratic vote.',
        'Officials in Riga read the files in Berlin.',
        'The minister said the vote was undemocratic.',
      ],
    },
  ],
});
