/** Headlines that hold back the one fact they are about: you won't believe, what happened next, here's why. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'curiosity-gap',
  title: 'Curiosity gap',
  category: 'curiosity-gap',
  severity: 'caution',
  tier: { headline: 1 },
  message: '“{match}” holds back the fact the headline is about.',
  why: 'The wording says that there is something to know and not what it is. Readers who only see the headline learn nothing.',
  innocent: 'An explainer or a how-to page may name its question in the headline and answer it below.',
  source: {
    title: 'Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media',
    locator: 'Features of clickbait headlines',
    by: 'Chakraborty et al. 2016',
  },
  entries: [
    {
      match: [
        "you [won't,will not,would not,wouldn't,will never,would never] [believe,guess,expect,forget,regret,look at,see ...2 coming]",
        "you'll never [believe,guess,expect,forget,look at,want to,see]",
        "[you have to,you need to,you gotta,you've got to] see [to believe,this,it,these]",
        "[will,that,that'll,this'll,they'll,it'll,she'll,he'll] [blow your mind,shock you,surprise you,amaze you,stun you,make your day,melt your heart,break your heart,leave you speechless,restore your faith,give you chills,have you in tears,make you cry,make you smile,make you laugh,make you want,make you feel,make you think,make you say,change your life,change the way you,haunt you,ruin your,make you question,make you wish,make your jaw drop]",
        '[might,could,may,is going to,are going to,gonna] [blow your mind,shock you,surprise you,make you cry,make you want,make you feel,change your life,change the way you,change how you]',
        "[not what you think,not what you expect,not what you'd expect,isn't what you think,more than you think,not for the reason you think,you'd be surprised,you might be surprised,you may be surprised,prepare to be amazed,brace yourself,wait for it,wait until you see,wait till you see,wait until you hear,let that sink in,the answer may surprise you]",
      ],
      flags: [
        'H: [[You won’t believe]] who paid for the senator’s flight',
        'H: [[You’ll never guess]] which minister dined with the lobbyist',
        'H: [[You have to see this]] bridge of Biden’s',
        'H: Trump’s tax plan [[will shock you]]',
        'H: This loophole [[could change how you]] vote',
        'H: Labour has a new slogan, and it is [[not what you think]]',
        'H: The Democrats’ new ad [[will make you cry]]',
      ],
      passes: [
        'H: Governor tells owners you won’t believe the cost of repairs',
        'H: The council did not believe the forecast',
      ],
    },
    {
      match: [
        '[~guess what,what happened next,what happens next will,what he did next,what she did next,what they did next,what came next,what happened then,what happened after that,then this happened,and then this happened]',
        '[the real reason,the surprising reason,the shocking reason,the hidden reason,the secret reason,the simple reason,the sad reason,the heartbreaking reason,the hilarious reason,the reason why,the real reasons,the disturbing reason,the bizarre reason,the brilliant reason,the genius reason]',
        '[the truth about,the shocking truth,the surprising truth,the ugly truth,the real truth,the hidden truth,the sad truth,the dark truth,the untold truth,the truth behind,the dark side of,the secret behind,the secret to,the secrets of,the real story,the untold story,the story behind,the strange story,the incredible story,the shocking story,the dirty secret,the dirty little secret,the inside story]',
        'one [weird,simple,strange,easy,little,surprising,crazy,brilliant,odd,small,secret,clever,genius] [trick,tip,hack,thing,secret,reason,habit,question,word,detail,chart]',
        '[the one thing,the only thing,one thing,the first thing,the worst thing,the best thing,the last thing,the weirdest thing,the craziest thing,the strangest thing,something strange,something weird,something incredible,something amazing] ...2 [you,that,about,every,everyone,no one,nobody,never,missing,happened]',
        "what [nobody,no one,nobody's,they,the media,the government,big pharma,doctors,experts] [is,are,isn't,aren't,will,won't,don't,doesn't,didn't,never,tells,tell] ...3 [tell,telling,tells,say,saying,want,wants,talk,talking,you,hide,hiding,know]",
        "[doctors hate,they don't want you to,doesn't want you to know,don't want you to know,don't want you to see,what they don't tell you,what they are not telling you,what you aren't being told,what you're not being told,you've been lied to,you've been doing,you're doing it wrong,you've never heard of,you didn't know,you never knew,you probably missed,you might have missed,you may have missed,you missed,hiding in plain sight]",
      ],
      plain: ['the reason given', 'the next step'],
      flags: [
        'H: A voter asked Biden about fuel. [[What happened next]] is on film',
        'H: [[The real reason]] Conservatives fear the recount',
        'H: [[The truth about]] the port deal',
        'H: [[One weird trick]] lets Hamas move money',
        'H: [[The one thing you]] missed in Trump’s speech',
        'H: [[What the media won’t tell]] you about the talks',
        'H: [[They don’t want you to]] read this memo',
        'H: [[The reason why]] Israel left the talks',
      ],
      passes: [
        'H: Strike over pay, says union, is the real reason for delay',
        'H: Officer was tried under the Secrets of State law',
        'H: Patience is the only thing that works, coach says',
        'H: She said what happened next was unclear',
      ],
    },
    {
      match: [
        "^ {[here's,here is,here are,this is,so here's,now here's,and here's,but here's]}",
        "{[here's,here is] [why,what,how]}",
        '{[and,that,but] this is [what,why,how,who,where]}',
        "{[but there's a catch,there's just one problem,there is just one problem,but there's a problem,there's only one problem,and the reason is,and it's not even close,there's more to it,there's a twist,with a twist,for a surprising reason,for a heartbreaking reason,for this reason,for one reason,and people are,and fans are,and everyone is]}",
      ],
      flags: [
        'H: [[Here’s why]] Democrats dropped the bill',
        'H: Tax up, pay down [[and this is what]] a Labour budget does',
        'H: Russia left the grain talks. [[Here’s what]] it got',
        'H: [[Here are]] the Republicans who said no',
        'H: The mayor cut the tax, [[but there’s a catch]]',
        'H: [[This is]] the hour in which Ukraine lost its radar',
        'H: [[But here’s]] the clause Hamas kept',
      ],
      passes: [
        'H: After 40 years the bridge is here is the city’s message',
        'H: The proof, say lawyers, here is the letter',
        'H: The king is here for the summit',
        'H: Why the bridge fell',
      ],
    },
    {
      match: [
        "^ {what [happens when,happens if,really happens,really happened,it's really like,it's like,it's actually like,your,you,every,everyone,i]}",
        "^ {why [you,you're,your,i,i'm,we,we're,everyone,nobody,no one,everybody,people are,women,men,it's,this,these,that,millennials,boomers,kids]}",
        '^ {how [i,you,your,we,one,this,these,a,to]}',
        "^ {[when you,when your,when you're,when someone,when life,if you,if you're,if your,if you've,because you,because sometimes]}",
        "{[what happens when,this is what happens,what it's like to,what it's really like]}",
      ],
      tier: { headline: 2 },
      unless: ['how to [vote,apply,register,claim,donate,help,watch,get tickets]'],
      flags: [
        'H: [[What happens when]] the Senate runs out of paper',
        'H: [[Why you]] will pay for the Tory budget',
        'H: [[How one]] Democrat changed the map',
        'H: [[When your]] council sells the park',
        'H: A fighter on [[what it’s like to]] leave Gaza',
      ],
      passes: [
        'H: How to vote in the Ohio primary',
        'H: Ministers asked how a valve failed',
        'H: Police explain when officers may fire',
        'H: What Biden said about the tariffs',
      ],
    },
  ],
});
