/** Headlines in the form of a quiz: can you guess, which … are you. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'quiz-frame',
  title: 'Quiz form',
  category: 'curiosity-gap',
  severity: 'note',
  tier: { headline: 1 },
  message: '“{match}” turns the headline into a quiz.',
  why: 'A quiz offers readers a game about themselves. The headline then gives no news at all.',
  innocent: 'A page that really is a quiz, and is labelled as one, says what it is.',
  source: {
    title: 'Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media',
    locator: 'Features of clickbait headlines',
    by: 'Chakraborty et al. 2016',
  },
  entries: [
    {
      match: [
        '[can you,could you,can we,would you,will you,could we] ...2 [guess,name,spot,tell,identify,pass,match,survive,get,remember,solve,find,answer,beat,score,rather,recognize,recognise,make,pick,figure,finish,last,date,handle,sit,watch,go,correctly,eat,believe,sort,predict,resist,ace]',
        '[how well do you,how much do you,how many of these,how many have you,how many can you,how good is your,how good are you,how big a,how old are you,how basic are you,how british are you,how do you,how are you,how would you,how did you,how often do you,how likely are you,how long would you,how long could you,how addicted are you,how ...2 are you,how ...2 is your]',
        '[which,what] ...6 [are you,should you,do you,would you,is your,did you,were you,matches your,best describes you,describes you,belongs to you,will you,have you]',
        '^ {[are you,do you,did you,have you,were you,is your,should you,would you,does your,can you,could you,will you]}',
        "[what's your,what is your,who's your,who is your,what kind of,what type of,what percentage of] ...4 [you,your,are,style,personality,name,type,age,soulmate,most,favorite,favourite,go-to,best,worst,is]",
        "^ {[we know your,we can guess,we can tell,we bet,we'll guess,we'll tell you,tell us,take this quiz,take our quiz,take the quiz,test your,quiz :,poll :,pick a,choose your,answer these,build a,build your,make your,only ...4 can]}",
        "^ {[which,what's the,what's your,what's a,what's one,who's the,what was your,what was the best,what does your,what do you,what would your,what should you,how much of,how bad,how many,how well,how old,is this the,is it,are these,is this,who should,which of]}",
        '[this quiz,the ...4 quiz,a quiz,our quiz,personality quiz,your knowledge of,would you rather,based on your,based on these,according to your,say about you,says about you,your zodiac,your personality]',
      ],
      flags: [
        'H: [[Can you guess]] which governor grew these beans?',
        'H: [[How well do you]] know the House?',
        'H: [[Which Cabinet biscuit are you]]?',
        'H: [[Do you]] vote like a Conservative?',
        'H: [[What kind of Democrat are you]]?',
        'H: [[Take this quiz]] before the Ohio primary',
        'H: What tea [[says about you]]',
      ],
      passes: [
        'H: Minister fails council tax quiz',
        'H: Pub cancels charity quiz after flood',
        'H: Police will not say what kind of bomb it is',
        'H: Four witnesses can name the driver',
        'H: Who can vote in the Georgia runoff?',
      ],
    },
  ],
});
