/** A loyal “we” against a “they”: real Americans, our way of life, these people. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'us-and-them',
  title: 'Us and them',
  category: 'us-and-them',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” draws a line between a true “us” and the rest.',
  why: 'The phrase says some citizens count for more. Who is meant can be said by what they did or how they voted.',
  innocent: 'In quotations, opinion pieces and histories of the phrase.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques in News Articles',
    locator: 'Flag-waving',
    by: 'Da San Martino et al., 2020',
  },
  entries: [
    {
      match: [
        '[real,true,decent,proper,genuine,hard-working,hardworking,god-fearing,law-abiding,patriotic,tax-paying,freedom-loving,peace-loving,red-blooded,right-thinking,clear-thinking,ordinary decent,everyday,regular,forgotten] [americans,britons,brits,canadians,europeans,germans,frenchmen,poles,indians,israelis,palestinians,russians,ukrainians,patriots,citizens,englishmen,folk,folks,republicans,democrats,conservatives,liberals,christians,muslims,jews,hindus,catholics,protestants,people,families,workers,bosses,men,women]',
        '[our,british,american,western,european,christian,muslim,islamic] way of life',
        'our [homeland,heritage,birthright,forefathers,heartland,heartlands,ancestors,bloodline]',
        '[silent,moral,decent,sensible,long-suffering,hard-pressed,forgotten,beleaguered] [majority,taxpayer,taxpayers]',
        '[we the people,people like us,people like you,folks like you,one of us,not one of us,our kind,our own kind,our side,our people,our boys,our tribe]',
        '[take,taking,took,get,want,wants,wanted] [our,their,your] country back',
        '[man,men,women,woman,people] [in,on] the [street]',
      ],
      plain: ['voters', 'residents', 'people'],
      unless: [
        '&[survey,poll,polled,census,parish,estate,archive,museum,exhibition,cultural,lottery,preamble]',
        '[regular,decent] people',
        'real [people,men,women,families,workers] ![back]',
      ],
      flags: [
        'H: [[Real Americans]] pay the price',
        '[[Hard-working Republicans]] will foot the bill.',
        '[[Hard-working Democrats]] will foot the bill.',
        'The law protects [[our way of life]] and [[our homeland]].',
        'H: The [[silent majority]] has had enough',
        'It pays off for [[people like us]] in the end.',
        'H: Voters want to [[take their country back]]',
        'The [[man in the street]] knows better.',
      ],
      passes: [
        'The charity trains regular people as guides.',
        'Real people appear in the advertisement.',
        'In a poll, ordinary decent folk wanted lower fares.',
        'The museum keeps the heritage of our forefathers.',
        'The governor said real Americans would understand.',
        '“These are hard-working people,” she said.',
        'Workers and families marched together.',
      ],
    },
    {
      match: [
        '{[these,those] [people,types,folks,characters,individuals,creatures]} [want,hate,think,believe,will never,never,do not,don’t,cannot,can’t,have no,are not,know]',
        '[they,them] [hate,despise,loathe,resent] [us,our,this country,america,britain,freedom,the west,you]',
        '[their,his,her] [ilk,kind,sort]',
        '[and,of] [its,that] ilk',
      ],
      tier: { headline: 2, body: 3 },
      unless: ['[first,last,only,best,rarest] of [their,his,her] kind'],
      flags: [
        'H: What [[these people]] want from the council',
        'At bottom [[they hate our]] freedom.',
        'Brokers and [[their ilk]] will be fine.',
        'Lobbyists [[of that ilk]] dine for free.',
      ],
      passes: [
        'The two ships are the first of their kind.',
        'People want lower fares.',
        'These people live in three villages.',
      ],
    },
  ],
});
