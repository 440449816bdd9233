/** People told as vermin or beasts: rats, parasites, feral youths, subhuman. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'animal-metaphor',
  title: 'People as animals',
  category: 'dehumanising-metaphor',
  severity: 'strong',
  tier: { headline: 1, body: 1 },
  message: '“{match}” tells of people as animals.',
  why: 'Calling people vermin or beasts has a history as the first step to harm. What they did can be said without it.',
  innocent: 'Animals are animals, and a quotation keeps its speaker’s words.',
  source: { title: 'Code of Ethics', locator: 'Minimize Harm', by: 'Society of Professional Journalists' },
  unless: ['&[~call/V,~brand/V,~label/V,~describe/V,~denounce/V,~compare/V,~liken/V,~refer/V]'],
  entries: [
    {
      match: [
        '[human,political,social,welfare,two-legged] [vermin,rats,cockroaches,parasite,parasites,leeches,vultures,hyenas,jackals,beasts,animals,maggots,lice,swine,pigs,sheep,insects,garbage,trash,filth]',
        '[vermin,cockroaches,parasites,leeches,maggots,rats,snakes,swine,jackals,hyenas,vultures,beasts,animals,savages,barbarians,subhumans,monsters,predators,filth] who',
        '[these,those,such] [vermin,cockroaches,parasites,leeches,rats,jackals,hyenas,savages,barbarians,subhumans,monsters,beasts]',
        '[subhuman,sub-human,untermensch,untermenschen]',
        '[feral,savage,rabid,bloodthirsty,barbaric] [youth,youths,teens,teenagers,kids,children,thugs,mob,mobs,gang,gangs,crowd,crowds,protesters,fans,activists,migrants,militants,republicans,democrats,liberals,conservatives,tories,labour,men,women,hordes]',
      ],
      unless: [
        '&[species,wild,zoo,veterinary,vet,farm,bird,birds,film,game,series,disease,fossil,novel,scientists,researchers,keepers,carried]',
      ],
      flags: [
        'H: The [[parasites who]] live off the city',
        'The police must deal with [[these savages]] now.',
        'H: [[Feral youths]] wreck the bus station',
        'It is the work of [[human vermin]].',
        'The general treats prisoners as [[subhuman]].',
        'The square belonged to a [[savage mob]].',
      ],
      passes: [
        'Researchers found parasites who change the behaviour of ants.',
        'The keepers moved these beasts to a larger field.',
        'Feral cats live behind the bus station.',
        'The film is about savage children on an island.',
        'She compared the bankers with human vermin.',
        'These rats carried the fever to the port.',
      ],
    },
    {
      match: [
        '[crawl,crawled,crawling,crawls,slither,slithered,slithering,slithers] [out,back,from,into,onto] [of,from,to]? [the,his,her,their,under]? [woodwork,rock,rocks,holes,hole,shadows,sewer,sewers,swamp,slime]',
        '[nest,den,snakepit,viper-pit,cesspool,cesspit,sewer,swamp] of [vipers,vice,corruption,thieves,lies,liars,sin,traitors,extremists,radicals,crime,hate,hatred,bigotry,racism,iniquity,spies]',
        '[~prey/V,~feed/V,~feast/V] on the [poor,weak,vulnerable,young,elderly,fears,anger,public,taxpayer,taxpayers]',
        '[blood-sucking,bloodsucking,cold-blooded,reptilian,two-faced] [#NAME,landlords,bankers,politicians,bosses,workers,tenants,lawyers,bureaucrats,elites,elite,lobbyists,democrats,republicans,capitalists,socialists]',
      ],
      severity: 'caution',
      tier: { headline: 2, body: 2 },
      unless: ['&[bats,mosquitoes,leech,lizard,lizards,wolves,hawk,insects,film,series]'],
      flags: [
        'H: Old donors [[crawl out of the woodwork]]',
        'The department is a [[cesspool of corruption]].',
        'The firms [[prey on the poor]] in every town.',
        'H: [[Bloodsucking landlords]] raise rents again',
        'H: [[Bloodsucking tenants]] stop the rent again',
      ],
      passes: [
        'The lizard crawled out of the rocks.',
        'Wolves prey on the weak and the old.',
        'The nest held three eggs.',
        'Landlords raised rents by 4 percent.',
      ],
    },
  ],
});
