/** Small words that raise an eyebrow in a headline: just, even, suddenly, once again, for once, not even. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'nudge-adverb',
  title: 'Nudging little word',
  category: 'editorial-aside',
  severity: 'note',
  tier: { headline: 2 },
  message: '“{match}” nudges; without it the headline says the same.',
  why: 'The little word adds impatience, surprise or scorn to a fact that needs none of them.',
  innocent: 'The time of an event may matter, and the word may tell it.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Editorializing', by: 'Wikipedia' },
  entries: [
    {
      match: [
        '#NAME {just} [accidentally,admitted,announced,approved,asked,backed,banned,became,blew,blocked,bought,broke,called,came,changed,confirmed,crossed,cut,dealt,decided,declared,delivered,destroyed,did,dodged,doubled,dropped,ended,endorsed,escalated,exposed,failed,fired,flipped,found,gave,got,had,handed,hired,hit,humiliated,ignored,joined,killed,launched,learned,left,let,lost,made,marked,missed,moved,ordered,outed,overturned,passed,picked,posted,proved,pulled,put,quit,raised,rejected,released,reversed,ruled,ruined,said,saved,sent,settled,showed,shut,signed,sold,stole,stopped,struck,stunned,sued,suffered,threw,told,took,turned,unveiled,voted,walked,went,won]',
        '^ {even}',
        'not even',
        '[#NAME,@targets] {would rather} [talk,have,see,let,fight,spend,protect,lose]',
        '{[absolutely,completely,totally,utterly,clearly,famously,supposedly,apparently,suddenly,inexplicably,conveniently,mysteriously,shamelessly,gleefully,brazenly,blatantly,flagrantly,proudly,smugly,desperately,frantically,furiously,angrily,bitterly,savagely,brutally,ruthlessly,mercilessly,relentlessly,recklessly,wildly,hysterically,absurdly,ludicrously,laughably,bizarrely,stunningly,shockingly,colossally,spectacularly,massively,hilariously,predictably,unsurprisingly,magically,miraculously,effortlessly,masterfully,brilliantly,deftly,single-handedly,begrudgingly,grudgingly,sheepishly,meekly,blindly,slavishly,callously,cruelly,needlessly,unapologetically,defiantly,triumphantly]}',
        '[once again,yet again,yet another,time and again,again and again,over and over,for once,no less,of course,as usual,as always,at long last,um,ahem,yikes,whoops,oops,gasp,spoiler alert,good luck with that,how convenient,shocker,no thanks]',
        '{[still]} [haven’t,hasn’t,doesn’t,don’t,didn’t,can’t,cannot,won’t,isn’t,aren’t,refuses,refuse,waiting for answers,thinks,think,wants to believe,clings,cling,pretends,insists,lying,losing,a mess,a disaster,clueless]',
      ],
      unless: ['suddenly [dies,died,ill,falls,collapsed]'],
      flags: [
        'H: Putin [[just]] lost his best bridge',
        'H: Zelensky [[just]] lost his best bridge',
        'H: [[Even]] Republicans like the new ferry',
        'H: [[Even]] Democrats like the new ferry',
        'H: The road is closed and [[not even]] the mayor knows why',
        'H: Labour [[suddenly]] finds money for boats',
        'H: Conservatives [[suddenly]] find money for boats',
        'H: The bridge is closed, [[once again]]',
        'H: The Senate [[still]] can’t count',
        'H: Labour [[would rather]] talk about ducks',
        'H: Conservatives [[would rather]] talk about ducks',
      ],
      passes: [
        'H: Actor suddenly dies at 41',
        'H: Shares that stood quietly at 40 for a week jump 9%',
        'H: Just two seats part the parties',
        'H: Bridge still closed after storm',
        'H: Mayor says Labour suddenly found money',
      ],
    },
  ],
});
