/** Clauses that set a deed against the doer: after pledging, despite promising, without evidence, refuses to say, but offers few details. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'doubting-tail',
  title: 'Clause that hints at bad faith',
  category: 'guilt-by-association',
  severity: 'note',
  tier: { headline: 2 },
  message: '“{match}” hints at bad faith; the article should show the contrast.',
  why: 'Two true facts joined by a hinge suggest a third, hypocrisy or concealment, that nobody has to prove.',
  innocent: 'The contrast may be the news, and the article may document it.',
  source: {
    title: 'SemEval-2023 Task 3: Persuasion techniques',
    locator: 'Appeal to hypocrisy; doubt',
    by: 'Piskorski et al. 2023',
  },
  unless: ['&@sport', '&@arts'],
  entries: [
    {
      match: [
        'after [pledging,vowing,insisting,railing,bragging,boasting,trying to keep,preaching,lecturing,being given every,ignoring,dismissing,downplaying]',
        'despite [promising,pledging,vowing,claiming,insisting,preaching,bragging,his own,her own,its own,their own,promises,pledges,vows,claims,pledge,promise,vow,claim,claims,zero evidence,no evidence,lack of,overwhelming,mountain of]',
        '[while,even as,all while,as] [claiming,pretending,preaching,lecturing,ignoring,railing,bragging,pocketing,laughing,turning a blind,people suffer,people die,children die]',
        '[with no,without any,without a shred of,without offering,without providing,offered no,offering no,zero,scant,little,few] [evidence,proof,details,explanation,facts,specifics]',
        '[refuses,refused,refusing,refuse,declines,declined] to [affirm,denounce,acknowledge,recognise,recognize,name a]',
        '[fails,failed,fail,neglects,neglected,forgets,forgot] to [mention,disclose,grasp,impress,convince]',
        '[struggles,struggle,struggled,struggling] to [explain,defend,justify,name,remember]',
        "[doesn't,still doesn't,didn't,don't,won't,can't] [explain,say why,say how]",
        'the [facts,truth,record,numbers,evidence,data,math,maths,reality,science] [say,says,tell,tells,show,shows,suggest,suggests,are,is,behind] ...1 [otherwise,different,another,clear,story,not]',
        '{[quietly]} ...1 [drop,drops,dropped,scraps,scrapped,removes,removed,kills,killed,funnels,funneled,funded,funding,funds,deletes,deleted,edits,edited,changes,changed,shelves,shelved,buries,buried,abandons,abandoned,pushing,push,lobbied,gutting,ends,ended,backed,planned,plotted,hid,helped,paid]',
        "[but,yet] [few details,little detail,little is known,nobody knows,no one knows,no one is,that's not,it's not,not for,not so,not her,for whom]",
      ],
      plain: ['and'],
      flags: [
        'H: Duke flies to Nice [[after preaching]] thrift',
        'H: Quango buys yacht [[despite promising]] thrift',
        'H: Bishop buys yacht [[while preaching]] thrift',
        'H: Vance blames ducks [[without any evidence]]',
        'H: Harris blames ducks [[without any evidence]]',
        'H: Premier [[refuses to acknowledge]] bread tax',
        'H: Ferry report [[fails to mention]] rust',
        'H: Minister [[struggles to explain]] bread tax',
        'H: Chef is thrifty; his bill [[doesn’t explain]] how',
        'H: He is thrifty. [[The numbers tell another]] tale',
        'H: Tories [[quietly]] drop pier plan',
        'H: Labour [[quietly]] drops pier plan',
        'H: Pier will open, [[but not for]] anglers',
      ],
      passes: [
        'H: Two men charged after talks in Hull',
        'H: Striker fails to impress Leeds',
        'H: Film fails to impress judges',
        'H: Duke flies to Nice after talks',
        'H: Minister explains bread tax',
      ],
    },
  ],
});
