/** Flash labels in front of a headline: breaking, exclusive, alert, watch. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'news-flash',
  title: 'Flash label',
  category: 'urgency',
  severity: 'note',
  tier: { headline: 3 },
  message: '“{match}” raises the pulse before the news is told.',
  why: 'A label such as this says how to receive the news. It fits the first minutes of an event and little else.',
  innocent: 'News that breaks as it is read, and safety alerts, deserve the label.',
  source: {
    title: 'SemEval-2023 Task 3: Detecting Persuasion Techniques in Online News',
    locator: 'Appeal to time',
    by: 'Piskorski et al. 2023',
  },
  entries: [
    {
      match: [
        '^ {[breaking,breaking news,just in,developing,exclusive,world exclusive,scoop,alert,warning,watch,look,listen,see it,revealed,confirmed,video,photos,pictured,reminder,flash,live,update,red alert]} :',
      ],
      unless: ['[alert,warning] : [flood,storm,tornado,recall,amber,heat,wind,snow]'],
      flags: [
        'H: [[Breaking]]: Biden signs the farm bill',
        'H: [[Breaking]]: Trump signs the farm bill',
        'H: [[Exclusive]]: Labour to drop its fuel tax',
      ],
      passes: [
        'H: Alert: flood risk on the Severn',
        'H: Watch sales fall in Bern',
        'H: Breaking glass sets off alarm',
        'H: Court hears exclusive deal was void',
        'Breaking: the word stood over every story.',
      ],
    },
  ],
});
