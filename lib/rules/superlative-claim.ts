/** Superlatives and records without a measure: in history, than ever, the worst in memory. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'superlative-claim',
  title: 'Unmeasured superlative',
  category: 'intensifier',
  severity: 'note',
  tier: { headline: 3, body: 3 },
  message: '“{match}” claims a record; measured by whom, and over what time?',
  why: 'A superlative compares with everything that came before. Without a figure or a source nobody can check the comparison.',
  innocent: 'A documented series, a named record or a figure close by makes the claim checkable.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Puffery', by: 'Wikipedia' },
  scope: { negated: 'skip', texts: 'heated' },
  entries: [
    {
      match: [
        '[more,less,worse,better,greater,higher,lower,bigger,stronger,weaker,larger,closer,darker,deeper,further,farther,harder,louder,richer,poorer,faster] ...3 {than ever}',
        '[like never before,as never before,never-before-seen,than ever before,the likes of which,unlike anything,unlike any other,second to none,without parallel,without precedent,without equal,in a class of its own,once-in-a-generation,once-in-a-lifetime,of the century,of a generation,of our time,of our lifetime,of our lifetimes,of all time,for the ages,for the history books,one for the ages,on the planet,known to man,all-time high,all-time low,the mother of all,the granddaddy of,nothing short of,no less than,at an unprecedented,biggest ever,largest ever,worst ever,best ever,greatest ever,record-breaking]',
        '{[most,worst,best,biggest,largest,greatest,deadliest,bloodiest,heaviest,fiercest,sharpest,steepest,strongest,weakest,darkest,gravest,boldest,toughest,harshest,ugliest,nastiest,longest,lowest,highest,closest,clearest,starkest,bitterest,dirtiest,costliest,fastest]} ...3 [in history,in modern history,in memory,in living memory,in recent memory,in recent history,in decades,in years,in weeks,in months,in generations,in a generation,in a century,in centuries,in ages,in the world,in the country,in the nation,in america,in britain,in europe,in our lifetime,in our lifetimes,since the war,since world war,since the second world war,in the west,in the history,on record,yet,anywhere,ever,on earth,imaginable]',
        'some of the {[worst,best,biggest,largest,greatest,deadliest,bloodiest,heaviest,fiercest,sharpest,strongest,darkest,toughest,harshest,ugliest,clearest,richest,poorest,brightest]}',
      ],
      unless: [
        '&#NUM',
        'record-breaking [heat,temperatures,temperature,run,swim,swimmer,jump,time,rain]',
        '[school,restaurant,beer,cheese,garden,team,song,film,movie,picture] ...3 [in the world,in the country]',
      ],
      flags: [
        'Democrats are more divided [[than ever]].',
        'Republicans are more divided [[than ever]].',
        'The clergy seems more worried [[than ever]] in Leeds.',
        'H: Israel faces its [[darkest]] hour in decades',
        'H: Hamas faces its [[darkest]] hour in decades',
        'The lobby faces some of the [[heaviest]] fines of the decade.',
        'The deal was hailed [[like never before]] in Tory papers.',
      ],
      passes: [
        'He sang one of the songs of all time, a reader wrote.',
        'The swimmer set a record-breaking time.',
        'It was nothing less than a tie.',
        'He makes the best cheese in the world, judges found.',
        'Rainfall was the highest on record at 340 mm.',
        'The worst of the snow is over.',
      ],
    },
    {
      match:
        'one of the {[worst,biggest,greatest,deadliest,bloodiest,darkest,gravest,ugliest,dirtiest,clearest,boldest,starkest,nastiest]}',
      unless: ['one of the [biggest,worst] ...4 #NUM'],
      flags: [
        'It is one of the [[dirtiest]] bills in the House.',
        'Biden gave one of the [[worst]] speeches of the tour.',
        'Trump gave one of the [[worst]] speeches of the tour.',
      ],
      passes: ['Ohio is one of the most populous states.', 'It is one of the biggest of 30 lakes.'],
    },
    {
      match: [
        '[countless,untold,innumerable,endless,unlimited]',
        '{[droves,legions,hordes,armies,mountains,oceans,waves,reams,heaps,tons,piles,truckloads,buckets,vast swathes]} of',
        '[a,an] {[army,slew,litany,laundry list,barrage,flurry,torrent,flood,avalanche,mountain,sea,wave,storm,chorus,cavalcade,parade,plethora,cascade]} of',
        '[every single,each and every,any and all,time and time again,time and again,day after day,year after year,week after week,night after night,every step of the way,left right and centre,left right and center,root and branch,lock stock and barrel,hook line and sinker,once and for all,bar none]',
      ],
      unless: [
        '[waves,wave,flood,torrent,buckets,stream,storm,sea,string] of [sand,cold,mud,water,lights,rain,pearls,islands,heat,beads]',
      ],
      flags: [
        '[[Droves]] of donors left the Republicans.',
        '[[Droves]] of donors left the Democrats.',
        'The Kremlin has [[countless]] stories about the bridge.',
        'The White House has [[countless]] stories about the bridge.',
        'He broke the rules [[time and again]].',
        'The mayor faced a [[barrage]] of questions from Labour.',
      ],
      passes: [
        'A stream of water ran down the lane.',
        'The ship sailed the Sea of Japan.',
        'The board shows the scores of matches in Leeds.',
        'Buckets of sand stood by the door.',
        'She wore a string of pearls.',
      ],
    },
  ],
});
