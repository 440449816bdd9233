/** Advice and orders where news is due: should resign, must act, needs to go, it's time to, let's, stop blaming. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'news-slot-command',
  title: 'Advice in the place of news',
  category: 'editorial-aside',
  severity: 'note',
  tier: { headline: 2 },
  message: '“{match}” tells what ought to be done; who says so?',
  why: 'A headline that advises has taken a side before it has told anything. With a speaker it would be news.',
  innocent: 'A leader, a column or a consumer guide advises openly.',
  source: {
    title: 'Manual of Style: Words to watch',
    locator: 'Editorializing',
    by: 'Wikipedia',
  },
  entries: [
    {
      match: [
        "[should,shouldn't,ought to,had better]",
        '{[must,needs to,need to,has to,have to]} [go,resign,act,stop,quit,end,fight,fix,face,learn,listen,grow up,step,stand,choose,decide,do more,do better,do something,change,wake up,apologise,apologize,answer,pay,cleanse,heed,unite,rethink,reject,resist,reckon,confront,defend,protect,condemn,denounce,lead,try,care,know,admit,own,never,not]',
        "^ {[don't,do not,stop,please,spare,shame on,thank,never,forget]} [be,it,the,this,that,these,those,a,your,our,my,me,us,them,him,her,about,with,you,we,there,blaming,calling,saying,telling,making,pretending,using,treating,acting,trying,worrying,hating,praising,bashing,comparing,asking,waiting,letting,buying,putting,let,say,tell,trust,feel,believe,expect,count,get,go,look,miss,call,blame,fall,panic,worry,block,#NAME,democrats,republicans,labour,tories]",
        '^ {[no,yes,nope,sorry,dear,ok,okay]} ,',
        '^ {dear} [#NAME,fellow,america,britain,americans,democrats,republicans,liberals,conservatives,mr,mrs,ms,president,senator,senators,everyone,folks,readers]',
        "{[it's time,it is time,its time,it's high time,now is the time,high time,past time,about time]} [to,for,we,that]",
        '^ {[time,high time]} [to,for]',
        '^ {[enough,down]} with',
      ],
      unless: [
        '^ should',
        '[who,what,when,how,which,whether,where] ...4 should',
        '&@sport',
        'need to know',
        '[judge,court,justices,panel,law,bill,order,states,state,all] ...4 [must,has to,have to]',
      ],
      flags: [
        'H: Why Labour [[should]] drop the canal tax',
        'H: Why Conservatives [[should]] drop the canal tax',
        'H: The mayor [[must]] go',
        'H: [[Don’t]] blame the nurses',
        'H: [[No]], the bridge is not sinking',
        'H: [[Dear]] senators: mind the gap',
        'H: [[It’s time]] to tax boats',
        'H: [[Time]] for Trump to show the map',
        'H: [[Time]] for Biden to show the map',
        'H: [[Enough]] with the speeches',
      ],
      passes: [
        'H: Premier says Senate must act',
        'H: Sanders: Congress should act on boats',
        'H: Boats on the lake must be returned by May',
        'H: All states must pay dues by May',
        'H: What voters need to know about postal ballots',
        'H: Time runs out on port talks',
        'H: Pilots lose timetable case',
        'H: Should police film the march?',
        'H: Panel asks when a hospital should close a ward',
        'H: Why Leeds should win the cup final',
      ],
    },
  ],
});
