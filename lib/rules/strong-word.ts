/** Strong but common words in a text that heaps them up: crucify, heresy, godless. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'strong-word',
  title: 'Strong word among others',
  category: 'sensational',
  severity: 'note',
  tier: { body: 3 },
  message: '“{match}” is a strong word among many; a plainer one may say as much.',
  why: 'One strong word is how people write. Many of them close together set the mood of a text, whatever its facts are.',
  innocent: 'The events may be as grave as the words, and then the facts beside them show it.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques',
    locator: 'Loaded language',
    by: 'Da San Martino et al. 2020',
  },
  scope: { negated: 'skip', texts: 'heated' },
  unless: ['&@arts', '&@sport'],
  entries: [
    {
      match: '@vehement-verbs',
      unless: [
        '[lied,lying,lie] [in,on,at,down,with,between,beneath,under,ahead,behind,near,off,before,within,around,still,empty]',
        '&[court,jury,convicted,charged,pleaded,police]',
      ],
      flags: [
        'The Republicans [[crucify]] anyone who asks.',
        'The Democrats [[crucify]] anyone who asks.',
        'They [[despise]] the people of Leeds.',
        'The ministry [[twisted]] its own figures.',
        'Trump [[unleashed]] his lawyers.',
        'Biden [[unleashed]] his lawyers.',
      ],
      passes: [
        'The ship was lying at anchor.',
        'The film was about a man who hated noise.',
        'The striker crushed them twice.',
        'He was charged after he slandered a clerk.',
      ],
    },
    {
      match: '@vehement-nouns',
      unless: ['[weather,air,natural] disaster', '&@disasters'],
      flags: [
        'The [[outrage]] of the Tories knows no end.',
        'The [[outrage]] of Labour knows no end.',
        'It is [[negligence]] dressed as thrift.',
        'A [[mob]] of clerks runs the port.',
      ],
      passes: [
        'The natural disaster fund is empty.',
        'The flood left devastation behind.',
        'The cup final ended in misery for the striker.',
        'The novel is a study of despair.',
      ],
    },
    {
      match: '@vehement-adjectives',
      flags: [
        'The [[gross]] waste of Labour goes on.',
        'The [[gross]] waste of the Tories goes on.',
        'A [[sinful]] law came out of Geneva.',
        'The port is [[totally]] lost to them.',
      ],
      passes: [
        'The law was not sinful.',
        'The opera has a dramatic close.',
        'The goalkeeper made a remarkable save.',
      ],
    },
  ],
});
