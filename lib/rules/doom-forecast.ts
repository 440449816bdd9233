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
  source: {
    title: '27 types of bias in news',
    locator: 'Speculation',
    by: 'Menzner and Leidner 2024',
  },
  unless: ['&@sport'],
  entries: [
    {
      match: [
        '[could,may,might,will,would] ...1 [spell doom,spell disaster,spell trouble,spell the end,doom,cripple,sink,derail,upend,haunt,backfire,wreck,unleash,shatter,tear apart,tear,rip apart,bury,ruin,devastate,gut,torpedo,scuttle,implode,unravel,engulf,swamp,swallow,drown,suffocate,strangle,decimate,ignite,inflame,embolden,poison,blow up,spark war,spark chaos,trigger chaos,exacerbate,cost him,cost her,cost them,bite back,come back to,never recover,be the end,be doomed,be disastrous,be devastating,be catastrophic,get ugly,get uglier,go badly,end badly,not end well,destabilise,destabilize,undo,make things worse,make it worse]',
        '[~threaten to,set to,risk,risks,about to,likely to,sure to,bound to] [doom,cripple,sink,derail,upend,haunt,backfire,wreck,unleash,shatter,tear,bury,ruin,devastate,gut,torpedo,scuttle,implode,unravel,engulf,swamp,swallow,drown,suffocate,strangle,decimate,ignite,inflame,embolden,poison,exacerbate,destabilise,destabilize,undo,unravelling,dooming,derailing,wrecking,alienating]',
        '[likely,effectively,all but,potentially,possibly,perhaps,virtually,practically,probably] [dooming,doomed,dooms,killing,kills,sinking,sinks,crippling,crushing,burying,wrecking,derailing,sealing]',
        '[fear,fears,worries,alarm,dread,panic,anxiety,jitters,unease,angst,nervousness] [grow,grows,mount,mounts,deepen,deepens,swirl,swirls,abound,mounting,growing,stalk,stalks,grip,grips]',
        '[~stoke,~spark,~fuel,~ignite,~feed,~inflame,~reignite,~fan,~heighten,~deepen,~sow,~whip up,~stir up,~kindle,~unleash] ...2 [fear,fears,anxiety,anxieties,anger,division,divisions,hatred,hate,panic,chaos,discord,distrust,mistrust,suspicion,suspicions,flames,hysteria,paranoia,worries,resentment,rebellion,revolt]',
        '[collision course,recipe for disaster,point of no return,ticking clock,clock is ticking,clock ticks,day of reckoning,moment of truth,moment of reckoning,judgment day,judgement day,rude awakening,reality check,acid test,make or break,makes or breaks,do or die,sink or swim,last stand,final showdown,high noon,troubled waters,stormy waters,choppy waters,shaky ground,thin ice,crosshairs,chopping block,hot seat,calm before the storm,lose-lose,no-win,political suicide,suicide mission,kiss of death,writing on the wall,death knell,death blow,mortal blow,knockout blow,minefield,house on fire,existential crisis,identity crisis,fight of his life,fight of her life,fight for survival,fights for survival,fighting for survival,fighting for its life,fighting for his political life,fighting for her political life,battle for the soul,fight for the soul,war for the soul,hangs in the balance,hang in the balance,hanging in the balance,in tatters,on edge,on the ropes,on the line,on thin ice,on its knees,in freefall,in free fall,in shambles,in disarray,in panic mode]',
      ],
      plain: ['may change', 'may end'],
      unless: [
        '[~storm,~hurricane,~cyclone,~flood,~typhoon,~volcano,~fire,~wave,~virus] ...5 [devastate,destroy,swamp,engulf,swallow,wreck,ruin,gut,explode,collapse]',
        '[~car,~van,~lorry,~train,~plane,~boat,~ship] ...4 collision course',
      ],
      flags: [
        'H: Rail strike [[could cripple]] Labour’s plans',
        'H: Rail strike [[could cripple]] Conservatives’ plans',
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
        'H: Two planes were on collision course, inquiry hears',
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
