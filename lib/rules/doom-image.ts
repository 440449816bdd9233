/** Pictures of the end of things: nightmare scenario, armageddon, dystopian, bloodbath. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'doom-image',
  title: 'Image of doom',
  category: 'fear-appeal',
  severity: 'caution',
  tier: { headline: 1, body: 2 },
  message: '“{match}” paints doom; the expected effect can be stated.',
  why: 'An image from horror or scripture stands in for an estimate.',
  innocent: 'Fiction, religion, weapons policy and reviews use these words plainly.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques in News Articles',
    locator: 'Appeal to fear/prejudice',
    by: 'Da San Martino et al., 2020',
  },
  unless: [
    '&[film,movie,novel,game,series,show,episode,book,album,band,clock,director,actor,author,biblical,bible,genre,fiction,season]',
  ],
  entries: [
    {
      match: [
        '[nightmare,doomsday,apocalyptic,armageddon,horror,disaster] [scenario,scenarios,prospect,future,week,winter,summer,election]',
        '[jobs,tax,economic,financial,electoral,budget,fiscal,political,climate,tariff,trade,housing,mortgage,nuclear,energy] [armageddon,apocalypse,nightmare,bloodbath,tsunami,doomsday,carnage,catastrophe,cataclysm,hellscape,inferno,massacre]',
        '[dystopian,hellscape,hellhole,hell-hole,hell on earth,living hell,no-go zone,no-go zones,no-go area,no-go areas,lawless wasteland,war zone,mad max]',
        '[~descend/V,~slide/V,~slip/V,~sleepwalk/V,~plunge/V,~lurch/V,~hurtle/V,~spiral/V,~march/V,~drift/V,~stumble/V] [into,towards,toward] [a,an,the,another]? [tyranny,dictatorship,fascism,authoritarianism,autocracy,totalitarianism,abyss,anarchy,disaster,catastrophe,war,civil war,world war,oblivion,ruin,nightmare,barbarism,theocracy,socialism,communism,police state,one-party rule,nuclear war,hell]',
        '{[death,end,collapse,destruction,demise,extinction,suicide]} of [democracy,america,britain,europe,the west,western civilisation,western civilization,civilisation,civilization,freedom,free speech,the republic,the free world,the family,christianity,islam,truth,decency,the middle class,the american dream,journalism,the world as we know it,capitalism]',
        '{[spectre,specter,shadow,dark cloud,dark clouds,storm clouds,ghost]} of [war,civil war,fascism,communism,tyranny,dictatorship,recession,famine,violence,terror,terrorism,extremism,populism,nuclear,authoritarianism,anarchy,collapse]',
        '[dark,darkest,dangerous] [day,days,hour,chapter,forces,path,turn,times] [for,of,in] [our,the,american,british,european,western]? [democracy,republic,country,nation,freedom,freedoms,history,justice,rights,world,west]',
      ],
      plain: ['a serious risk', 'a loss of seats'],
      unless: [
        '&[troops,shelling,civilians,soldiers,frontline,nuclear test,warheads,1939,1945,reporters,correspondent,photographer,treaty,warned,airspace,drone,drones,aid]',
      ],
      flags: [
        'H: A [[nightmare scenario]] for the Tories',
        'H: A [[nightmare scenario]] for Labour',
        'The poll foretells an [[electoral bloodbath]].',
        'The city is a [[lawless wasteland]] after six.',
        'H: Hungary [[slides into autocracy]]',
        'H: The vote that means the [[death]] of democracy',
        'The [[spectre]] of fascism haunts the province.',
        'It was a [[dark day for democracy]].',
      ],
      passes: [
        'Aid workers entered the war zone on Friday.',
        'The novel is set in a dystopian city.',
        'The doomsday clock was moved by ten seconds.',
        'The troops left the no-go area on Monday.',
        'Parties lost 40 seats between them.',
        'The senator said the vote meant the death of democracy.',
      ],
    },
  ],
});
