/** A moral verdict in one adjective: despicable greed, a heartless rule, a racist plan. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'moral-verdict',
  title: 'Moral verdict',
  category: 'sensational',
  severity: 'caution',
  tier: { body: 3 },
  message: '“{match}” passes a moral verdict; the act itself can be told.',
  why: 'The adjective condemns before the reader knows what was done. In news a moral verdict belongs to somebody who is named.',
  innocent: 'A court, an inquiry or a named critic may have used the word, and may be quoted.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Value-laden labels', by: 'Wikipedia' },
  scope: { negated: 'skip' },
  entries: [
    {
      match: '@moral-adjectives',
      unless: [
        '[racist,homophobic,sexist,transphobic,islamophobic] [abuse,attack,attacks,chant,chants,chanting,graffiti,slur,slurs,messages,crime,crimes]',
        'predatory [animal,animals,bird,birds,fish,insect,insects,mite,mites,species,pricing,lending]',
        'parasitic [worm,worms,infection,infections,disease,diseases,plant,plants,wasp,wasps,insect,insects]',
        'rotten [fish,egg,eggs,fruit,meat,wood,apple,apples,food,teeth,tomatoes]',
        'crooked [teeth,tooth,line,lines,street,streets,river,nose,path,trunk,road]',
        'malicious [software,code,files,file,links,link,wounding,communications,prosecution,damage]',
        '&@arts',
        '&[~describe/V,~brand/V,~deem/V,~consider/V]',
      ],
      flags: [
        'The Republicans rushed through a [[shameful]] bill.',
        'The Democrats rushed through a [[shameful]] bill.',
        'It was a [[devious]] trick by Labour whips.',
        'It was a [[devious]] trick by Conservatives whips.',
        'Moscow defends its [[genocidal]] war.',
        'Kyiv defends its [[genocidal]] war.',
        'A [[greedy]] landlord raised the rent twice.',
        'A [[greedy]] tenant sublet the flat twice.',
        'The [[racist]] plan was shelved.',
      ],
      passes: [
        'Two fans were banned for racist abuse at the ground.',
        'Owls are predatory birds of the night.',
        'Tablets kill the parasitic worms.',
        'Her teeth are crooked teeth no more.',
        'They threw rotten tomatoes.',
        'The firm found malicious software on four laptops.',
        'The film follows a greedy banker in Leeds.',
        'Campaigners called the rule shameful.',
        'They described a greedy bank.',
        'The minister said the attack was villainous.',
        'The cut was not shameful, the union wrote.',
      ],
    },
  ],
});
