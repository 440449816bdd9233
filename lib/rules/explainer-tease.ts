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
      match: "^ {[why,how,what,whats,hows,what's,how's]}",
      unless: [
        '^ how to [vote,apply,register,claim,donate,help,watch,get tickets]',
        '^ [what,how,why] [did,does,is,are,do,will,was,were,can,should,would,could,has,have] ',
        '^ what to [watch,expect,know]',
        '^ [how,what] [the,states,americans,voters,lawmakers,congress,countries,media,history]',
        '^ how ...4 [is,are,views,view,work,works]',
        '^ what ...4 means for',
      ],
      flags: [
        'H: [[Why]] Labour lost the canal vote',
        'H: [[Why]] Conservatives lost the canal vote',
        'H: [[How]] Moscow moved its grain',
        'H: [[How]] Kyiv moved its grain',
        'H: [[What]] Trump told the envoys',
      ],
      passes: [
        'H: How to vote in the Ohio primary',
        'H: What is inflation?',
        'H: What to expect of the Senate in May',
        'H: How banks are meeting the new rules',
        'H: What drought means for farms',
        'H: What the party leaders told the press',
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
        '[reasons,questions,ways] [for,to,from] [~resign,~delay,~stop,~cut,~doubt]',
        '[~face,~answer,~raise,new,no,more,~ask] [questions,reasons] [about,for,to]',
        '[~seek,~look for,~discuss,~consider,~find,find] ...1 ways to',
        '[red,traffic,road,no,vital,show,shows,warning,shop] signs [for,from,to]',
      ],
      flags: [
        'H: Four Senate [[tips that]] work',
        'H: Hamas and [[the word that]] stopped the talks',
        'H: Israel and [[the word that]] stopped the talks',
      ],
      passes: [
        'H: Mayor faces questions about the ferry',
        'H: Envoys seek ways to end the strike',
        'H: Council moves road signs for the race',
        'H: Governor gives reasons for delay of the vote',
      ],
    },
  ],
});
