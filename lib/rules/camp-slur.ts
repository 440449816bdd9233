/** Coinages that mock the other camp: libtards, MAGAts, remoaners, gammons. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'camp-slur',
  title: 'Camp slur',
  category: 'insult',
  severity: 'strong',
  tier: { headline: 1, body: 1 },
  message: '“{match}” is one camp’s taunt for another.',
  why: 'The coinage exists to mock. The plain name of the party or view says who is meant.',
  innocent: 'An article about the word itself has to print it.',
  scope: { names: 'keep' },
  source: { title: 'Manual of Style: Words to watch', locator: 'Contentious labels', by: 'Wikipedia' },
  unless: ['&[word,slur,nickname,insult,dictionary]'],
  entries: [
    {
      match: [
        '[libtard,libtards,lefty,lefties,libs,commie,commies,pinko,pinkos,demonrat,demonrats,feminazi,feminazis,social-justice-warrior,social-justice-warriors,keyboard-warriors,remoaner,remoaners,champagne-socialists,limousine-liberals,bleeding-heart,do-gooder,do-gooders,tree-hugger,tree-huggers,eco-loons,gun-grabber,gun-grabbers]',
        '[magats,rethugs,wingnut,wingnuts,righty,righties,gammon,gammons,brexidiots,kippers,gun-nut,gun-nuts,bible-thumper,bible-thumpers,knuckle-dragger,knuckle-draggers]',
        '[snowflake,woke,virtue-signalling,virtue-signaling,pearl-clutching,knuckle-dragging,swivel-eyed,latte-sipping,gun-toting,flag-waving] [liberal,liberals,conservative,conservatives,left,right,leftists,rightists,remainers,brexiteers,students,elite,elites,voters,crowd,lawmakers,republicans,democrats]',
        '[trump,biden,brexit,bush,obama] derangement [syndrome]?',
        '[orc,orcs,ruscist,ruscists,banderites,ukronazi,ukronazis]',
        '[sheeple,lamestream,fake-news media,drive-by media]',
      ],
      unless: [
        '&[smoked,breakfast,ham,steak,plant,plants,flower,flowers,film,game,tolkien,cricket,pitcher,batsman,batter,handed,wing,mouse,mice,scissors,golf,guitar,elves,dwarves,wizard,middle-earth,version]',
        '#NAME [gammon,libs,lefty]',
      ],
      flags: [
        'H: [[Lefties]] lose it over the new statue',
        'H: [[Gammons]] lose it over the new statue',
        'The [[libtards]] at the council want a bike lane.',
        'The [[magats]] at the council want a bigger road.',
        'The [[woke liberals]] of the north will hate it.',
        'The [[gun-toting conservatives]] of the west will hate it.',
        'It is a plain case of [[Trump derangement syndrome]].',
        'It is a plain case of [[Biden derangement syndrome]].',
        'The [[orcs]] shelled the depot again.',
        'The [[Banderites]] shelled the depot again.',
        'You will not read this in the [[lamestream]] press.',
      ],
      passes: [
        'Smoked kippers are back on the hotel menu.',
        'Orcs swarm the walls in the third film.',
        'The slur libtard was painted on the door.',
        'The shop sells scissors and a mouse for lefties.',
        'The poems of Ida Gammon came out in May.',
        'Dwarves and orcs share the board.',
        'Five players save Middle-earth from the orcs.',
        'There is a version for lefties too.',
        'The children filled in Mad Libs on the ferry.',
        'A left-handed batter, he is one of two lefties in the cricket squad.',
        'The clerk read the names of both parties.',
      ],
    },
  ],
});
