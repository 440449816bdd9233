/** Falsehood charged as intent, or speech written off as noise: lies, gaslighting, gibberish. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'lie-charge',
  title: 'Charge of lying',
  category: 'insult',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” says what somebody meant; what was said, and what is so, can be shown.',
  why: 'A falsehood is a falsehood told on purpose, and purpose is seldom known. The claim beside the fact lets readers judge.',
  innocent: 'A court finding, an admission, or a check that is set out in the article.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques in News Articles',
    locator: 'Loaded language',
    by: 'Da San Martino et al., 2020',
  },
  unless: [
    '&[guilty,sentenced,charged,charges,prison,indicted,court,jury,perjury,convicted,oath,judge,pleaded,trial,~accuse/V,~call/V,detector,witness]',
  ],
  entries: [
    {
      match: [
        '[pack,string,web,barrage,torrent,stream,litany,tissue,avalanche,pattern,mountain,parade,flood,catalogue,catalog] of {[lies,lying,falsehoods,half-truths,deceit,deception,disinformation,propaganda,slander,slanders,smears]}',
        '[big,blatant,bald-faced,barefaced,bare-faced,outright,absurd,brazen,shameless,vicious,filthy,dirty,disgusting,notorious,outrageous,endless,constant,cynical,same old,old,racist,partisan] {[lie,lies,lying,untruth,falsehoods,smear,smears,slander]}',
        '[#POSS,more,these,those,their] {lies}',
        '[~peddle/V,~spread/V,~spew/V,~push/V,~feed/V,~sell/V,~swallow/V] [more,the,a,his,her,their,its]? {[lies,lie,falsehoods,propaganda,nonsense,garbage,poison,hate,hatred,venom,bile,drivel,fantasy,fantasies,slander,vitriol]}',
        '[~gaslight/V,gaslighting]',
        '[utter,complete,total,pure,sheer,rank,absolute,arrant,incoherent,dangerous,woke,partisan] [nonsense,rubbish,garbage,gibberish,drivel,hogwash,claptrap,poppycock,balderdash,tosh,twaddle,bilge,baloney,malarkey,tripe,bunk,fantasy,fiction,fabrication,lunacy,insanity,madness]',
        '[gibberish,drivel,hogwash,claptrap,poppycock,balderdash,twaddle,malarkey,mumbo-jumbo,psychobabble,word-salad,snake-oil]',
        '{[~lie/V,lied,lying]} [to,about] [#POSS,the,voters,congress,parliament,everyone,america,britain,us]',
      ],
      plain: ['false claims', 'a false statement', 'misled'],
      implies: {
        claim: 'the speaker knew that the statement was false',
        cues: ['knew', '~admit', '~mislead', 'under oath', 'internal'],
      },
      unless: ['&[tree,river,patients,ship,bed,couch,beach,valley,hotel,chatbot,model]'],
      flags: [
        'H: Another barrage of [[lies]] from the Tories',
        'H: Another barrage of [[lies]] from Labour',
        'His reply was the same old [[lies]] as in Ohio.',
        'Voters saw through Trump’s [[lies]] at once.',
        'Voters saw through Biden’s [[lies]] at once.',
        'The channel peddles [[propaganda]] all day.',
        'The ministry is [[gaslighting]] the nurses.',
        'The report is [[utter nonsense]].',
        'His reply was [[gibberish]].',
        'The governor [[lied]] to voters about the dam.',
      ],
      passes: [
        'The patients lie about the ward by day.',
        'A jury found that he lied to the court.',
        'The chatbot’s answer was gibberish.',
        'The claim is false: rents fell by 2 percent.',
        'The mayor said it was utter nonsense.',
        'Trees fell across the road.',
      ],
    },
  ],
});
