/** Views and movements under an enemy’s name: cancel culture, woke agenda, gay agenda. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'culture-fight-nickname',
  title: 'Culture-fight nickname',
  category: 'hostile-nickname',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” is a fighting name for a view; the view can be described.',
  why: 'The name turns many people’s views into one hostile plan.',
  innocent: 'An article about the debate may have to name the names used in it.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Contentious labels', by: 'Wikipedia' },
  unless: ['&@naming-verbs'],
  entries: [
    {
      match: [
        '[gay,trans,transgender,homosexual,lgbt,feminist,globalist,nativist,socialist,capitalist,marxist,communist,fascist,left-wing,right-wing,leftist,rightist,liberal,conservative,islamist,christian-nationalist,atheist,secular,green,climate,anti-christian,anti-muslim,anti-american,anti-russian,anti-ukrainian,racist,white-supremacist,corporate,billionaire,union,extremist,extreme] agenda',
        '[gender,trans,transgender,climate,woke,dei,race,lgbt,diversity,free-market,market,gun,growth,austerity] [ideology,orthodoxy,dogma,lobby,industry,cult,madness,craze,mania,hysteria,fundamentalism,zealotry,extremism,worship]',
        '[cancel-culture,outrage-mob,twitter-mob,social-media-mob,online-mob,thought-police,speech-police,language-police,pc-brigade,pc-police,pc-gone-mad,grievance-industry,victim-culture,race-hustlers,grooming-agenda,book-banners,book-burners,morality-police,purity-police,dog-whistle,dog-whistles,moral-panic,white-fragility,toxic-masculinity]',
        '[political-correctness] gone mad',
        '[~indoctrinate/V,~groom/V,~brainwash/V] [our,the,their,your]? [children,kids,students,pupils,youth,young,voters,public,people]',
      ],
      plain: ['policies', 'teaching on gender', 'public criticism'],
      unless: [
        '[gun,growth,climate,green,market,corporate,union] [lobby,industry] ',
        '&[iran,iraq,hijab,court,sentenced,convicted,dog,dogs,whistle,jailed]',
        '[green,climate,feminist,union,corporate] agenda',
      ],
      flags: [
        'H: The [[left-wing agenda]] behind the new textbook',
        'H: The [[right-wing agenda]] behind the new textbook',
        'H: [[Cancel culture]] comes for the village choir',
        'H: [[Book banners]] come for the village library',
        'The school is in the grip of [[gender ideology]].',
        'It is [[political correctness gone mad]].',
        'The state now [[indoctrinates our children]] at five.',
        'The [[Twitter mob]] had its way.',
      ],
      passes: [
        'The chancellor set out a green agenda on Tuesday.',
        'Iran’s morality police stopped her near the station.',
        'A court heard that he groomed children online.',
        'The gun industry sells two million rifles a year.',
        'The meeting’s agenda has four items.',
        'The party describes the lesson as gender ideology.',
        '“Cancel culture is real,” the author said.',
      ],
    },
  ],
});
