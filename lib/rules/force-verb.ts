/** Policy told as violence or theft: foist, trample, muzzle, hoodwink, squander. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'force-verb',
  title: 'Verb of force or fraud',
  category: 'hostile-nickname',
  severity: 'note',
  tier: { body: 3 },
  message: '“{match}” tells the act as violence or fraud; the act has a plain name.',
  why: 'The figure of speech accuses: of force, of theft, of trickery. A plain verb leaves the charge to those who make it.',
  innocent: 'The literal act happens, and courts find fraud.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques',
    locator: 'Loaded language',
    by: 'Da San Martino et al. 2020',
  },
  entries: [
    {
      match: '@force-verbs',
      plain: ['introduced', 'limited', 'changed'],
      unless: [
        '[trampled,crushed] [to,by,underfoot]',
        '~sell out',
        '&[convicted,jailed,pleaded,prosecutors,fraudster,robber,burglar]',
        '&@sport',
        '&@arts',
        '~sabotage/V ...3 [pipeline,railway,line,cable,cables]',
        '~destroy ...3 [building,buildings,house,houses,homes,crops,bridge,evidence,documents,forest,cells]',
        '[feel,feels,felt,feeling] ...1 betrayed',
      ],
      flags: [
        'The Republicans [[foisted]] the map on Ohio.',
        'The Democrats [[foisted]] the map on Ohio.',
        'Labour [[squandered]] the surplus.',
        'Conservatives [[squandered]] the surplus.',
        'The law [[tramples]] the rights of tenants.',
        'The law [[tramples]] the rights of landlords.',
        'The firm [[hoodwinked]] the town.',
      ],
      passes: [
        'Three fans were trampled by the crowd.',
        'Tickets sold out by noon.',
        'He was jailed after he duped nine widows.',
        'The striker squandered a chance.',
        'The film pillories nobody but terrorises its audience.',
        'They sabotaged a railway.',
        'The fire was destroying homes by dusk.',
        'The council limited parking.',
        'Many members felt betrayed by the vote.',
      ],
    },
  ],
});
