/** Everyday quarrels called wars after their object: bin war, parking war, ferry war, pronoun wars. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'quarrel-as-war',
  title: 'Quarrel called a war',
  category: 'conflict-verb',
  severity: 'caution',
  tier: { headline: 1, body: 2 },
  message: '“{match}” calls a dispute a war; “dispute” says the same without the sides.',
  why: 'The word makes enemies of people who disagree, and every answer becomes a blow.',
  innocent: 'The name may be an old one that everybody uses, such as the cod wars.',
  source: {
    title: 'Detection of Propaganda Techniques in News Articles',
    locator: 'Loaded language',
    by: 'SemEval-2020 Task 11',
  },
  unless: ['&[warship,warships,troops,missiles,navy,artillery,1914,1939,century]'],
  entries: [
    {
      match: [
        '[ferry,ferries,bin,bins,rubbish,parking,bus,rail,road,cycle,cycling,cycle-lane,bike,school,schools,hedge,fence,neighbour,neighbor,planning,library,harbour,harbor,pier,beach,dog,tax,council,budget,pension,wage,pay,pronoun,gender,trans,bathroom,toilet,history,statue,statues,book,textbook,curriculum,mask,vaccine,diet,royal,palace,custody,divorce,inheritance,family,party,leadership,succession,brexit,border,energy,water,net-zero,climate,speed-limit,ulez,traffic,housing,garden,tree,pub,supermarket,airline,streaming,chatbot,redistricting,judicial,abortion,streetlight] [war,wars]',
        '[war,wars] [over,about] [bins,parking,ferries,hedge,hedges,fence,statues,statue,books,pronouns,bathrooms,toilets,pensions,tax,taxes,budget,masks,bike lanes,cycle lanes,schools,school meals,planning,housing,pay,wages,fares,rents,timetables,custody,names,flags]',
      ],
      plain: ['dispute over', 'dispute'],
      unless: ['[water,border] wars ...1 [of,in,between]', '[star,book,novel,film] ...3 [family,royal] war'],
      flags: [
        'H: Council blinks in [[ferry war]]',
        'H: Conservatives open new front in [[bathroom war]]',
        'H: Labour opens new front in [[bathroom war]]',
        'The [[parking wars]] of the old town go on.',
        'H: Villages in [[war over bins]]',
        'H: Trump joins [[statue war]]',
        'H: Biden joins [[statue war]]',
      ],
      passes: [
        'The water wars of the valley are told in song.',
        'In the tax war of 1639 two warships lay in the bay.',
        'The film shows a family war in Rome.',
        'The two sides met over the ferry timetable.',
        'H: Ferry dispute ends after council vote',
        'The war went on in the east.',
        'A dispute over bins was settled.',
      ],
    },
  ],
});
