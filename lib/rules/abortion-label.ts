/** One camp’s names for the other in the abortion debate. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'abortion-label',
  title: 'One camp’s name for the other',
  category: 'contested-label',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” is what one camp says of the other.',
  why: 'Each camp has a hostile name for its opponents. Agencies say “abortion-rights” and “anti-abortion” for both.',
  innocent: 'An organisation’s own name keeps its words, and so does a quotation.',
  source: { title: 'AP Stylebook', locator: 'abortion', by: 'Associated Press' },
  unless: ['&[~call/V,~describe/V,word,phrase]'],
  entries: [
    {
      match: [
        '[pro-abortion,pro-abortionist,pro-abortionists,abortion-loving,abortion-happy]',
        '[anti-choice,anti-choicer,anti-choicers,forced-birth,forced-birther,forced-birthers]',
      ],
      plain: ['abortion-rights', 'anti-abortion'],
      flags: [
        'H: [[Pro-abortion]] crowd gathers in Boston',
        'H: [[Anti-choice]] crowd gathers in Boston',
        'The [[pro-abortion]] lobby spent more than ever.',
        'The [[anti-choice]] lobby spent more than ever.',
      ],
      passes: [
        'Abortion-rights groups and anti-abortion groups both filed briefs.',
        'She said the judge was anti-choice.',
        'The word anti-choice appears twice in the leaflet.',
      ],
    },
    {
      match: [
        '[abortionist,abortionists,baby-killer,baby-killers,baby-killing,abortion-mill,abortion-mills,abortion-industry,death-industry]',
        '[abortion-on-demand,womb-control,uterus-police,handmaids-tale]',
      ],
      plain: ['abortion provider'],
      severity: 'strong',
      flags: [
        'H: [[Abortionists]] sue over the Texas law',
        'The state now has [[abortion-on-demand]] until week twelve.',
        'H: The [[uterus police]] come to Ohio',
      ],
      passes: [
        'The clinic performs abortions until week twelve.',
        'A protester shouted “baby killers” at the gate.',
        'The pastor spoke of an abortion industry, a phrase the clinic rejects.',
      ],
    },
  ],
});
