/** Acts told as copied from a villain: straight from the playbook, taking a page from. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'playbook-idiom',
  title: 'Villain’s playbook',
  category: 'guilt-by-association',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” says a move is copied from somebody disliked.',
  why: 'The idiom passes one person’s record to another and names no evidence of copying.',
  innocent: 'Teams have playbooks, and a document may show that a plan was copied.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Clichés and idioms', by: 'Wikipedia' },
  unless: ['&[quarterback,coach,team,offense,offence,basketball,football,teams,document,documents,memo]'],
  entries: [
    {
      match: [
        '[page,leaf,chapter,page or two,cue,cues] [from,out of] [#POSS,the] [playbook,book,manual,rulebook,handbook]',
        '[playbook,rulebook] of [#NAME,dictators,tyrants,autocrats,strongmen,authoritarians,fascists,communists,populists]',
        '[authoritarian,fascist,dictator’s,dictators’,autocrat’s,strongman’s,totalitarian,communist,populist,marxist,far-right,far-left,kremlin,alinsky,orbán,orban,goebbels,nazi,tyrant’s,trumpian,putin,trump,biden,stalinist] [playbook,handbook,rulebook,tactics,script]',
        '[straight,right,lifted,ripped] [out of,from] [#POSS,the] [playbook,script,manual,handbook,textbook]',
        '[follow,follows,following,followed,copy,copies,copying,copied] [#POSS] playbook',
      ],
      plain: ['resembles'],
      flags: [
        'H: Starmer takes a [[page from Trump’s book]]',
        'H: Sunak takes a [[page from Biden’s book]]',
        'The order is in the [[playbook of autocrats]].',
        'It is the [[authoritarian playbook]], step by step.',
        'The move is [[straight out of Putin’s playbook]].',
        'The move is [[straight out of Zelensky’s playbook]].',
        'H: Minister [[follows Trump’s playbook]] on tariffs',
        'H: Minister [[follows Biden’s playbook]] on tariffs',
      ],
      passes: [
        'The coach took a page from the playbook of Bill Walsh.',
        'A memo shows that the clause follows Trump’s playbook of 2017.',
        'The book has 300 pages.',
        'The quarterback studied the playbook all week.',
        'The minister copied the tariff schedule of 2018.',
        'The senator said it was the authoritarian playbook.',
      ],
    },
  ],
});
