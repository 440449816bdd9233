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
        '[time to wake up,open your eyes,stop what you are doing,stop scrolling,read this before,watch this before,see this before,listen up,pay attention,mark my words,spread the word,share this,sound the alarm,sounds the alarm,sounding the alarm,raise the alarm,red alert,code red,five-alarm,all hands on deck]',
        '^ {wake up} ![in,at,to,call,calls,early]',
        "[must-read,must-see,must-watch,can't-miss,don't miss,do not miss,act now,act fast,do it now,while you can,while you still can,before it's too late,before it is too late,too late to stop,it's now or never,now or never,time is running out,time's running out,clock is ticking,race against time,race against the clock,eleventh hour,countdown to,the time has come,the time is now,it's time to,it is time to,high time,it's time for,no time to lose,no time to waste,every second counts,point of no return,last chance,final warning,you have been warned,be warned,be very afraid]",
      ],
      unless: [
        '[raise,sounds,sound,sounding,raising] the alarm [at,on,bell,when,after,and]',
        '[fire,five-alarm] [blaze,fire,chili]',
        'countdown to [launch,lift-off,kick-off,kickoff]',
        '[survivors,swimmer,rescuers,crew,crews,divers] ...4 race against [time,the clock]',
      ],
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
        "[you need to know,you need to see,you need to hear,you need to read,what you need to know,everything you need to know,all you need to know,what to know,things to know,here's what to know,you should know,you have to know,need to worry,should be worried,should worry,shouldn't ignore,can't ignore,cannot ignore,can't afford to ignore,stop saying,stop doing,stop eating,stop pretending,stop trying,start doing,never do this,don't ever,never ever,do not ever,quit doing,ditch your,throw away your]",
      tier: { headline: 2 },
      severity: 'note',
      flags: ['H: [[What you need to know]] about the Georgia runoff'],
      passes: ['H: No one need to worry, ministry says', 'H: Parents have a right to know, says judge'],
    },
  ],
});
