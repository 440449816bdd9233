/** Options closed off: no alternative, with us or against us, the only way. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'false-choice',
  title: 'Closed choice',
  category: 'false-choice',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” closes the choice; were there no other options?',
  why: 'Most decisions have more than two ways out. Saying there is one, in the outlet’s voice, argues for it.',
  innocent: 'Some choices are that narrow: a run-off, a closed road, a legal duty.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques in News Articles',
    locator: 'Black-and-white fallacy',
    by: 'Da San Martino et al., 2020',
  },
  entries: [
    {
      match: [
        '[no,little] [other]? {[alternative,choice,option]} [but to,other than to,except to,left but,than to]',
        '[there is,there’s,there was,there can be,leaves,left,leave,leaving] [simply,really,now,him,her,them,us,voters,no one]? no [other,real,credible,viable]? {[alternative,option,choice]}',
        'the {only} [real,viable,possible,credible,sane,sensible,remaining,true,realistic,honest,moral]? [way,option,choice,alternative,path,answer,solution,hope,remedy,route] [to,for,is,left,forward,out,now]',
        '[no,any] [middle ground,third way,turning back,going back,plan b,way back,way out,room for compromise,room for doubt,neutral ground]',
        'the choice [is,was,could not be] [now]? [clear,stark,simple,binary,ours,clearer,starker,simpler]',
        '[stark,binary] choice [between,for,facing]',
      ],
      plain: ['decided to', 'one way to'],
      unless: [
        '&[bypass,detour,diversion,ferry,hikers,airport,statute,obliged,surgeon,surgeons,ballot,runoff,run-off]',
      ],
      flags: [
        'H: Trump has no [[choice]] but to strike back',
        'H: Biden has no [[choice]] but to strike back',
        'There is no [[alternative]] to the plan.',
        'Higher rent is the [[only]] way to save the town.',
        'There is [[no middle ground]] in this fight.',
        'H: [[The choice is clear]] for voters in Ohio',
        'Voters face a [[stark choice for]] their children.',
      ],
      passes: [
        'With the bypass shut there is no alternative to the ferry.',
        'The minister said there was no alternative.',
        'Patients can choose between two clinics.',
        'The ferry is the only way to the island.',
        'Alternative routes are signposted.',
        '“We had no choice but to leave,” the farmer said.',
        'The ballot leaves voters no other choice.',
      ],
    },
    {
      match: [
        '[with us,for us,with them] or against [us,them]',
        '[you’re,you are,they’re,they are] either [with,for,part]',
        '[sink,do,win,submit,adapt,conform,comply,reform,fight,live free,change,unite] or [swim,die,lose,perish,bust,surrender]',
        '[it’s,it is,this is] [now,time]? [us,them,me,now] or [them,us,never,him,her]',
        '[now or never,all or nothing,do-or-die,make-or-break,life-or-death,zero-sum,us-or-them,either-or]',
        '[choose,choosing,choice] between [freedom,democracy,liberty,order,peace,life,hope,prosperity,civilisation,civilization,decency,truth,good,sanity,growth,security] and [tyranny,slavery,chaos,anarchy,dictatorship,decline,decay,war,death,despair,ruin,barbarism,evil,lies,madness,stagnation,fascism,communism,socialism,autocracy,surrender]',
        '[only] [#NAME,he,she,they,one man,one woman] can [save,stop,fix,rescue,deliver,beat,end,protect,heal]',
        'nothing [less than,short of,but] [a,an,the,full,total,complete]? [surrender,revolution,victory,overhaul,regime change,resignation,war,collapse,survival,miracle]',
        'the only [thing,person,man,woman,party,country,force] [standing,that stands,left,who can,that can] [between,save,stop,fix]?',
      ],
      unless: [
        '&[goal,match,game,season,playoff,playoffs,league,coach,striker,innings,final,gene,chess,poker]',
      ],
      flags: [
        'H: In this fight you are [[with us or against us]]',
        'For the party [[you are either with]] the leader or out.',
        'H: [[Adapt or die]], the village is told',
        '[[It is us or them]] at the next election.',
        'H: Labour’s [[make-or-break]] week begins',
        'H: Tories’ [[make-or-break]] week begins',
        'Voters must [[choose between freedom and tyranny]].',
        'H: [[Only Putin can end]] this war',
        'H: [[Only Zelensky can end]] this war',
        'The crisis needs [[nothing short of a revolution]].',
        'She is [[the only person standing between]] the town and ruin.',
      ],
      passes: [
        'It is now or never for the coach in the final.',
        'The club faces a do-or-die match on Sunday.',
        'In chess a zero-sum game has one winner.',
        'The council must choose between two bids.',
        'Only members can vote.',
        'The speaker said it was all or nothing.',
      ],
    },
  ],
});
