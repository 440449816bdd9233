/** Risk stated as doom: existential threat, ticking time bomb, nobody is safe. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'fear-appeal',
  title: 'Appeal to fear',
  category: 'fear-appeal',
  severity: 'caution',
  tier: { headline: 1, body: 2 },
  message: '“{match}” raises alarm; how likely and how large the risk is would inform.',
  why: 'Fear settles a question before the facts are weighed. A number, a source or a date lets readers judge the risk.',
  innocent: 'Warnings by a named service in an emergency, or an expert’s term that the text explains.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques in News Articles',
    locator: 'Appeal to fear/prejudice',
    by: 'Da San Martino et al., 2020',
  },
  entries: [
    {
      match: [
        '[existential,mortal,deadly,dire,clear and present,grave and present,looming,terrifying,unprecedented] [threat,danger,menace,peril] [to,for,from,of,facing] ',
        '[ticking,demographic,debt,pension,social,political,climate,fiscal] [time-bomb,bomb,time bomb]',
        '[powder-keg,powder-kegs,tinderbox,ticking-bomb,ticking-clock]',
        '[nobody,no one,none of us,no child,no woman,no family,no city,no country] is [safe,immune,spared]',
        '[you,your family,your child,your children,your home,your job,your pension,your town,your city,you and your family] [could,may,might,will] be next',
        '[~come/V] for [you,your,our] [guns,children,kids,homes,home,car,cars,job,jobs,rights,savings,pension,pensions,freedom,freedoms,families,land,farm,farms,church,churches,way of life,steaks,stoves,boilers]?',
        '[threat,danger,menace] to [our,western,american,british,european,the] [democracy,way of life,civilisation,civilization,republic,freedoms,values,children,existence,very existence,nation,survival]',
        '[~destroy/V,~end/V,~kill/V,~wreck/V,~dismantle/V,~burn-down/V,~tear-down/V,~bury/V] [our,american,western,british,european,the] [democracy,way of life,civilisation,civilization,republic,freedoms,values,constitution,nation,country,free world,free press]',
      ],
      plain: ['a risk to', 'a danger'],
      unless: [
        '&[species,asteroid,coral,bees,habitat,bat,frog,tiger,disposal,detonated,device,explosive,explosives,police,gas,fire,firefighters,blaze,drought,wildfire,forest]',
        '~come/V for you [and,to,at]',
      ],
      flags: [
        'H: Farm bill is an [[existential threat to]] the village',
        'The pension fund is a [[ticking time bomb]].',
        'The border district is a [[powder keg]].',
        'H: [[Nobody is safe]] from the new tax',
        'H: [[Your pension could be next]]',
        'H: Democrats are [[coming for your guns]]',
        'H: Republicans are [[coming for your guns]]',
        'The court is a [[threat to our democracy]].',
        'Trump will [[end the republic]], and soon.',
        'Biden will [[end the republic]], and soon.',
      ],
      passes: [
        'The fungus is an existential threat to the species.',
        'Police made safe a ticking bomb in the square.',
        'The drought turned the forest into a tinderbox.',
        'The spy chief said that no one is safe.',
        'A taxi will come for you at nine.',
        'The threat level was lowered to moderate.',
        'The frog faces a deadly threat from the fungus.',
      ],
    },
  ],
});
