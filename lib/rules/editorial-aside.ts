/** Nudges by adverb: fortunately, tellingly, ironically, of course. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'editorial-aside',
  title: 'Editorial aside',
  category: 'editorial-aside',
  severity: 'note',
  tier: { headline: 2, body: 2 },
  message: '“{match}” comments on the fact instead of reporting it.',
  why: 'The aside tells readers whether to be glad, sorry or suspicious. The sentence says the same without it.',
  innocent: 'Opinion pieces comment by design, and quoted people may.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Editorializing', by: 'Wikipedia' },
  entries: [
    {
      match: [
        '{[tellingly,fortuitously,shamefully,disgracefully,laughably,absurdly,ludicrously,lamentably,regrettably,deplorably,scandalously,outrageously,bizarrely,inexplicably,incredibly,unbelievably,amazingly,astonishingly,remarkably,shockingly,disturbingly,alarmingly,worryingly,predictably,unsurprisingly,mercifully,thankfully,fortunately,unfortunately,sadly,tragically,happily,hilariously,amusingly,curiously,suspiciously,conveniently,ironically,paradoxically,intriguingly,significantly enough,notably absent,crucially,refreshingly,depressingly,disappointingly,frustratingly,infuriatingly,perversely,hypocritically,cynically,disingenuously,foolishly,stupidly,naively,wisely,wrongly,rightfully,wrongfully,unjustly,deservedly,bravely enough]} ,',
        '^ {[tellingly,shamefully,laughably,absurdly,lamentably,regrettably,bizarrely,inexplicably,incredibly,unbelievably,amazingly,astonishingly,remarkably,predictably,unsurprisingly,mercifully,thankfully,fortunately,unfortunately,sadly,tragically,curiously,conveniently,ironically,crucially,disappointingly,perversely,hypocritically]}',
        ', {[tellingly,shamefully,laughably,absurdly,lamentably,regrettably,bizarrely,inexplicably,predictably,unsurprisingly,mercifully,thankfully,fortunately,unfortunately,sadly,tragically,curiously,conveniently,ironically,hypocritically,surprise surprise,lo and behold]}',
      ],
      unless: ['conveniently [located,placed,sited,situated,near,close]'],
      flags: [
        '[[Tellingly]], the Democrats did not print the figure.',
        '[[Tellingly]], the Republicans did not print the figure.',
        'The minister was, [[conveniently]], out of London.',
        'H: [[Unsurprisingly]], Trump backs his own plan',
        'H: [[Unsurprisingly]], Biden backs his own plan',
        'The judge [[wisely]], if late, closed the file.',
      ],
      passes: [
        'Conveniently located by the station, the hotel has 40 rooms.',
        'The ship sailed from Ukraine with corn.',
        '“Sadly, nobody came,” the mayor said.',
        'The fortunate passengers had left the train at Crewe.',
      ],
    },
    {
      match: [
        "[it goes without saying,it bears repeating,it bears mentioning,let us not forget,let's not forget,lest we forget,let's be honest,let's be clear,let us be clear,let's face it,let's be real,mark my words,to be sure,sure enough,lo and behold,wouldn't you know,surprise surprise,guess what,mind you,truth be told,sad to say,sad but true,strange to say,strangely enough,oddly enough,curiously enough,funnily enough,interestingly enough,ironically enough,by some miracle,god forbid,heaven forbid,heaven help us,thank god,thank goodness,thank heavens,to add insult to injury,adding insult to injury,to make matters worse,worse still,worst of all,best of all,as if that were not enough,as if that wasn't enough,if that wasn't enough,to top it all,to cap it all,to put it mildly,to say the least,to put it bluntly,in all honesty,in fairness,as luck would have it,as fate would have it,par for the course,of all people,of all places,of all things,talk about irony,how ironic,oh the irony,the irony of,the irony is,the supreme irony,an irony lost,with no sense of irony,without a hint of irony,without a trace of irony,without irony,never mind that,no matter that,it is hardly surprising,it should come as no surprise,imagine that,go figure,you guessed it,yes really,believe it or not,would you believe,you can't make this up,you couldn't make it up,no joke,no kidding,seriously folks,enough is enough,good riddance,nice try,so much for,so there you have it,too bad,shame on,about time,it's about time,not so fast]",
        'make no {mistake}',
        '[no,small,little] {wonder}',
        'no {surprise} that',
      ],
      flags: [
        'No [[wonder]] the Senate saw the memo.',
        'It comes as no [[surprise]] that the Senate saw the memo.',
        'Make no [[mistake]]: Congress saw the memo.',
        'H: [[So much for]] the Israel deal',
      ],
      passes: ['The memorial bears the words “Lest we forget”.'],
    },
    {
      // In running text these fill a pause and judge nothing.
      match: [
        '{needless} to say',
        'it [should,must,has to] be {[noted,said,remembered]}',
        'worth {[noting,remembering]} that',
        ', {of course} ,',
        '^ {of course}',
      ],
      tier: { headline: 2 },
      flags: [
        'H: It must be [[said]] the Senate saw the memo',
        'H: It is worth [[noting]] that the Senate saw the memo',
        'H: The Kremlin, [[of course]], blames Kyiv',
        'H: Kyiv, [[of course]], blames the Kremlin',
        'H: [[Needless]] to say, Labour keeps the tax',
        'H: [[Needless]] to say, Conservatives keep the tax',
        'H: [[Of course]] Congress saw the memo',
      ],
      passes: [
        'H: Ship makes a change of course, officials say',
        'H: College sells 300 hours of course work',
        'H: Golf club is proud of course and clubhouse',
        'H: “Of course I will stand,” says mayor',
        'Of course the ferry sailed.',
        'The road, of course, was closed.',
        'Needless to say, it rained.',
      ],
    },
    {
      match:
        '[wrongly,rightfully,wrongfully,unjustly,wisely,foolishly,stupidly,naively,shamelessly,shamefully,disgracefully,cynically,hypocritically,disingenuously,conveniently,inexplicably,miraculously,laughably,absurdly,ludicrously,ridiculously,comically,hilariously,ironically,bizarrely,oddly,strangely,weirdly,curiously,suspiciously,mysteriously,predictably,unsurprisingly,sadly,tragically,mercifully,thankfully,fortunately,unfortunately,regrettably,alarmingly,worryingly,disturbingly,shockingly,appallingly,outrageously,scandalously,deservedly,courageously,cowardly,gleefully,smugly,arrogantly,brazenly,callously,cruelly,needlessly,pointlessly,wantonly,carelessly,recklessly,irresponsibly,dangerously,falsely,erroneously,dubiously,allegedly innocent,somehow,notoriously,infamously,tellingly,remarkably,incredibly,amazingly,astonishingly]',
      tier: { headline: 3, body: 3 },
      unless: [
        '[wrongly,wrongfully,falsely] [convicted,imprisoned,jailed,arrested,accused,detained,dismissed,terminated,identified,deported,claimed,listed]',
        '[recklessly,carelessly,dangerously] [driving,driven,parked,drove,close,low,high]',
        'conveniently [located,placed,sited,situated,near,close]',
        '[driving,drove,drives,ride] [recklessly,carelessly,dangerously]',
        '[tragically] [killed,died,drowned]',
      ],
      flags: [
        'The council [[foolishly]] sold the park to a Tory donor.',
        'The council [[foolishly]] sold the park to a Labour donor.',
        'The White House has [[cynically]] used the delay.',
        'The Kremlin has [[cynically]] used the delay.',
        'H: Republicans [[somehow]] lose the file',
      ],
      passes: [
        'He was wrongly convicted in 1987.',
        'She was fined for dangerously parked cars.',
        'The man was driving recklessly through the market.',
        'The shop is conveniently located in Hull.',
        'The climber was tragically killed in May.',
        'The senator said the money was foolishly spent.',
      ],
    },
  ],
});
