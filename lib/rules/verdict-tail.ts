/** Headlines that end in the reader's reaction: and it's perfect, is everything, best thing ever. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'verdict-tail',
  title: 'Ready-made reaction',
  category: 'curiosity-gap',
  severity: 'note',
  tier: { headline: 1 },
  message: '“{match}” tells readers how to feel before they know why.',
  why: 'The reaction stands in the place of the fact it reacts to. It asks readers to come and feel the same.',
  innocent: 'A review or a column may open with its own judgement.',
  source: {
    title: 'Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media',
    locator: 'Features of clickbait headlines',
    by: 'Chakraborty et al. 2016',
  },
  entries: [
    {
      match: [
        "[and,but] [it's,it was,it is,they're,they are,she's,he's,that's] ...2 @bait-adjectives",
        "[and it's,and they're,and we're,and i'm,and we can't,and i can't,and it'll,and that's,and we,and i,and you,and your,and she's,and he's,and everyone]",
        '[is,are,was,were] [everything,so perfect,so cute,so good,absolutely perfect,perfect,the best thing,the cutest thing,the cutest,the greatest thing,pure gold,giving us,all of us,us all,hilarious,adorable,amazing,awesome,genius,magical,heartbreaking,heartwarming,breathtaking,mesmerizing,mesmerising,priceless,insane,mind-blowing,too cute,too real,so real,on point,pretty much,basically,actually,totally,seriously,literally,incredible]',
      ],
      flags: [
        'H: A senator danced [[and it was hilarious]]',
        'H: The Labour mayor met a goat [[and it’s]] on film',
        'H: This Democrat’s garden [[is everything]]',
      ],
      passes: [
        'H: Inflation is actually up, says the bank',
        'H: My father is dead and I want answers, son tells Israel',
        'H: Biden and Trump were both late',
      ],
    },
    {
      match: [
        '{[best,worst,cutest,funniest,weirdest,coolest,greatest,craziest,saddest,hottest,scariest,sweetest,dumbest] ...3 [ever,of all time,on the internet,on earth,in the universe]}',
        "{most ...2 [ever,of all time,you'll ever,you will ever,on the internet,on earth]}",
        "[broke the internet,the internet is losing,lost their minds,freaking out,freak out over,can't even,can't get enough,can't handle,can't stop watching,obsessed with,nailed it,totally nailed,slays,slayed,slaying,crushing it,killing it,perfect response,best response,has the best,had the best,has the perfect,had the perfect,most adorable,most hilarious,most beautiful,most amazing,most incredible,most awkward,melt your heart,will melt your,squad goals,relationship goals,faith in humanity,restore your faith]",
      ],
      unless: [
        '[best,worst] ...3 ever [recorded,measured,january,february,march,april,may,june,july,august,september,october,november,december,quarter,finish]',
      ],
      flags: [
        'H: The [[worst campaign song ever]] is back',
        'H: The [[most awkward]] handshake of the Trump tour',
        'H: A Labour hymn is the [[most joyful noise ever]]',
        'H: Iowa [[can’t even]] with the new road signs',
      ],
      passes: [
        'H: Carmaker posts its best sales ever January to June',
        'H: Court told that spy was obsessed with security',
        'H: Most Republicans backed the bill',
      ],
    },
  ],
});
