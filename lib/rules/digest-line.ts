/** Lines that announce a digest and name no story: top stories, the best of the week, here’s what you need to know. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'digest-line',
  title: 'Digest that names no story',
  category: 'curiosity-gap',
  severity: 'note',
  tier: { headline: 2 },
  message: '“{match}” promises stories and names none of them.',
  why: 'The line could stand over any page on any day. What happened can only be learnt by opening it.',
  innocent: 'A newsletter or a live page has the same title every day.',
  source: {
    title: 'Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media',
    locator: 'Features of clickbait headlines',
    by: 'Chakraborty et al. 2016',
  },
  // A column’s name and a colon look like a speaker.
  scope: { voice: ['outlet', 'attributed'] },
  entries: [
    {
      match: [
        "[here's,here is,here are] what [you,we,to,happened,happens,it,they,that,this,he,she,the,people,everyone]",
        '[what,things,everything,all] you [need,have,should,might,ought,want] to [know,see,read,watch,hear]',
        '[top,biggest,best,most important,must-read] [story,stories,news,headlines,reads,photos,pictures,videos,tweets,memes] [from,of,today,this,that,right,in,you]',
        '[roundup,round-up,rundown,recap] of [the,all,today,our,this,top,best,stories,news]',
        '[stories,news,headlines] [of the day,from today,from the day,of the week,to start,that was,you missed,you may have missed,right here,to know]',
        "[in case you missed it,catch up on,catch up with,get caught up,start your day,start your morning,end your day,end of the day,all in one place,read on,find out,find out more,see for yourself,scroll down,click here,more here,full story,swipe up,keep reading,stay tuned,watch below,see below,see inside,take a look,you won't want to miss,not to be missed]",
        '[something,somebody,someone,somewhere] [special,big,strange,weird,odd,magical,amazing,incredible,mysterious,interesting,familiar,missing,else,different,wonderful,unexpected,surprising,awful,terrible,wrong,to say,about,for everyone]',
      ],
      unless: ['[by,at,until] the end of the day'],
      flags: [
        'H: Tax rise: [[here’s what you]] pay',
        'H: Ferry strike: [[what you need to know]] before you sail',
        'H: The [[top stories from]] Hull',
        'H: A [[roundup of the]] Senate’s longest speeches',
        'H: [[News to know]] on Tuesday',
        'H: [[In case you missed it]], the mayor sang',
        'H: The Labour whip has [[something to say]]',
        'H: The Conservative whip has [[something to say]]',
      ],
      passes: [
        'H: Deal is due by the end of the day, envoy says',
        'H: Top court hears case on boats',
        'H: Council publishes list of closed roads',
        'H: You need to know the date',
        'H: Council opens a new ferry pier',
      ],
    },
  ],
});
