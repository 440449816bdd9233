/** Taunting names for public figures: Sleepy Joe, Moscow Mitch, Dementia Don. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'personal-nickname',
  title: 'Taunting name for a person',
  category: 'insult',
  severity: 'strong',
  tier: { headline: 1, body: 1 },
  message: '“{match}” is a taunt coined by opponents, not a name.',
  why: 'A nickname made to mock does its work each time it is repeated. The person has a name and an office.',
  innocent: 'An article may report who used the nickname and when.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Contentious labels', by: 'Wikipedia' },
  scope: { names: 'keep' },
  unless: ['&[~call/V,~dub/V,~brand/V,nickname,nicknames,nicknamed,name-calling,~mock/V]'],
  entries: [
    {
      match: [
        '[sleepy joe,crooked joe,crooked hillary,lyin ted,pocahontas warren,crazy nancy,crazy bernie,comrade kamala,laffin kamala,genocide joe,creepy joe,dementia joe,beijing biden,killary,shifty schiff,little marco,low-energy jeb,gavin newscum,newscum,sir kid starver,two-tier keir,captain hindsight,flip-flop keir,magic grandpa,corbynista,zelensky the clown]',
        '[drumpf,dementia don,don the con,cheeto,orange man,orange mussolini,mango mussolini,agent orange,cadet bonespurs,bunker boy,midnight mitch,moscow mitch,kyiv mitch,traitor trump,putin’s puppet,tiny hands trump,felon-in-chief,grifter-in-chief,tangerine tyrant,meatball ron,ron desanctimonious,leningrad lindsey,cancun cruz,cruella braverman,bozo johnson,bojo the clown,dishi rishi,putler,mad vlad,vlad the invader,bibi the butcher]',
        '[commander,tweeter,liar,divider,griever,vacationer,golfer,snowflake,cheater,complainer,crook,bully,whiner,racist,appeaser]-in-chief',
      ],
      unless: ['commander-in-chief'],
      flags: [
        'H: [[Sleepy Joe]] skips the debate',
        'H: [[Dementia Don]] skips the debate',
        'The [[liar-in-chief]] spoke for an hour.',
        'H: [[Moscow Mitch]] holds the bill once more',
        'H: [[Comrade Kamala]] opens her campaign in Ohio',
      ],
      passes: [
        'Trump called his rival Sleepy Joe at the rally.',
        'The commander-in-chief visited the base.',
        'The nickname Moscow Mitch trended for a week.',
        'Joe was sleepy after the flight.',
        'The editor-in-chief resigned.',
      ],
    },
  ],
});
