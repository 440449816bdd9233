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
  unless: ['&[~call/V,~accuse/V,~denounce/V,~describe/V]'],
  entries: [
    {
      match: [
        '[~weaponise/V,weaponisation,weaponization]',
        '[lawfare]',
        '[~use/V,~wield/V,~turn/V] ...4 as a [weapon,cudgel,bludgeon,club,battering ram,sword,hammer]',
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
      match: [
        '[another,new,second,third,latest,next] [front,battlefield,battleground,battle,salvo,volley,broadside,skirmish,casualty,victim] [in,of] [the,a,his,her,their,its]? [culture,trade,class,propaganda,information,narrative,political,hybrid,shadow,economic,price,tariff,memory,words]? [war,wars,crusade,campaign]',
        '[war-chest,war-room,battle-lines,battle-line,scorched-earth,nuclear-option,trench-warfare,hand-grenade,bombshells]',
        '[arsenal,armoury,armory] of [lies,laws,tricks,threats,disinformation,propaganda,lawsuits,excuses]',
        'declaration of war [on,against]',
      ],
      tier: { headline: 3, body: 3 },
      plain: ['part of the dispute'],
      unless: [
        '&[troops,soldiers,army,rebels,military,missile,missiles,shelling,infantry,1914,1916,1917,1939,1941,trenches,frontline,general,forces,parliament,museum]',
      ],
      flags: [
        'H: Libraries become [[another front in the culture war]]',
        'The [[battle lines]] over the ring road are drawn.',
        'The firm has an [[arsenal of lawsuits]] ready.',
        'The fee is a [[declaration of war on]] cyclists.',
        'The fee is a [[declaration of war on]] motorists.',
      ],
      passes: [
        'The army opened a second front in the war in May.',
        'Parliament approved a declaration of war on Japan.',
        'The museum shows trench warfare of 1916.',
        'The two sides meet again on Friday.',
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
