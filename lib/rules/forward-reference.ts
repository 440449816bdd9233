/** Headlines that point at a person or thing and do not say which: this guy, these photos, someone. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'forward-reference',
  title: 'Pointing without naming',
  category: 'curiosity-gap',
  severity: 'note',
  tier: { headline: 1 },
  message: '“{match}” points at something that only the article names.',
  why: 'A headline that says “this” before anything was named asks readers to open the article to learn what it speaks of.',
  innocent: 'A caption may point at the picture above it.',
  source: {
    title: 'Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media',
    locator: 'Features of clickbait headlines',
    by: 'Chakraborty et al. 2016',
  },
  entries: [
    {
      match: [
        '^ {[this,these,this is,these are] @bait-people}',
        '^ {[watch this,watch these,meet this,see this,see these,look at this,look at these,check out these,check out the,check out,read this,listen to this,take a look at,watch as,watch a,meet the,meet a]}',
        '{[of these,all these,one of these,with this,with these,about this,this simple,these simple,this one,these three,these two]} ...6 [will,you,is,are,can,and,to,that]',
      ],
      unless: ['this new [year,england,york,zealand,era]', 'all these years'],
      flags: [
        'H: [[This guy]] asked Trump for a refund',
        'H: [[These photos]] of the flood in Kent stop you cold',
        'H: [[Watch this]] senator lose her notes',
        'H: A trip [[with this]] pass is free and few know it',
        'H: [[Meet the]] Republican who painted the town hall',
      ],
      passes: [
        'H: This New Year brings three rail strikes',
        'H: Ministers say this week’s vote may slip',
        'H: Meet the deadline or lose the grant, farmers told',
        'H: One of these days the dam will fail, residents say',
        'H: All these years later the case is open and cold',
        'H: Russia says these talks are over',
      ],
    },
    {
      match: [
        '^ {[these,this]}',
        '{[these,this]} @bait-people',
        'the internet',
        '[everyone,everybody] [is,are,was,who,should,needs,loves,hates,wants,knows,in,on,at,has]',
        '^ {[every,everyone,everybody,nobody,no one]}',
        "^ {[people,americans,women,men,kids,moms,mums,parents,celebs,celebrities,guys,girls,boys,millennials,boomers,fans,strangers,grandparents,couples,students,dogs,cats] [try,tries,are,have,had,share,shared,react,get,got,drink,eat,tell,taste,talk,discuss,reveal,guess,wear,do,did,watch,can't,who,on,keep,really,love,will,in,explain,describe,imagine,recreate,play,read,learn,drank,recall,confess,were]}",
      ],
      tier: { headline: 2 },
      unless: [
        '^ this [new year,week,month,year,winter,summer,spring,autumn,fall,weekend,season,time,morning,evening,afternoon,election,century,decade,day,date,christmas,quarter]',
      ],
      flags: [
        'H: [[This]] Ohio mill is printing ballots for Mars',
        'H: [[These]] five states could decide the Senate',
        'H: [[Every]] Democrat in the town owns a boat',
        'H: A barge crew and [[these]] puppies share a lock',
        'H: Mayor’s dance delights [[the internet]]',
        'H: A new hymn that [[everyone knows]]',
        'H: [[Women share]] what they told the Kremlin',
      ],
      passes: [
        'H: This week is the last for postal votes',
        'H: Minister: this pay deal is final',
        'H: Doctors say this flu season was mild',
      ],
    },
    {
      match: [
        "^ {[someone,somebody,some people,people are,people on,everyone is,everybody is,everyone's,everyone on,no one is,the internet,twitter is,apparently,turns out,it turns out,a guy,a dude,a mom,a mum,a dad,a bride,a puppy,a cat,a couple,a teen,a dog,a girl,a little girl,a little boy,one woman,one man,one girl,one family,two guys,two friends,two sisters,two women]}",
        '{[someone,somebody] [just,made,is,has,turned,put,did,took,created,needs]}',
      ],
      plain: ['a man', 'a woman'],
      tier: { headline: 2 },
      unless: [
        '^ [a couple,a dog,a cat] of',
        '^ two women [killed,die,dead,shot,hurt,injured,held,charged,found,arrested,stabbed,jailed]',
        '^ one [man,woman,family] [killed,dies,dead,hurt,injured,held,charged,shot,stabbed,arrested,missing,in,is]',
        '^ a teen [killed,dies,hurt]',
      ],
      flags: [
        'H: [[Someone]] sold the mayor’s chair and nobody noticed',
        'H: [[People are]] furious about a Tory sandwich',
        'H: [[One woman]] wrote to every Democrat in Texas',
        'H: At last [[someone made]] a map of the potholes',
      ],
      passes: [
        'H: One man dies after barn fire',
        'H: Two women injured on the A1',
        'H: A couple of Labour rebels back the bill',
        'H: A teen hurt in Dayton crash',
        'H: Police ask people to avoid the bridge',
      ],
    },
  ],
});
