/** Commands and alarm words: wake up, must read, before it is too late, BOMBSHELL. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'urgency',
  title: 'Urgency',
  category: 'urgency',
  severity: 'caution',
  tier: { headline: 1 },
  message: '“{match}” presses the reader to react before reading.',
  why: 'Commands and alarm words set a pace. They leave no room to ask whether the matter is as pressing as it sounds.',
  innocent: 'Recalls, evacuations, deadlines and safety warnings are urgent in fact.',
  source: {
    title: 'SemEval-2023 Task 3: Detecting Persuasion Techniques in Online News',
    locator: 'Appeal to time',
    by: 'Piskorski et al. 2023',
  },
  entries: [
    {
      match: [
        '[open your eyes,read this before,pay attention,spread the word,share this,sounds the alarm,sounding the alarm,red alert,code red,five-alarm]',
        '^ {wake up} ![in,at,to,call,calls,early]',
        "[must-read,must-see,must-watch,can't-miss,don't miss,act now,time is running out,clock is ticking,eleventh hour,the time has come,it's time to,it is time to,high time,it's time for,last chance]",
      ],
      unless: ['[fire,five-alarm] [blaze,fire,chili]'],
      flags: [
        'H: [[Wake up]], Democrats, and read the map',
        'H: [[Wake up]], Republicans, and read the map',
        'H: A [[must-read]] on Labour’s tax plan',
        'H: [[Time is running out]] for Biden’s bill',
        'H: [[Time is running out]] for Trump’s bill',
        'H: [[Read this before]] Israel votes',
      ],
      passes: [
        'H: Neighbours sound the alarm when smoke fills the flats',
        'H: Five-alarm fire shuts a Boston school',
        'H: Countdown to launch stops at T minus nine',
        'H: Villagers wake up to snow',
        'H: Rescuers in race against time after quake',
        'H: Thousands told to leave before the storm',
        'H: Polls close at eight, officials say',
      ],
    },
    {
      match: [
        '{[bombshell,outrage,shock,shocker,shameful,disgusting,horror,urgent,wow,unbelievable,insane,exposed,busted,caught,must see,must watch,huge,boom,yikes,ouch,oh no,uh-oh,whoa,finally,sickening,disgrace,scandal,chaos,meltdown,stunner,explosive,sad,awkward,cringe,nailed it,flashback,nightmare,tragic,tragedy,fury,panic,mayhem]} :',
        '^ {[bombshell,outrage,shock,shocker,horror,urgent,wow,unbelievable,insane,exposed,busted,caught,breaking,huge,boom,finally,sickening,disgrace,scandal]} !',
        '{[outrage,shock,shocker,horror,wow,unbelievable,insane,disgusting,disgrace,sickening,shame,scandal,enough,panic,fury,really,incredible,finally,now,ever,again,it,this,them,you,us,him,her,perfect,amazing,fun,war,victory,winner,happy]} !',
      ],
      tier: { headline: 2 },
      flags: [
        'H: [[BOMBSHELL]]: Biden aide changes his story',
        'H: [[BOMBSHELL]]: Trump aide changes his story',
        'H: [[Wow]]! A Tory paid his fare',
        'H: Labour did [[it]]!',
      ],
      passes: [
        'H: Recall alert: 20,000 prams have a loose pin',
        'H: Tsunami alert: Chile clears its coast',
        'H: What to watch: three Senate races',
        'H: In photos: floods in Kent',
        'H: The alert came at noon',
      ],
    },
    {
      match:
        "[you need to know,you need to see,you need to hear,you need to read,what you need to know,everything you need to know,all you need to know,what to know,things to know,you should know,need to worry,should worry,cannot ignore,stop saying,stop eating,stop pretending,stop trying,don't ever,never ever]",
      tier: { headline: 2 },
      severity: 'note',
      flags: ['H: [[What you need to know]] about the Georgia runoff'],
      passes: ['H: No one need to worry, ministry says', 'H: Parents have a right to know, says judge'],
    },
  ],
});
