/** Headlines that frame the news with a wink or a sigh: another day, another; so much for; spoiler; guess who; the ban that wasn't. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'wry-frame',
  title: 'Wink or sigh around the news',
  category: 'editorial-aside',
  severity: 'caution',
  tier: { headline: 2 },
  message: '“{match}” winks at the reader; the fact would stand without it.',
  why: 'A wry frame asks readers to agree before they have read. What it mocks is taken as settled.',
  innocent: 'A column, a diary or satire speaks like this by right.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Editorializing', by: 'Wikipedia' },
  unless: ['&@sport', '&@arts'],
  entries: [
    {
      match: [
        '^ {[spoiler,newsflash,surprise,shock,shocker,hint,memo to,question for,reality check,flashback,translation,bottom line,plot twist,good riddance,bravo,hypocrisy,priceless,busted,exposed,unbelievable,outrageous,disgraceful,disgusting,pathetic,shameful,oops,ouch,insane,it begins,behold]} :',
        '^ {[good news,surprise,oops,finally,at last,at long last,yes really,farewell,remember]} ,',
        "^ {[another day,so much for,here we go again,say goodbye to,good riddance,guess who,guess what,guess which,remember when,imagine if,who knew,who cares,what could go wrong,nothing to see here,leave it to,meet the new,behold the,not content with,forget about,just when you,who's afraid of,where is the outrage,why can't,why don't,how dare,how many more,how did we,how could anyone,does anyone,will anyone,is anyone]}",
        '[in all but name,case closed,end of story,mission accomplished,for good measure,of all people,or else,suggests otherwise,suggest otherwise,right all along,all along,boo-hoo,with a vengeance,think again,look again,get over it,get used to it,deal with it,bring it on,buckle up,brace yourself,cue the,much ado about,and then some,to say the least,to put it mildly,or worse,wink wink]',
        "the ...3 {that [wasn't,never was,never were,weren't,no one asked for,no one wanted]}",
        '[not one,not a single,every single,nobody,no one,no-one] ...3 {[had the,dared,dares,believes,believed,buys,buying,cared,cares,noticed,asked for,is talking about,talks about,trusts,seems to]}',
        'the [curse,cult,lie,lies,myth,tyranny,madness,hypocrisy,folly,shame,stupidity,absurdity,cruelty,arrogance,cowardice,radicalisation,radicalization,taming,betrayal,perils,emptiness,banality,audacity,cynicism,bankruptcy,bigotry] of [#NAME,america,democracy,populism,socialism,capitalism,liberalism,conservatism,wokeness,trumpism,truth,freedom,the left,the right,the gop,the west,the elites,the media,our,identity,@opposed-groups]',
      ],
      plain: ['again'],
      flags: [
        'H: [[Spoiler]]: the Tories lost',
        'H: [[Spoiler]]: the Labour side lost',
        'H: [[At last]], a ferry that floats',
        'H: [[So much for]] the party of thrift',
        'H: Mayor is thrifty, [[to put it mildly]]',
        'H: The ferry ban [[that wasn’t]]',
        'H: Not one senator [[dared]] object',
        'H: [[The madness of Brexit]]',
      ],
      passes: [
        'H: So much for the striker’s luck',
        'H: Another film ends in tears, or worse',
        'H: The fall of the bridge at Tay',
        'H: Senators object to ferry ban',
        'H: Ferry fares rose in June',
      ],
    },
  ],
});
