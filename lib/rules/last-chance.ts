/** Deadlines drawn by the writer: last chance to, point of no return, no turning back. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'last-chance',
  title: 'Last chance',
  category: 'false-choice',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” sets a final hour; who set it?',
  why: 'A last chance presses readers to agree before they weigh. Few political moments are the last.',
  innocent: 'Closing dates, final matches and thresholds that scientists name are real.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques in News Articles',
    locator: 'Black-and-white fallacy',
    by: 'Da San Martino et al., 2020',
  },
  entries: [
    {
      match: [
        '[last,final,one last,only] [chance,hope,opportunity,shot,stand] [to,for,of] [save,stop,avoid,avert,prevent,rescue,fix,restore,defend,protect,turn,peace,democracy,america,britain,europe,ukraine,russia,israel,palestine,freedom,the party,the country,the nation,the planet,survival,redemption,the west]',
        '[point of no return,day of reckoning,moment of truth,last roll of the dice,last line of defence,last line of defense,beyond saving,past saving,too late to save,too late to stop]',
        '[~run/V] out of [time,road,options,excuses,rope]',
        '[time,clock,sands of time] [is,are] [running out,ticking,almost up]',
        '[nothing,everything,all,so much,the future,our future] [is,~hang,~ride,hangs] [at stake,in the balance,on the line,on this]',
        '[the,a] [fate,soul,survival,very survival,very soul,future] of [the,our,this]? [nation,country,republic,democracy,party,west,europe,planet,union,america,britain,civilisation,civilization,humanity,world,free world] [is,hangs,at,on,now,rests,depends]',
        '[battle,fight,struggle,war] for the [soul,heart,hearts,future,survival] of',
        '[most,single most] [important,consequential,crucial,momentous] [election,vote,decision,choice,moment] [of our,in our,in history,in a generation,ever,in living]',
      ],
      plain: ['before the vote', 'late'],
      unless: [
        '&[tickets,ticket,goal,match,game,season,league,coach,striker,exhibition,glacier,glaciers,ice,warming,pilot,aircraft,fuel,sale,museum,diver,divers,bomb]',
      ],
      flags: [
        'H: [[Last chance to save]] the coalition',
        'Peace talks are past the [[point of no return]].',
        'H: Netanyahu is [[running out of road]]',
        'H: Abbas is [[running out of road]]',
        '[[Time is running out]] for the governor.',
        'With one seat to fill, [[everything is at stake]].',
        'H: [[The fate of the republic hangs]] on Ohio',
        'A [[battle for the soul of]] the party has begun.',
        'It is the [[most important election in our]] lifetime.',
      ],
      passes: [
        'Tickets go today, the last chance to save £5.',
        'The coach is running out of road in the league.',
        'The ice sheet may pass a point of no return at 2 degrees.',
        'The deadline for bids is Friday.',
        'The senator said time was running out.',
        'The exhibition closes on Sunday.',
      ],
    },
  ],
});
