/** A view placed at the edge: radical, extreme, fringe, die-hard, woke. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'fringe-label',
  title: 'Fringe label',
  category: 'contested-label',
  severity: 'caution',
  tier: { body: 3 },
  message: '“{match}” places a view at the edge; the view itself can be told.',
  why: 'Where the middle is, is the very question in dispute. The label settles it in passing, and each camp has one for the other.',
  innocent: 'Groups may use the word of themselves, and a listing or a study may define it.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Value-laden labels', by: 'Wikipedia' },
  entries: [
    {
      match: '@fringe-adjectives',
      unless: [
        'radical [surgery,mastectomy,hysterectomy,radiotherapy,treatment,free,change,changes,honesty,candour]',
        'fringe [festival,theatre,benefits,benefit,show,shows,events,meeting,meetings,group]',
        'fringe of',
        '[the,her,his,their] fringe [$,and]',
        'free radical',
        'woke [up,at,to,in,on,with,from,his,her,the,me,him,them]',
        '[he,she,they,i,we,who,and,never] woke',
        '&[historian,historians,century,chemistry,museum]',
      ],
      flags: [
        'A [[radical]] plan from the Democrats failed.',
        'A [[radical]] plan from the Republicans failed.',
        'The [[radical]] wing of Labour objected.',
        'The [[radical]] wing of the Conservatives objected.',
        'A [[fringe]] theory about Trump spread online.',
        'A [[fringe]] theory about Biden spread online.',
        'The [[woke]] council banned the flag.',
        'The [[fascist]] council banned the flag.',
      ],
      passes: [
        'He recovered from radical surgery in May.',
        'Extreme weather closed the pass.',
        'She won a prize at the fringe festival.',
        'They live on the fringe of the moor.',
        'She cut her fringe and left.',
        'Police seized nine kilos of drugs.',
        'The cream binds each free radical.',
        'Snow fell in the extreme north.',
        'The baby woke at six.',
        'She woke late.',
        'The historian studies radical printers.',
      ],
    },
  ],
});
