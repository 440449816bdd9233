/** Guesses of ruin told as news: could spell, likely dooming, threatens to derail, fears grow, on a collision course. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'doom-forecast',
  title: 'Forecast of ruin',
  category: 'speculation',
  severity: 'caution',
  tier: { headline: 2 },
  message: '“{match}” tells a guess about the worst; who expects it?',
  why: 'What may happen can always be dark. A forecast without a forecaster cannot be checked, and it stays in mind when nothing comes of it.',
  innocent: 'A named body or a study may have made the forecast, and the article may say so.',
  source: { title: '27 types of bias in news', locator: 'Speculation', by: 'Menzner and Leidner 2024' },
  unless: ['&@sport'],
  entries: [
    {
      match: [
        '[could,may,might,will,would] ...1 [doom,sink,derail,upend,haunt,backfire,wreck,unleash,shatter,ruin,devastate,torpedo,implode,unravel,engulf,decimate,ignite]',
        '[~threaten to,set to,risk,risks,about to] [doom,sink,derail,upend,haunt,backfire,wreck,unleash,shatter,ruin,devastate,torpedo,implode,unravel,engulf,decimate,ignite,derailing,wrecking]',
        '[likely,effectively,all but] [doomed,killing,kills,sinking,crippling,crushing,wrecking,derailing]',
        '[fear,fears,panic] [grow,grows,mount,mounts,mounting,growing]',
        '[~stoke,~spark,~fuel,~ignite,~feed,~inflame,~reignite,~fan,~heighten,~deepen,~sow,~whip up,~stir up,~kindle,~unleash] ...2 [fear,fears,anxieties,anger,division,divisions,hatred,hate,panic,chaos,distrust,suspicion,suspicions,hysteria,paranoia,resentment]',
        '[collision course,final showdown,chopping block,hot seat]',
      ],
      plain: ['may change', 'may end'],
      unless: [
        '[~storm,~hurricane,~cyclone,~flood,~typhoon,~volcano,~fire,~wave,~virus] ...5 [devastate,destroy,swamp,engulf,swallow,wreck,ruin,gut,explode,collapse]',
        '[~car,~van,~lorry,~train,~plane,~boat,~ship] ...4 collision course',
      ],
      flags: [
        'H: Border row [[threatens to derail]] Senate talks',
        'H: Senator quits panel, [[all but killing]] gas bill',
        'H: [[Fears grow]] over Russia’s budget',
        'H: [[Fears grow]] over Ukraine’s budget',
        'H: Ban on rallies [[stokes fear]] in Minsk',
        'H: Strike [[could backfire]] on Labour whips',
        'H: Strike [[could backfire]] on Conservative whips',
        'H: Trump and the Senate on [[collision course]] over ports',
        'H: Biden and the Senate on [[collision course]] over ports',
      ],
      passes: [
        'H: Hurricane could devastate coast by Friday',
        'H: Two planes were on collision course near Cork',
        'H: Defeat could sink hopes of cup final place',
        'H: Bank says tariff could cripple exports',
        'H: Talks may resume on Monday',
        'H: Bank expects prices to rise by 2% in May',
        'H: Putin and Modi may meet in Astana',
        'H: Zelensky and Gandhi may meet in Astana',
        'H: Ministers fear a second flood, report says',
        'H: Study links dry winters to fires',
        'H: Ferry may be late, operator warns',
        'H: Vote on port bill is set for Friday',
      ],
    },
  ],
});
