/** Numbered-list headlines: a count of things instead of what they are. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'listicle',
  title: 'Numbered list',
  category: 'curiosity-gap',
  severity: 'note',
  tier: { headline: 1 },
  message: '“{match}” promises a count; the headline keeps what is counted for later.',
  why: 'A number and a plural noun give the size of the list and nothing of its content, so the reader has to open it to learn anything.',
  innocent: 'A practical guide may be a list, and its number may help readers to plan their time.',
  source: {
    title: 'Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media',
    locator: 'Features of clickbait headlines',
    by: 'Chakraborty et al. 2016',
  },
  entries: [
    {
      match: [
        '^ #NUM ...2 @list-nouns',
        '^ the? [top,best,these,those,my,our,here are,here are the] #NUM ...2 @list-nouns',
        '^ the #NUM ...2 @list-nouns',
      ],
      unless: [
        '#NUM ...2 [~kill,~die,~injure,~wound,~arrest,~charge,~find,~rescue,~seize,~recover,~return,~sell,~close,~face,~win,~lose,~open] ...2 @list-nouns',
        '#NUM ...2 @list-nouns [more,less,as,and means,the usual,the average,larger,bigger,higher,smaller,killed,found,seized,rescued,recalled,stolen,recovered,returned,banned,sold,destroyed,damaged,removed,die,died,dead,burned,burnt,evacuated,culled,freed]',
        '#NUM ...2 [new,more,other,stolen,lost,missing,rare,banned,dead,works,dozen,hundred,thousand,million] ...1 @list-nouns',
        '#NUM circuit',
        '#NUM [percent,%,years,months,weeks,days,hours,minutes] ...1 @list-nouns',
      ],
      flags: [
        'H: [[17 things every]] train driver wishes passengers knew',
        'H: [[Seven reasons]] the new budget matters',
        'H: [[23 insanely clever ways]] to fold a map',
        'H: [[Top 10 facts]] about the Senate',
        'H: [[The 12 stages]] of waiting for a bus',
      ],
      passes: [
        'H: Two more books on Biden reach the shops',
        'H: Four cats found in a Glasgow flat',
        'H: Prices are five times as high as in 2019',
        'H: Three times the usual rain falls on Kent',
        'H: 60 percent places at risk in nurseries',
        'H: Ten ways and means committee members resign',
        'H: The report gives 12 reasons',
        'H: 5 killed in photos row',
        'H: 9th Circuit court rules for ferry',
      ],
    },
    {
      match: [
        "^ {#NUM ...6 [you,your,you're,you'll,you've,you'd,yourself,we,we're,we've,our]}",
        '^ {the? [top,best,these,those,here are,here are the]? #NUM ...1 @bait-adjectives}',
        "^ {#NUM ...5 [that,who,which] [will,prove,show,are,were,can,only,just,perfectly,totally,actually,should,every,everyone,make,made,could,never,deserve,need,understand,know,really,everybody,sum,capture,explain,define,look,went,have,had,don't,aren't,won't,can't,didn't,shouldn't,speak]}",
        '^ {#NUM ...5 [for,from,of] [people,anyone,everyone,women,men,girls,boys,guys,moms,mums,dads,parents,lovers] [who,that,with]}',
      ],
      unless: [
        '#NUM ...6 [~kill,~die,~injure,~wound,~arrest,~charge,~jail,~miss,~shoot,~sue,~drown,~sentence,~convict,~accuse,dead]',
        '#NUM [simple,common,great,real,classic,secret,hidden,powerful,hot,very,super,little-known] [service,majority,lake,lakes,estate,madrid,bowl,car,cars,law,agent,agents]',
      ],
      flags: [
        'H: [[23 dogs you]] need to meet before lunch',
        'H: [[19 hilarious]] notes left by neighbours',
        'H: [[12 photos that prove]] Leeds has the best sky',
        'H: [[The 9 weirdest]] laws of Ohio',
        'H: [[31 gifts for people who]] hate the cold',
      ],
      passes: [
        'H: Three real Madrid fans barred from the ground',
        'H: Two men that are wanted in Spain arrested',
        'H: 40 percent of your tax goes on interest, Treasury says',
        'H: Two common law cases return to court',
        'H: Five dead after crash on the M6',
      ],
    },
    {
      match: [
        '^ {the? #NUM ...1 [most,best,worst,greatest,biggest,cutest,hottest,deepest,weirdest,funniest,absolute,more,extremely,very,ultra,easy,small,normal,great]}',
        '^ {[here are,the,these,my,our,just,top,literally,a list of,all,only]? #NUM ...4 [everyone,every,anyone,only,all,everybody,no one,nobody,actually,definitely,totally,really,too,so,should,needed,needs,proving,perfectly,made,told,reveal,share,shared,shares,explained,explain]}',
        '^ {#NUM ...3 [people,women,men,guys,girls,boys,students,celebrities,celebs,kids,parents,couples,teens,moms,dads,husbands,wives,dogs,cats,times,brides,teachers,stars,strangers] [who,share,shared,that,reveal,on,explain,describe,tell,try,whose,with]}',
        '^ {#NUM of the? [most,best,worst,greatest,hottest,cutest,funniest,weirdest,coolest,absolute,biggest]}',
        '^ {#NUM of #POSS}',
        '^ {#NUM ...6 [to try,to make,to read,to watch,to buy,to get,to eat,to wear,to see,to know,to use,to do]}',
        '^ {[the,a] [most,best,worst,greatest,cutest,hottest,weirdest,funniest,definitive,ultimate,complete,official,only,perfect,craziest,coolest]}',
      ],
      tier: { headline: 2 },
      unless: [
        '#NUM ...6 [~kill,~die,~injure,~wound,~arrest,~charge,~jail,~miss,~shoot,~sue,~drown,~sentence,~convict,~accuse,~detain,~hurt,~hold,~rescue,~plead,dead,guilty,percent,%,million,billion,trillion]',
        '^ #NUM ...2 to share',
        '^ #NUM [more]',
        '^ the best [actor,actress,director,picture]',
      ],
      flags: [
        'H: [[24 of Kyiv’s]] trams painted',
        'H: [[14 of the hottest]] ovens in Lviv',
        'H: [[13 cooking tools everyone]] in Leeds owns',
        'H: [[12 people who]] met Trump on a ferry',
        'H: [[12 people who]] met Biden on a ferry',
        'H: [[31 ferry rides to try]] this May',
        'H: [[The definitive]] guide to the House',
        'H: [[7 great]] walks near Hull',
      ],
      passes: [
        'H: Two people who stole a barge plead guilty',
        'H: Three of the ministers resign',
        'H: Two more banks cut rates',
        'H: Hundreds of nurses march in Rome',
        'H: Two editors to share a prize',
        'H: The best actor prize goes to a first-timer',
        'H: 9 states raise the minimum wage',
      ],
    },
    {
      match: [
        '^ {#NUM ...1 [takeaways,things to know,things to watch,questions,numbers,charts,graphs,maps]}',
        '{#NUM [things,reasons,ways,facts,signs,tips,lessons,secrets]} [that,to,you,why,about,your,we,every,how,i]',
      ],
      tier: { headline: 3 },
      flags: [
        'H: [[Five takeaways]] from the Senate debate',
        'H: The Tory guide in [[six ways]] to seat guests',
      ],
      passes: ['H: Questions remain after the vote'],
    },
  ],
});
