/** Dismissive labels for causes and those who hold them: woke, globalist, nativist. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'movement-label',
  title: 'Dismissive label for a cause',
  category: 'contested-label',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” is a label from one side of an argument.',
  why: 'One side uses the word to wave the other away. The policy or belief itself can be named in neutral terms.',
  innocent: 'A movement may use the word of itself, or the article may be about the word.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Contentious labels', by: 'Wikipedia' },
  unless: ['&@naming-verbs'],
  entries: [
    {
      match: [
        'woke [agenda,mob,mobs,ideology,left,warrior,warriors,police,brigade,activists,policies,policy,culture,nonsense,politics,companies,corporations,corporation,capitalism,military,professors,teachers,schools,elites,elite,media,liberals,conservatives,bosses,workers,bureaucrats,madness,mind,virus,crowd,generals,judges,scientists,universities]',
        '[wokeness,wokery,wokeism,wokesters,wokerati,ultra-woke,woke-ism]',
        '[maga,ultra-maga] [mob,mobs,extremist,extremists,agenda,crowd,faithful,republicans,democrats,fanatics,loyalists,diehards,army,warriors,crazies,madness,world,judges,ideology]',
      ],
      unless: ['[noise,sirens,siren,bell,bells,blast,quake,explosion,crash,rain,thunder,alarm,shots] woke'],
      flags: [
        'H: [[Woke agenda]] reaches the village school',
        'H: [[MAGA agenda]] reaches the village school',
        'The charity has been captured by [[wokery]] and jargon.',
        'The [[MAGA faithful]] will not read the report anyway.',
        'The firm’s [[woke policies]] annoyed shareholders.',
      ],
      passes: [
        'She woke early and drove to the polling station.',
        'The noise woke activists who slept in the tents.',
        'Republicans called the policy part of a woke agenda.',
        'He wore a red MAGA hat at the rally.',
      ],
    },
    {
      match: [
        '[globalist,globalists,nativist,nativists,xenophobe,xenophobes]',
        '[neo-marxist,neo-marxists,cultural-marxist,cultural-marxists,cultural-marxism,crypto-communist,crypto-fascist,proto-fascist,quasi-fascist,neo-fascist,neo-fascists,fascistic,neo-con,neocon,neocons]',
        '[radical,godless,rabid,committed,card-carrying,closet,power-hungry] [socialist,socialists,capitalist,capitalists,communist,communists,marxist,marxists,fascist,fascists]',
        '[reactionary,reactionaries]',
      ],
      tier: { headline: 2, body: 3 },
      flags: [
        'H: [[Globalists]] meet again in the mountains',
        'H: [[Nativists]] meet again in the valley',
        'The plan has the marks of a [[neo-Marxist]] wish list.',
        'Voters chose a [[closet socialist]] over a banker.',
        'Voters chose a [[closet fascist]] over a banker.',
        'The bishops remain a [[reactionary]] force in the state.',
      ],
      passes: [
        'Trump denounced the negotiators as globalists.',
        'The economist’s lecture compared globalism and free trade.',
        'The Socialist candidate won 41 percent of the vote.',
        'She describes herself as a committed socialist.',
      ],
    },
    {
      match:
        '[pro-crime,pro-criminal,anti-police,anti-cop,anti-business,anti-family,anti-science,anti-worker,anti-boss,anti-democratic,anti-democracy,anti-freedom,anti-progress,anti-growth,anti-women,anti-car,pro-car,anti-motorist,anti-cyclist,anti-rural,anti-farmer,anti-farm,pro-war,anti-peace,pro-pollution,anti-gun,gun-grabbing,gun-loving,open-borders,soft-on-crime,tough-on-the-poor,anti-poor,pro-rich]',
      tier: { headline: 2, body: 3 },
      unless: ['&[protest,protests,protesters,demonstration,demonstrations,rally,march]'],
      flags: [
        'H: [[Soft-on-crime]] governor seeks a second term',
        'H: [[Anti-science]] bill clears the House',
        'The [[open-borders]] lobby has friends in both parties.',
        'The [[anti-worker]] law takes effect in May.',
      ],
      passes: [
        'Thousands joined the anti-gun march in Denver.',
        'The party accused the mayor of an anti-car policy.',
        'The pro-war rally drew 300 people.',
        'Border crossings opened at six.',
        'Police and business groups backed the bill.',
      ],
    },
  ],
});
