/** Slights laid over a noun: short-sighted, self-serving, tin-pot, knee-jerk. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'slighting-adjective',
  title: 'Slighting adjective',
  category: 'sensational',
  severity: 'note',
  tier: { body: 3 },
  message: '“{match}” runs the thing down; who thinks so, and why?',
  why: 'A slight costs one word and no evidence. It tells the reader which side to take.',
  innocent: 'In an opinion column, or when the facts beside it leave no other word, it may stand.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Value-laden labels', by: 'Wikipedia' },
  scope: { negated: 'skip' },
  entries: [
    {
      match: '@slighting-adjectives',
      unless: ['~beset by', '[derogatory,insulting,demeaning] [term,terms,word,words]', '&@arts'],
      flags: [
        'It was a [[knee-jerk]] answer by the Democrats.',
        'It was a [[knee-jerk]] answer by the Republicans.',
        'The [[self-appointed]] guardians of Israel objected.',
        'The [[self-appointed]] guardians of Palestine objected.',
        'Labour offered a [[short-sighted]] budget.',
        'Conservatives offered a [[short-sighted]] budget.',
        'A [[tin-pot]] deal was struck in the night.',
        'The [[infamous]] memo came to light.',
      ],
      passes: [
        'The project was beset by storms.',
        'The word is a derogatory term for miners.',
        'The film is a short-sighted tale of two aunts.',
        'Critics called it a tin-pot deal.',
        'The minister said the answer was unwise.',
        'The deal was not undignified.',
      ],
    },
  ],
});
