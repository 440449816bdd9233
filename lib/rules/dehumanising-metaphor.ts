/** People told as water, swarms or freight: flood of migrants, swarm of, overrun by. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'dehumanising-metaphor',
  title: 'People as flood or swarm',
  category: 'dehumanising-metaphor',
  severity: 'strong',
  tier: { headline: 1, body: 1 },
  message: '“{match}” tells of people as if they were water, insects or cargo.',
  why: 'Floods and swarms are things to be stopped. People can be counted, and the count says more.',
  innocent:
    'Real water, insects and figures of speech for paper (a flood of applications) are something else.',
  source: { title: 'Code of Ethics', locator: 'Minimize Harm', by: 'Society of Professional Journalists' },
  entries: [
    {
      match: [
        '{[flood,floods,deluge,tide,tides,tsunami,torrent,avalanche,onslaught,swarm,swarms,horde,hordes,stampede,infestation,plague,invasion,army,armies,pack,packs]} of ...2 @people-on-the-move',
        '{[rising,human,unstoppable,endless,relentless] [tide,flood,wave,tsunami,stream]} of ...2 @people-on-the-move',
        '[migrant,migrants,immigrant,refugee,asylum,immigration] [flood,floods,deluge,tide,tsunami,swarm,swarms,horde,hordes,invasion,onslaught,avalanche]',
      ],
      plain: ['arrival of migrants', 'number of arrivals'],
      flags: [
        'H: [[Flood]] of migrants reaches the island',
        'H: A [[rising tide]] of refugees at the border with Ukraine',
        'H: A [[rising tide]] of refugees at the border with Russia',
        'The town braces for a [[swarm]] of young migrants.',
        'H: [[Migrant tsunami]] reaches the harbour',
        'H: [[Flood]] of migrants meets Trump at the pier',
        'H: [[Flood]] of migrants meets Biden at the pier',
        'A [[swarm]] of refugees waited for Putin.',
        'A [[swarm]] of refugees waited for Zelensky.',
      ],
      passes: [
        'A flood of applications reached the office in May.',
        'The flood drove refugees from their tents.',
        'A swarm of bees settled near the migrants’ hostel.',
        'More than 4,000 migrants arrived in June.',
        '“This is a flood of migrants,” the governor said.',
        'An army of locusts crossed the border.',
      ],
    },
    {
      match: [
        '@people-on-the-move [~flood/V,~swarm/V,~pour/V,~stream/V,~swamp/V,~overrun/V,~infest/V,~invade/V,~storm/V,~deluge/V]',
        '[~flood/V,~swarm/V,~overrun/V,~swamp/V,~deluge/V,~inundate/V] [by,with] ...2 @people-on-the-move',
        '[overrun,swamped,infested,deluged,inundated,flooded] [by,with] ...2 [foreigners,illegals,aliens,gypsies,@faith-people,homeless,addicts,tourists,protesters,activists,criminals,leftists,rightists]',
      ],
      plain: ['migrants arrive', 'many migrants came'],
      unless: ['&[rain,river,water,storm,email,emails,phone,phones,embassy,calls,questions]'],
      flags: [
        'H: [[Migrants pour]] across the frontier',
        'The coast was [[swamped by young refugees]] in May.',
        'The square is [[overrun by tourists]] from April on.',
      ],
      passes: [
        'Refugees stream into the embassy to vote.',
        'The river flooded the field where migrants slept.',
        'The barn was infested with mice.',
        'Migrants cross the frontier at two points.',
        'Lawyers for migrants were flooded with calls after the ruling.',
      ],
    },
    {
      match: '{[wave,waves,influx,stream,streams,surge]} of ...2 @people-on-the-move',
      plain: ['arrival of migrants'],
      severity: 'note',
      tier: { headline: 3, body: 3 },
      flags: [
        'H: New [[wave]] of migrants expected in spring',
        'The [[influx]] of newcomers filled the schools.',
        'A [[stream]] of refugees crossed the bridge all night.',
        'Sunak saw a [[stream]] of refugees cross the bridge.',
        'Starmer saw a [[stream]] of refugees cross the bridge.',
      ],
      passes: [
        'A wave of applications followed.',
        'The influx of cash lifted the shares.',
        'The number of refugees rose by 4,000.',
      ],
    },
    {
      match: [
        '[~dump/V,~offload/V,~ship/V,~warehouse/V] ...2 @people-on-the-move [on,in,into,off,to,at]',
        '[~round/V] up ...2 @people-on-the-move',
        '[human,migrant] [cargo,waste,garbage,trash,debris,tide]',
      ],
      plain: ['sends migrants to'],
      severity: 'caution',
      tier: { headline: 2, body: 3 },
      flags: [
        'H: Texas [[dumps migrants on]] Chicago',
        'Guards [[rounded up the refugees]] before dawn.',
        'The boat carried [[human cargo]] from the west.',
      ],
      passes: [
        'The firm dumps waste into the river.',
        'Buses took 90 migrants from Texas to Chicago.',
        'Farmers rounded up the sheep before dawn.',
      ],
    },
  ],
});
