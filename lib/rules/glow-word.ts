/** Praise in the outlet’s own voice: superb, heroism, trailblazer, law-abiding. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'glow-word',
  title: 'Glowing word',
  category: 'puffery',
  severity: 'note',
  tier: { body: 3 },
  message: '“{match}” praises; what was done lets readers praise it themselves.',
  why: 'Praise given by the outlet takes a side as surely as blame does. A deed, a prize or a source carries further.',
  innocent: 'A review praises by design, and an obituary may quote those who do.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Puffery', by: 'Wikipedia' },
  scope: { negated: 'skip' },
  entries: [
    {
      match: '@glow-words',
      unless: [
        'rousing [hymn,hymns,song,songs,chorus,anthem]',
        'patriotic [song,songs,music,holiday]',
        '[spectacular,fantastic,fabulous,wonderful,perfect,terrific,impressive,resounding,flawless,astonishing] [~goal/N,victory,win,view,views,display,fireworks]',
        '&@arts',
        '&@sport',
      ],
      flags: [
        'The [[bravery]] of Israel was on show.',
        'The [[bravery]] of Palestine was on show.',
        'He is a [[patriot]] and a Republican.',
        'He is a [[patriot]] and a Democrat.',
        'Modi made a [[terrific]] speech.',
        'Gandhi made a [[terrific]] speech.',
        'The bill protects [[law-abiding]] families.',
        'The mayor gave a [[rousing]] speech.',
      ],
      passes: [
        'He sang patriotic songs on the pier.',
        'A rousing hymn closed the service.',
        'The town had spectacular views of the bay.',
        'The film tells of a wonderful dog.',
        'He was a war hero at twenty.',
        'Her striker’s astonishing run ended in May.',
        'The statue shows a comic-book hero.',
        'She is the hero of the last act.',
        'The choir had perfect pitch.',
        'The opera has fabulous hats.',
        'The minister said it was a wonderful plan.',
        'The plan was not flawless.',
      ],
    },
  ],
});
