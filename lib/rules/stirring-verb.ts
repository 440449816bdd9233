/** Trouble told as somebody’s intent: stoke, foment, whip up, embolden. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'stirring-verb',
  title: 'Verb of stirring up',
  category: 'causal-verb',
  severity: 'note',
  tier: { body: 3 },
  message: '“{match}” blames somebody for a mood; who says so, and on what evidence?',
  why: 'The verb makes one side the cause of fear or anger. Cause and intent need a source.',
  innocent: 'A study, a court or a named witness may have established it.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques',
    locator: 'Causal oversimplification',
    by: 'Da San Martino et al. 2020',
  },
  entries: [
    {
      match: [
        '@stirring-verbs',
        '{[~sow/V,~spread/V,~peddle,~fan/V,~whip up]} [fear,fears,hate,hatred,chaos,division,discord,doubt,confusion,distrust,panic,outrage,hysteria,resentment]',
        '{[~pour,~add,~throw]} [gasoline,petrol,fuel] [on,to]',
        '{[~beat,~bang]} the [drum,drums] for',
      ],
      unless: [
        '~stoke ...3 [fire,boiler,furnace,stove]',
        '~stir up ...2 [mud,dust,sediment,sauce]',
        '~whip up ...3 [cream,eggs,meal,batter,waves,wind,dinner]',
        '~cook up ...3 [stew,meal,feast,dinner,batch,breakfast]',
        'inflamed',
        '&[score,symphony,composer,concerto]',
        '~drum up ...2 [business,trade,custom]',
      ],
      flags: [
        'Trump [[stoked]] anger over the vote.',
        'Biden [[stoked]] anger over the vote.',
        'The Kremlin [[foments]] unrest.',
        'The site [[sows]] division.',
        'The memo [[adds]] fuel to the row.',
        'Papers [[beat]] the drum for war.',
        'The press [[whipped up]] anger at Muslims.',
        'The press [[whipped up]] anger at Christians.',
        'The ruling [[emboldened]] Likud.',
        'The ruling [[emboldened]] Meretz.',
      ],
      passes: [
        'He stoked the boiler.',
        'Boats stirred up mud.',
        'She whipped up the eggs.',
        'He cooked up a stew.',
        'Smoke inflamed her lung.',
        'Her knee was inflamed.',
        'The composer orchestrated the dance.',
        'Stalls drum up trade.',
        'The union said the firm stoked anger.',
      ],
    },
  ],
});
