/** A statement made doubtful by its verb: claimed, claims, purports, would have readers believe. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'doubt-verb',
  title: 'Verb of doubt',
  category: 'doubt-verb',
  severity: 'note',
  tier: { body: 3 },
  message: '“{match}” casts doubt on the statement; “said” does not.',
  why: 'Style guides keep “claim” for what is in open dispute. Of one side only, it tells readers whom to disbelieve.',
  innocent: 'Where the facts beside it contradict the statement, the doubt is earned.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Synonyms for said', by: 'Wikipedia' },
  entries: [
    {
      match: [
        '[claims,claimed,claiming]',
        '[they,we,who,critics,supporters,officials,allies,some,many,to] {claim}',
        '[~purport/V,~profess/V] to',
        'would have [us,you,readers,voters] believe',
      ],
      plain: ['says', 'said', 'saying'],
      unless: [
        '[claimed,claiming,claims] ...1 [responsibility,lives,life,asylum,benefits,benefit,damages,victory,credit,compensation,expenses,refunds,refund,seats,seat,title,gold,costs]',
        '[insurance,unemployment,jobless,benefit,damages,asylum,compensation,legal,small,tax,patent,medical,the,these,those,such,his,her,their,its,any,new,false,of,and,other,several,competing,no,all] claims',
        'claims [of,about,against,were,are,to,on,adjuster,by,in,and,for,from,made,have]',
        '&@sport',
      ],
      flags: [
        'Trump [[claimed]] the vote was late.',
        'Biden [[claimed]] the vote was late.',
        'The mayor [[claims]] that the dam is safe.',
        'Moscow, [[claiming]] the ships were armed, closed the strait.',
        'Kyiv, [[claiming]] the ships were armed, closed the strait.',
        'Allies [[claim]] it was rain.',
        'The paper [[purports to]] show the sum.',
        'They [[would have us believe]] it was rain.',
      ],
      passes: [
        'The storm claimed nine lives.',
        'The group claimed responsibility for the blast.',
        'Jobless claims rose in May.',
        'Claims of fraud were heard.',
        'He repeated claims about the dam.',
        'The film claims to be short.',
        'The striker claimed that he was pushed.',
        'Claims against the firm were settled.',
      ],
    },
  ],
});
