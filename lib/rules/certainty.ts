/** Certainty without the evidence beside it: clearly, undeniably, everyone knows. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'certainty',
  title: 'Certainty claimed',
  category: 'certainty',
  severity: 'note',
  tier: { headline: 2, body: 2 },
  message: '“{match}” asks for agreement where evidence could stand.',
  why: 'The wording treats a judgement as settled. If it is, the evidence says so; if not, the word hides that.',
  innocent: 'In mathematics, in court findings and where something is plain to the eye, certainty is a fact.',
  source: {
    title: 'Linguistic Models for Analyzing and Detecting Biased Language',
    locator: 'Factive verbs and assertives',
    by: 'Recasens et al. 2013',
  },
  scope: { negated: 'skip' },
  entries: [
    {
      match: [
        '[undeniably,undeniable,unquestionably,indisputable,incontrovertible,irrefutable,undoubtedly,indubitably,unmistakably,unequivocally proves,self-evidently,self-evident,manifestly,patently,categorically,demonstrably]',
        "[everyone knows,everybody knows,as everyone knows,as we all know,we all know,everyone agrees,everybody agrees,everyone can see,anyone can see,any fool can see,anyone with eyes,anyone with a brain,any sane person,any reasonable person,any rational person,all right-thinking people,all reasonable people,as any american knows,as history shows,history shows,history teaches,history will judge,common sense tells,common sense dictates,it is common knowledge,it's common knowledge,a well-known fact,a known fact,the simple fact,the plain fact,the plain truth,the simple truth,the hard truth,the question is not whether,no one can deny,nobody can deny,no one doubts,nobody doubts,no one disputes,few doubt,few would deny,few would dispute,few would argue,it is beyond dispute,beyond dispute,beyond question,beyond doubt,beyond any doubt,beyond a shadow of a doubt,beyond all doubt,without doubt,without a doubt,without a shadow of a doubt,without question,of that there is no doubt,it is obvious,it's obvious,it is undeniable,one thing is clear,one thing is certain,one thing is for sure,this much is clear,the message is clear,the message was clear,the message seems clear,the answer is clear,the lesson is clear,the evidence is clear,plain as day,plain for all to see,clear as day,crystal clear,abundantly clear,painfully obvious,painfully clear,glaringly obvious,blindingly obvious,proof positive,living proof,case closed,end of story,needs no explanation,speaks for itself,the writing is on the wall,writing on the wall]",
        '[there is,there’s,there can be] {[no doubt,little doubt,no question,no denying,no mistaking]}',
        'no {[secret,coincidence,accident]} that',
        '[~prove,~confirm,~show,~demonstrate] [once and for all,once again,yet again,beyond doubt,what we knew,what everyone knew,what we all knew,conclusively,definitively,just how]',
        '[never really intended,never really meant,never had any intention,was never going to,were never going to,always knew,knew all along,knew full well,knows full well,knowing full well,know full well,was always going to]',
      ],
      unless: ['[crystal clear] [water,waters,sea,lake,stream,ice,skies]'],
      flags: [
        'The plan has [[undeniably]] failed the Republicans.',
        'The plan has [[undeniably]] failed the Democrats.',
        'There is [[no doubt]] that Labour will raise the tax.',
        'There is [[no doubt]] that Conservatives will raise the tax.',
        'The memo [[proves once and for all]] that Israel lost the file.',
        'The memo [[proves once and for all]] that Hamas lost the file.',
        'It is [[beyond doubt]] that the Senate saw the memo.',
        'It was no [[secret]] that the Senate saw the memo.',
        'Labour [[never really intended]] to mend the pier.',
        'Conservatives [[never really intended]] to mend the pier.',
      ],
      passes: [
        'The jury found it proved beyond reasonable doubt.',
        'There was no question of a strike.',
        'The boats float on crystal clear water.',
        'The minister said there is no doubt about the cause.',
        'It is not beyond doubt that the ship was his.',
      ],
    },
    {
      match:
        '[obviously,definitively,conclusively,assuredly,undisputed,unquestioned,inexorable,inexorably,inexorable march,destined to,doomed to,guaranteed to,set in stone,foregone conclusion,only a matter of time,just a matter of time,a matter of when,not if but when,nothing less than,tantamount to]',
      tier: { headline: 3, body: 3 },
      flags: [
        'The mayor [[obviously]] backs Trump.',
        'The mayor [[obviously]] backs Biden.',
        'Such an offer is [[tantamount to]] surrender for Ukraine.',
        'Such an offer is [[tantamount to]] surrender for Russia.',
        'The talks are [[doomed to]] fail.',
      ],
      passes: [
        'Losses amounted to 40 million dollars.',
        'The result is almost certainly a draw.',
        'Radon is a naturally occurring gas.',
        'The gate is always open at noon.',
        'He was bound to a chair.',
      ],
    },
    {
      match: [
        '[clearly,plainly,evidently,doubtless,inevitable,inescapable,unmistakable]',
        'no doubt',
        '[will never,would never,it is clear that,it is evident,the truth is,the fact is,the bottom line is]',
      ],
      tier: { headline: 2 },
      unless: [
        '[clearly,plainly] [visible,marked,labelled,seen,heard]',
        '[leave,leaves,left,have,has,had,in] no doubt',
      ],
      flags: [
        'H: Mayor [[clearly]] backs Trump on bridge',
        'H: Mayor [[clearly]] backs Biden on bridge',
        'H: Call was [[no doubt]] about steel',
        'H: Kyiv [[will never]] sign, and Moscow knows',
      ],
      passes: [
        'H: Comet clearly visible over Wales on Friday',
        'H: Letter leaves no doubt about date of wedding',
        'H: Harbour may close in May, says owner',
      ],
    },
  ],
});
