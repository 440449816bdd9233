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
        '^ {[spoiler,spoiler alert,great news,news flash,newsflash,surprise,shock,shocker,it’s official,sick,so sad,nope,classic,rip,irony alert,bias alert,media bias alert,hint,memo to,question for,quick question,reality check,flashback,translation,bottom line,plot twist,good riddance,bravo,hypocrisy,priceless,busted,exposed,unbelievable,outrageous,disgraceful,disgusting,pathetic,shameful,oops,ouch,insane,it begins,it has begun,behold]} :',
        '^ {[thanks,nice one,great news,good news,surprise,sorry not sorry,oops,finally,at last,at long last,yes really,no really,farewell,remember]} ,',
        "^ {[another day,thanks for nothing,rest in peace,so much for,here we go again,there they go again,there he goes again,there she goes again,say goodbye to,kiss goodbye to,good riddance,look who,look who's,guess who,guess what,guess which,remember when,imagine if,funny how,who knew,who cares,who needs,what could go wrong,what could possibly go wrong,nothing to see here,only in america,wake me when,leave it to,meet the new,behold the,not content with,never mind the,forget about,just when you,who's afraid of,will someone,would someone,pray tell,why is no one,where is the outrage,where's the outrage,why is nobody,why isn't anyone,why does nobody,why won't,why can't,why don't,how dare,how low can,how many more,how much longer,how did we,how stupid,how can anyone,how could anyone,does anyone,can anyone,will anyone,can anybody,is anyone]}",
        "[another day another,what else is new,can't make this up,can't make this stuff up,couldn't make it up,be careful what you wish for,no good deed,no prizes for,too clever by half,too big for his boots,too big for her boots,in name only,in all but name,for thee but not,do as i say,do what i say,not as i do,mission accomplished,has no clothes,emperor's new clothes,at it again,here they come again,taste of his own medicine,taste of her own medicine,taste of their own medicine,the gift that keeps,with friends like,what's not to like,how's that working,like a bad penny,way possible,lost the plot,can't help himself,can't help herself,can't help themselves,ad nauseam,for good measure,rinse and repeat,takes the biscuit,takes the cake,or so he says,or so they say,or so we're told,so they say,or else,says otherwise,say otherwise,suggests otherwise,suggest otherwise,tells a different story,tell a different story,tells another story,right all along,wrong all along,all along,wonders never cease,not a moment too soon,better late than never,strange bedfellows,cry me a river,world's smallest violin,boo-hoo,poor little,pity poor,with a vengeance,on steroids,in sheep's clothing,lipstick on a pig,let that sink in,think again,look again,guess again,try again,dream on,get over it,get used to it,suck it up,deal with it,bring it on,buckle up,brace yourselves,hold my beer,don't hold your breath,cue the,cue outrage,much ado about,a tale of two,and then some,to put it mildly,or worse,wink wink]",
        "the ...3 {that [wasn't,never was,never were,weren't,nobody asked for,no one asked for,nobody wanted,no one wanted]}",
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
        'H: [[Will someone]] tell the port it is Monday',
        'H: Mayor quits in the most Dutch [[way possible]]',
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
