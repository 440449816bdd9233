/** Tools and institutions told as weapons: weaponise, lawfare, another front in the war. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'weaponisation',
  title: 'Tool as weapon',
  category: 'hostile-nickname',
  severity: 'note',
  tier: { headline: 2, body: 3 },
  message: '“{match}” tells the use of a tool as an act of war.',
  why: 'The image adds hostile intent to the use of a law, a price or a word. Who did what with it is plainer.',
  innocent: 'Armed forces, chemistry and drones make real weapons.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Clichés and idioms', by: 'Wikipedia' },
  unless: ['&@naming-verbs'],
  entries: [
    {
      match: [
        '[~weaponise/V,weaponisation,weaponization]',
        '[lawfare]',
        '[~use/V,~wield/V,~turn/V] ...4 as a [weapon,bludgeon,club,battering ram,sword,hammer]',
      ],
      plain: ['uses', 'use of'],
      unless: [
        '&[drone,drones,anthrax,virus,uranium,plutonium,chemical,nuclear,satellite,satellites,pathogen,knife,bottle,hammer,robot,robots]',
      ],
      flags: [
        'H: Republicans [[weaponise]] the budget rules',
        'H: Democrats [[weaponise]] the budget rules',
        'The ministry turned to [[lawfare]] in the spring.',
        'Moscow [[uses gas as a weapon]] in every winter.',
        'Kyiv [[uses gas as a weapon]] in every winter.',
      ],
      passes: [
        'The lab studied how anthrax could be weaponised.',
        'He used a bottle as a weapon.',
        'H: Trump denounces lawfare by the department',
        'The hammer was taken away as evidence.',
      ],
    },
    {
      match: '[another,one more,new,second,further] front of war',
      tier: { headline: 3, body: 3 },
      plain: ['part of the dispute'],
      flags: [
        'H: For Moscow the talks are [[another front of war]]',
        'H: For Kyiv the talks are [[another front of war]]',
        'The tariff is a [[second front of war]] as sharp as missiles.',
      ],
      passes: ['The army opened a second front in May.'],
    },
  ],
});
