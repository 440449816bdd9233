/** Words that make a person’s papers the person: illegals, bogus asylum seekers. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'migrant-label',
  title: 'Label for migrants',
  category: 'contested-label',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” names people by their papers; style guides name the act instead.',
  why: 'An act can be illegal, a person cannot. The label decides a case that often no court has decided.',
  innocent: 'Older laws use some of these terms, and a quotation keeps its speaker’s words.',
  source: { title: 'AP Stylebook', locator: 'immigration', by: 'Associated Press' },
  unless: ['&[~call/V,~describe/V,word,phrase]'],
  entries: [
    {
      match: [
        '[illegals,illegal-aliens,illegal-alien,criminal-aliens]',
        'illegal [immigrant,immigrants,migrant,migrants]',
      ],
      plain: ['people in the country without permission', 'migrants'],
      unless: ['&[act,statute]'],
      flags: [
        'H: City gives [[illegals]] a bus ticket',
        'The shelter houses forty [[illegal immigrants]] from three countries.',
        'H: Town hall closes its door to [[illegal migrants]]',
      ],
      passes: [
        'The president promised to curb illegal immigration.',
        'The statute uses the words illegal alien.',
        'The officer said they were illegal immigrants.',
        'The fishing boats were illegal under the treaty.',
        'Illegal crossings fell by a third in June.',
      ],
    },
    {
      match: [
        '[bogus,fake,phoney,phony,so-called,sham] [asylum,refugee,refugees,asylum-seeker,asylum-seekers,migrants]',
        '[anchor-baby,anchor-babies,border-jumpers,border-hoppers,queue-jumpers,line-jumpers,benefit-tourists,welfare-tourists]',
        '[anti-immigrant,anti-migrant] [bigot,bigots,zealots,fanatics,mob,mobs,thugs,crowd]',
      ],
      plain: ['asylum seekers', 'migrants'],
      severity: 'strong',
      flags: [
        'H: Hotel filled with [[bogus asylum seekers]]',
        'The rule was written to stop [[queue-jumpers]] at the port.',
        'H: [[Anti-immigrant mob]] gathers at the town hall',
      ],
      passes: [
        'Police closed a site that sold fake passports to refugees.',
        'The ship’s anchor was raised at dawn.',
        'Party members called them bogus asylum seekers.',
        'The tribunal rejected 40 asylum claims.',
        'The mayor spoke of queue-jumpers, a word the charity rejects.',
      ],
    },
  ],
});
