/** A whole camp given one will: the left wants, the right hates. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'camp-monolith',
  title: 'Camp as one person',
  category: 'us-and-them',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” gives a whole camp one mind.',
  why: 'Millions of people do not want one thing. The party, group or person who does can be named.',
  innocent: 'Party groups in some parliaments are called the left and the right and vote as one.',
  source: { title: 'Code of Ethics', locator: 'Minimize Harm', by: 'Society of Professional Journalists' },
  entries: [
    {
      match: [
        'the [far,hard,radical,woke,religious,christian,muslim,authoritarian,extreme,loony,liberal,conservative,populist,new,american,british,modern]? {[left,right,left-wing,right-wing,far-left,far-right]} [wants,hates,fears,thinks,believes,loves,refuses,needs,loses,lost,melts,demands,insists,cannot,can’t,will never,does not want,doesn’t want,would rather,is obsessed,is terrified,is desperate,is furious,is panicking,gets,never]',
        'the [left’s,right’s,left-wing’s,right-wing’s,liberals’,conservatives’,far-left’s,far-right’s] {[war,hatred,agenda,obsession,plan,plot,dream,lie,lies,hypocrisy,fantasy,assault,attack,hysteria,meltdown,playbook,victimhood,narrative,favourite,favorite,tyranny,madness,contempt,intolerance,bigotry,silence,rage,propaganda,cult,delusion]}',
        '{[liberals,conservatives,leftists,rightists,democrats,republicans,tories,labour,the woke,@faith-people,men,women,boomers,millennials,immigrants,white people,black people,europeans,americans,russians,ukrainians,israelis,palestinians]} [all]? [hate,despise,loathe,worship,want you,just want,only want,only care,don’t care,do not care,never learn,never,always,cannot stand,can’t stand,will never,will always,would rather] ',
      ],
      plain: ['some Republicans want', 'some Democrats want'],
      unless: [
        '&[bundestag,riksdag,lane,bank,hand,leg,lung,wing,ear,eye,poll,survey,study,turn,cap,percent]',
        '[men,women,europeans,americans,@faith-people,immigrants,millennials,russians,ukrainians,israelis,palestinians,democrats,republicans,tories,liberals,conservatives] [never,always,do not care,don’t care]',
      ],
      flags: [
        'H: What the [[left]] wants from your school',
        'H: What the [[right]] wants from your school',
        'It is part of the left’s [[war]] on farms.',
        'It is part of the right’s [[war]] on parks.',
        'At heart, [[Democrats]] hate the rule.',
        'At heart, [[Republicans]] hate the rule.',
        'H: [[Liberals]] only care about the coast',
        'H: [[Conservatives]] only care about the coast',
      ],
      passes: [
        'In the Riksdag the left wants a lower fee.',
        'The road on the left never floods, the bank says.',
        'Republicans never held the seat.',
        'Most Democrats voted for the rule.',
        'The turn to the right needs care.',
        'Trump said Democrats hate the rule.',
      ],
    },
  ],
});
