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
        "[~wake up america,wake up britain,wake up people,wake-up call,time to wake up,open your eyes,stop what you're doing,stop what you are doing,drop everything,drop whatever,stop scrolling,read this before,read this now,watch this before,see this before,do this now,do this before,listen up,pay attention,take note,mark your calendars,mark your calendar,mark my words,spread the word,share this,share if,pass it on,retweet if,like if,sound the alarm,sounds the alarm,sounding the alarm,raise the alarm,set off alarm bells,alarm bells ring,alarm bells are ringing,ringing alarm bells,red alert,code red,five-alarm,all hands on deck,man the barricades,to the barricades]",
        '^ {wake up} ![in,at,to,call,calls,early]',
        "[must-read,must-see,must-watch,must-hear,must-listen,can't-miss,don't miss,don't miss out,do not miss,not to be missed,don't wait,hurry up,act now,act fast,buy now,order now,do it now,right this second,while you can,while you still can,while it lasts,while supplies last,before it's too late,before it is too late,before it's gone,before they're gone,until it's too late,too late to stop,it's now or never,now or never,time is running out,time's running out,time is up,clock is ticking,the clock ticks,race against time,race against the clock,eleventh hour,at the eleventh hour,countdown to,the countdown begins,the countdown is on,final countdown,the time has come,the time is now,it's time to,it is time to,high time,it's time for,it's time we,there is no time,no time to lose,no time to waste,not a moment to lose,every second counts,one minute to midnight,minutes to midnight,point of no return,last call,last chance,final warning,you have been warned,you've been warned,consider yourself warned,be warned,be very afraid,be very worried]",
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
