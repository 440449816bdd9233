/** Weakness or stealth told by the verb: grovel, flounder, dither, skulk. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'squirm-verb',
  title: 'Verb of weakness or stealth',
  category: 'humiliation',
  severity: 'note',
  tier: { body: 3 },
  message: '“{match}” makes the act look weak or furtive; what was done can be told.',
  why: 'The verb adds a posture that no camera saw. The reader is led to despise somebody before the facts are out.',
  innocent: 'Of animals, of bodies and of sport the verb is literal.',
  source: {
    title: 'Linguistic Models for Analyzing and Detecting Biased Language',
    locator: 'Framing bias: one-sided terms',
    by: 'Recasens, Danescu-Niculescu-Mizil and Jurafsky, 2013',
  },
  entries: [
    {
      match: '@squirm-verbs',
      unless: [
        '~cling to ...4 [life,tree,trees,rock,rocks,branch,roof,rope]',
        '~lurk in ...2 [water,waters,reeds,grass]',
        '[~lion,~tiger,~cat,~snake,~leopard,~fox,~shark,~bear,~wolf,~dog] ...4 [~slink,~prowl,~lurk,~slither,~skulk,~scurry]',
        '&@sport',
        '&@arts',
      ],
      flags: [
        'The Tories [[floundered]] for a reply.',
        'Labour [[floundered]] for a reply.',
        'Modi [[grovelled]] before the donors.',
        'Gandhi [[grovelled]] before the donors.',
        'Moscow [[dithered]] over the grain.',
        'Kyiv [[dithered]] over the grain.',
        'The board [[wallows]] in debt.',
      ],
      passes: [
        'He clung to a branch for an hour.',
        'Pike lurk in the reeds.',
        'A fox slinks past the bins.',
        'We got a sneak peek.',
        'The goalkeeper fumbled twice.',
        'The film snoops on a duke.',
        'Wrap it in cling film.',
      ],
    },
  ],
});
