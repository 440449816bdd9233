/** Contested categories of people stated as plain fact: extremist, fanatic, radical, cult. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'contested-label',
  title: 'Contested label',
  category: 'contested-label',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” is a label people dispute; whose description is it?',
  why: 'The word sorts people before the facts do. Saying what they did, or who calls them that, lets readers sort for themselves.',
  innocent: 'A court, a law or the group itself may use the word, and the article may say so.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Contentious labels', by: 'Wikipedia' },
  unless: ['&@naming-verbs'],
  entries: [
    {
      match: '[extremist,extremists]',
      unless: [
        '[~designate,~list,~classify,~ban,~outlaw,~declare] ...6 [extremist,extremists]',
        '[extremist,extremists] [content,material,offence,offences,offense,offenses,symbols,list]',
        '&[court,courts,prosecutors,convicted,jailed,sentenced]',
      ],
      flags: [
        'H: Republican [[extremists]] block the budget',
        'An [[extremist]] minority in the Labour group forced a second vote.',
        'Her new cabinet leans on [[extremists]] from both coalition parties.',
      ],
      passes: [
        'The ministry designated the network an extremist organisation in March.',
        'The bill makes platforms remove extremist content within a day.',
        'A court in Lyon jailed two extremists for nine years.',
        'Democrats called the new justice an extremist during the hearing.',
        '“They are extremists,” the mayor said.',
        'The mayor said the marchers were extremists.',
      ],
    },
    {
      match: '[fanatic,fanatics,zealot,zealots,fundamentalists]',
      unless: [
        '[football,soccer,baseball,cricket,rugby,golf,fitness,cycling,film,movie,music,jazz,car,history,sports,sport,racing,chess,vinyl] [fanatic,fanatics]',
      ],
      flags: [
        'H: The [[fanatics]] who now run the Republican party',
        'The clause was written by a handful of green [[zealots]] in the ministry.',
        'He surrounded himself with [[fanatics]] and true believers.',
      ],
      passes: [
        'The 30-year-old football fanatic has followed the club since he was six.',
        'The jazz fanatics queued overnight for the reissue.',
      ],
    },
    {
      match: [
        'radical [activist,activists,agenda,agendas,ideology,ideologies,ideologue,ideologues,professors,teachers,judge,judges,politicians,lawmakers,allies,supporters,followers,elements,crowd,fringe,views]',
        '[dangerous,violent,unelected,campus,leftist,rightist,left-wing,right-wing] [radical,radicals]',
        '[the,these,those,such] radicals',
      ],
      flags: [
        'H: Biden’s [[radical agenda]] faces its first test',
        'H: Trump’s [[radical agenda]] faces its first test',
        'The party has been captured by [[campus radicals]] and their donors.',
        'The leadership bowed to [[these radicals]] once more.',
      ],
      passes: [
        'Surgeons chose a radical approach to the tumour.',
        'The vitamin binds free radicals in the blood.',
        'The council wants a radical overhaul of the bus network.',
        'The radical preacher John Ball addressed the rebels in 1381.',
      ],
    },
    {
      match: [
        '[political,woke,climate,green,gender,maga,liberal,conservative,left-wing,right-wing,doomsday] [cult,cults]',
        '~become ...2 a {cult}',
      ],
      unless: [
        'cult [classic,hit,film,favourite,favorite,figure,following,status,series,show,novel,success]',
      ],
      flags: [
        'H: Inside the [[liberal cult]] at city hall',
        'H: Inside the [[conservative cult]] at city hall',
        'The Democrats have become a [[cult]], and everyone in Washington knows it.',
      ],
      passes: [
        'The comedy has become a cult classic on late-night television.',
        'The political cult film returns to cinemas in May.',
        'Archaeologists dug up a shrine of the cult of Isis.',
        'Former members of the cult told the inquiry about life on the farm.',
      ],
    },
    {
      match: [
        '[conspiracy theorist,conspiracy theorists]',
        '[conspiracy-minded,conspiracy-obsessed,conspiracy-peddling]',
      ],
      tier: { headline: 3, body: 3 },
      flags: [
        'H: [[Conspiracy theorist]] joins the health panel',
        'The committee now has two [[conspiracy theorists]] among its nine members.',
        'A [[conspiracy-peddling]] senator will chair the hearing.',
      ],
      passes: [
        'The paper describes him as a conspiracy theorist.',
        'The study looked at how a conspiracy theory spreads online.',
      ],
    },
    {
      match: [
        '[climate,climate-change,election,science,covid,vaccine,virus] [denier,deniers]',
        '[climate,climate-change,covid,virus,green] [alarmist,alarmists,doom-mongers,hysterics,zealot]',
        '[anti-vaxxers]',
      ],
      plain: ['those who dispute the finding'],
      tier: { headline: 2, body: 3 },
      flags: [
        'H: [[Election denier]] wins the Republican primary in Ohio',
        'H: [[Climate alarmists]] fill the streets of London',
        'He has long been a [[climate denier]] and a friend of the coal lobby.',
        'Two [[anti-vaxxers]] sit on the school board.',
      ],
      passes: [
        'The lawyer represented a man who denied that the election was stolen.',
        'The party described its rival as a climate denier.',
        'The report says the science is settled and the vaccine safe.',
      ],
    },
  ],
});
