/** Questions that plant a claim: is this the end of, what is X hiding, who really runs. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'insinuating-question',
  title: 'Insinuating question',
  category: 'insinuating-question',
  severity: 'caution',
  tier: { headline: 1 },
  message: '“{match}” asks what it does not show; the question leaves its claim behind.',
  why: 'A question in a headline suggests an answer without having to prove it. Readers remember the suggestion.',
  innocent: 'An explainer, an interview or a poll may carry the question that it answers or puts.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques',
    locator: 'Doubt',
    by: 'Da San Martino et al. 2020',
  },
  entries: [
    {
      match: [
        '[is,could,was,will] [this,it,that,today,tonight,2024,tuesday] ...2 [the end of,the end for,the death of,the final nail,the fall of,game over,the tipping point,checkmate,the new normal,the most,the worst,the best,the real reason,the moment,why,how,the biggest,the next,the first] ',
        '^ {[could,might] [this,these,it,that,he,she,they,trump,biden] ...4 [be,bring,end,cost,spell,change,mean,save,kill,doom,lead,finally,really,win]}',
        '^ {[could,might] #NAME ...3 [be,become,end,cost,spell,lose,face,win,finally,really,fall,run,go,take,save]}',
        '^ {[is,are] #NAME ...3 [losing,lying,hiding,finished,doomed,done,toast,failing,falling,panicking,unravelling,unraveling,crumbling,cracking,collapsing,scared,afraid,ready,trying,planning,plotting,preparing,about,really,over,dead,out,in,a,an,the,too,still,going,on,becoming,turning,getting,running,just,secretly,guilty,fit,corrupt,behind]}',
        '^ {[has,have,did] #NAME ...3 [lost,gone,finally,lie,lied,just,betrayed,betray,sold,forgotten,forget,broken,break,given,abandoned,abandon,caved,cave,blink,blinked,snapped,met,become,really,know,cover,hide,steal,try,mislead,cheat,collude,conspire,admit,throw]}',
        '^ {[can,will] #NAME ...3 [survive,recover,ever,be trusted,save,win,stop,escape,deliver,hold,keep,finally,really,get away,bounce back,beat,fix,still,pull,cling,rise,cope,weather]}',
      ],
      unless: [
        '[has,have,did] ...2 met [its,their,the] [target,targets,deadline]',
        '[will,can] #NAME [win,beat] ...4 [cup,match,series,final,league,title,derby,medal]',
      ],
      flags: [
        'H: [[Is this the end of]] the Conservatives?',
        'H: [[Could this grey stone cost]] Labour the seat?',
        'H: [[Could Trump lose]] Texas?',
        'H: [[Is Biden losing]] the unions?',
        'H: [[Has Putin lost]] his nerve?',
        'H: [[Can Netanyahu survive]] the budget?',
        'H: [[Is Trump hiding]] the map?',
        'H: [[Is Biden hiding]] the map?',
        'H: [[Can Sunak survive]] the vote?',
        'H: [[Can Starmer survive]] the vote?',
        'H: [[Has Putin lost]] the north?',
        'H: [[Has Zelensky lost]] the north?',
      ],
      passes: [
        'H: Has Germany met its target?',
        'H: Are Boston beaches open today?',
        'H: Will Scotland win the match in Rome?',
        'H: What is inflation?',
        'H: When does the polling station open?',
        'H: Who can vote by post?',
        'H: Is the minister here? asks a child',
      ],
    },
    {
      match: [
        '[what,who,why] [is,are,was,were] #NAME ...1 [hiding,afraid of,scared of,really up to,up to,thinking,still,really,behind]',
        '[what,who,why] [is,are] [he,she,they,the government,the white house,the media,the left,the right,congress,the fbi] ...1 [hiding,afraid of,scared of,up to,thinking,really]',
        "[who really,who is really,who's really,who actually,who is behind,who is to blame,where is the outrage,where is #NAME,why aren't,why isn't,why won't,why doesn't,why don't,why didn't,why can't,why should,why are we,why do they,why do we,what are they hiding,what else,what could possibly,what could go wrong,what went wrong,what's wrong with,what if,what did he know,what did #NAME know,what does #NAME really,what does #NAME know,how low can,how many more,how much more,how long can,how long will,how long before,how dare,how could,when did,just how,should you be,should we be,should #NAME resign,should #NAME be,isn't it,isn't this,aren't they,aren't we,don't they,does anyone,does anybody,does #NAME really,do #NAME really,can anyone,is anyone,is nothing,is it time,is it too late,is it just,is that really,is nobody,really ?,or is it,or not ?,coincidence ?,seriously ?,say what ?,too far ?,too late ?,too much ?,who knew ?,who cares ?,so what ?,what next ?,now what ?,what's next ?,what's next for]",
      ],
      unless: [
        '[ask,asks,asked,unclear,know,knows,knew,understand,learn,explain,explains,says,say] [why,how,when,who,what,where] ',
      ],
      flags: [
        'H: [[What is Trump hiding]]?',
        'H: [[What is Biden hiding]]?',
        'H: [[Who really]] runs Labour?',
        'H: [[Who really]] runs the Conservative Party?',
        'H: [[Why won’t]] the Kremlin publish the list?',
        'H: [[How low can]] the Senate go?',
        'H: [[What are they hiding]] in Gaza?',
      ],
      passes: [
        'H: Court to learn how could a valve fail',
        'H: Panel finds what went wrong on Flight 12',
        'H: Town looks back on what happened to its mill',
        'H: When will polls open in Ohio?',
      ],
    },
    {
      match: [
        '^ [are we] [really,now,still]? [supposed,expected,to]',
        '^ {[how can anyone,who in their right mind,is it any wonder,what kind of]}',
        '[who can] [seriously,honestly,really] [believe,say,doubt,deny]',
      ],
      tier: { headline: 2, body: 3 },
      plain: ['it is not known whether'],
      flags: [
        '[[Are we supposed]] to cheer the bill?',
        '[[How can anyone]] vote for this map?',
        '[[Is it any wonder]] that the pier fell?',
        '[[Who can seriously believe]] the count?',
      ],
      passes: [
        'Asked what kind of boat it was, he did not know.',
        'We are to meet again in May.',
        'She asked how anyone could know.',
      ],
    },
  ],
});
