/** Headlines that announce an explanation and keep it: why …, how …, what …, things to know. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'explainer-tease',
  title: 'Announced explanation',
  category: 'curiosity-gap',
  severity: 'note',
  tier: { headline: 2 },
  message: '“{match}” announces an explanation and does not give it.',
  why: 'The headline names a question and leaves the answer for later. It may also take for granted that there is something to explain.',
  innocent: 'Explainers and how-to pages say what they are for this way.',
  source: {
    title: 'Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media',
    locator: 'Features of clickbait headlines',
    by: 'Chakraborty et al. 2016',
  },
  entries: [
    {
      // “How” and “what” before a name announce what is explained; before these words they do not.
      match: [
        '^ {why}',
        "^ {[how,hows,how's]} [a,an,one,this,these,that,those,i,you,we,not,some,people,women,men,kids,much,many,far,often,long,it,he,she,they,your,my,our,his,her,their,to,social,health,being,getting,living]",
        "^ {[what,whats,what's]} [a,an,it,it's,this,these,that,happens,happened,if,you,i,we,he,she,they,your,my,our,his,her,their,really,makes,kind,one,some,people,women,men,kids,not,goes,happening,next,coming,inside,wrong,better,worse,else]",
      ],
      unless: [
        '^ what we know',
        '^ how to [vote,apply,register,claim,donate,help,watch,get tickets]',
        '^ why [did,does,is,are,do,will,was,were,can,should,would,could,has,have]',
      ],
      flags: [
        'H: [[Why]] Labour lost the canal vote',
        'H: [[Why]] Conservatives lost the canal vote',
        'H: [[How]] a barge crew moved Moscow’s grain',
        'H: [[Why]] Labour lost its barge',
        'H: [[Why]] Conservatives lost their barge',
        'H: [[How]] a barge crew moved Kyiv’s grain',
        'H: [[What]] happened on a night train to Kyiv',
      ],
      passes: [
        'H: How to vote in the Ohio primary',
        'H: What we know of the ferry fire',
        'H: Why is inflation high?',
        'H: What is inflation?',
        'H: What to expect of the Senate in May',
        'H: How banks are meeting the new rules',
        'H: What drought means for farms',
        'H: What Trump told the envoys',
        'H: Witness says how the fire began',
        'H: Ministers told why the dam failed',
        'Why the vote was late is not known.',
      ],
    },
    {
      match: [
        '[things,reasons,ways,tips,tricks,mistakes,mistake,secrets,lessons,facts,signs,questions] [you,that,to,about,for,we,why,many,most,every,people,i]',
        '[the,one,this,first] [trick,mistake,secret,word,detail,thing,reason,question,rule] [that,you,we,he,she,they,why,everyone,nobody,no one,behind]',
      ],
      unless: [
        '[~face,~answer,~raise,new,no,more,~ask] [questions,reasons] [about,for,to]',
        '[~seek,~look for,~discuss,~consider,~find,find] ...1 ways to',
      ],
      flags: [
        'H: Four Senate [[tips that]] work',
        'H: Hamas and [[the word that]] stopped the talks',
        'H: Israel and [[the word that]] stopped the talks',
      ],
      passes: ['H: Mayor faces questions about the ferry', 'H: Envoys seek ways to end the strike'],
    },
  ],
});
