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
        '[existential,mortal,dire,clear and present,grave and present,looming,terrifying] [threat,danger,menace,peril] [to,for,from,of,facing]',
        '[ticking,demographic,debt,pension] [time-bomb,bomb,time bomb]',
        '[powder-keg,tinderbox,no-go zone,no-go zones,hell on earth,living hell]',
        '[nobody,no one,none of us] is [safe,immune,spared]',
        '[you,your family,your children,your home,your job,your pension,your town] [could,may,might,will] be next',
        '[~come/V] for [your,our] [guns,children,kids,homes,cars,jobs,rights,savings,pensions,freedoms,families,land,farms,churches]',
        '[threat,danger,menace] to [our,western,american,british,the] [democracy,way of life,civilisation,civilization,republic,freedoms,values,children,nation]',
        '[~destroy/V,~end/V,~kill/V,~wreck/V,~dismantle/V,~bury/V] [our,american,western,british,the] [democracy,way of life,civilisation,civilization,republic,freedoms,values,constitution,nation,country]',
        '{[spectre,specter,shadow,dark clouds,storm clouds]} of [war,civil war,fascism,communism,tyranny,dictatorship,recession,famine]',
        '[nightmare,doomsday,apocalyptic] [scenario,scenarios,prospect,future]',
      ],
      plain: ['a risk to', 'a danger'],
      unless: [
        '&[species,asteroid,coral,bees,habitat,bat,frog,tiger,disposal,detonated,device,explosive,explosives,police,gas,fire,firefighters,blaze,drought,wildfire,forest]',
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
        'H: The [[spectre]] of recession in one seaside town',
        'The harbour board spoke of a [[doomsday scenario]] and went home.',
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
