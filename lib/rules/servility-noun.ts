/** Nouns that make allies into servants: cronies, henchmen, puppets, mouthpieces. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'servility-noun',
  title: 'Servant word for an ally',
  category: 'insult',
  severity: 'strong',
  tier: { headline: 1, body: 2 },
  message: '“{match}” turns an ally or aide into a servant; the role itself is plainer.',
  why: 'The noun claims that somebody has no will of their own. A job title or a record of votes would let readers judge.',
  innocent: 'Puppets have theatres, courts have used “henchman” of gangs, and instruments have mouthpieces.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques in News Articles',
    locator: 'Name calling or labeling',
    by: 'Da San Martino et al., 2020',
  },
  unless: ['&@naming-verbs'],
  entries: [
    {
      match: [
        '[crony,cronies]',
        '[henchman,henchmen,stooge,stooges,lackey,lackeys,minion,minions,flunky,flunkies,toady,toadies,sycophant,sycophants,yes-man,yes-men]',
        '[enabler,enablers,attack-dog,attack-dogs,hatchet-man,hatchet-men,hired-gun,hired-guns,fixer,bagman]',
      ],
      plain: ['allies', 'aides', 'associates'],
      implies: {
        claim: 'these people act on someone else’s orders',
        cues: ['~order/N', '~instruct', 'on #POSS behalf', '~pay'],
      },
      unless: [
        '&[film,movie,series,gang,mafia,cartel,hockey,baseball,video,trial,court,convicted]',
        'crony [capitalism,socialism]',
        '[technology,key,great,big,growth,health] [enabler,enablers]',
        '[enabler,enablers] [of,for] [growth,trade,change,innovation,learning]',
      ],
      flags: [
        'H: Putin’s [[cronies]] lose their yachts',
        'H: Zelensky’s [[cronies]] lose their flats',
        'The [[henchmen]] of the old mayor kept their desks.',
        'The president’s [[enablers]] in the Senate looked away.',
        'He sent his [[lackeys]] to the hearing.',
      ],
      passes: [
        'The cartel’s henchmen were sentenced to life.',
        'The law is meant to end crony capitalism in the mines.',
        'Broadband is a key enabler for small firms.',
        'Cheap power was an enabler of growth in the valley.',
        'The opposition calls them cronies of the premier.',
        'The minister’s allies kept their desks.',
      ],
    },
    {
      match: [
        '[kremlin,white-house,government,state,corporate,industry,foreign,party] [puppet,puppets,stooge,mouthpiece,mouthpieces,shill,shills,lapdog,lapdogs,poodle,poodles,propagandist,propagandists]',
        '#POSS [puppet,puppets,mouthpiece,mouthpieces,lapdog,lapdogs,poodle,poodles,pawn,pawns,useful-idiot,useful-idiots,attack-dog,cheerleader,cheerleaders]',
        '[puppet,puppets,lapdog,lapdogs,poodle,poodles,mouthpiece,mouthpieces,pawn,pawns,shill,shills,tool,cheerleader,cheerleaders,apologist] [of,for] [the,a]? [#NAME,kremlin,white-house,west,president,government,regime,state,party,elite,elites,establishment,industry,lobby,tyrant,dictator,union,unions,employers]',
        '[puppet masters,puppet-master,puppet-masters]',
        '[useful-idiot,useful-idiots,court-jester,court-stenographer,court-stenographers]',
      ],
      plain: ['allies', 'supporters'],
      unless: [
        '&[theatre,theater,strings,chess,dog,dogs,breed,kennel,toy,toys,trumpet,basketball,football,squad,festival,museum,bishop]',
      ],
      flags: [
        'H: [[Government mouthpiece]] prints the minister’s letter',
        'H: The [[puppet masters]] behind the Tory campaign',
        'H: The [[puppet masters]] behind the Labour campaign',
        'H: [[Trump’s lapdogs]] skip the hearing',
        'H: [[Biden’s lapdogs]] skip the hearing',
        'The broadcaster is [[Moscow’s mouthpiece]] in the region.',
        'The broadcaster is [[Kyiv’s mouthpiece]] in the region.',
        'The magazine became an [[apologist for the Kremlin]] long ago.',
        'Its guests are [[useful idiots]], and they know it.',
      ],
      passes: [
        'The museum shows the town’s puppets from 1820.',
        'The player cleaned his trumpet’s mouthpiece before the concert.',
        'The review described the film as a mouthpiece for the party.',
        'Zelensky accused the channel of being a mouthpiece for Moscow.',
      ],
    },
  ],
});
