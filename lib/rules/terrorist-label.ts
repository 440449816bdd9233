/** Fighters and attackers named by a verdict: terrorist, freedom fighter, martyr. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'terrorist-label',
  title: 'Verdict word for attackers',
  category: 'contested-label',
  severity: 'caution',
  tier: { headline: 3, body: 3 },
  message: '“{match}” carries a verdict; what the people did can be said plainly.',
  why: 'One side’s terrorist is another’s fighter or martyr. Agencies ask for the act (bombers, gunmen) and leave the verdict to named sources.',
  innocent:
    'A court ruling, a charge or an official list may use the word, and the article may say whose word it is.',
  source: { title: 'Editorial Guidelines', locator: 'Section 11: War, Terror and Emergencies', by: 'BBC' },
  scope: { texts: 'heated' },
  unless: [
    '&@naming-verbs',
    '&[court,charged,convicted,sentenced,trial,law,laws,prosecutors,indicted,jailed,designation,act]',
  ],
  entries: [
    {
      match: '[terrorist,terrorists]',
      plain: ['attackers', 'armed group'],
      unless: [
        '[terrorist,terrorists] [attack,attacks,threat,threats,incident,offence,offences,offenses,bombing,bombings,financing,screening,watchlist,watch,suspect,suspects,group,groups,organisation,organization]',
        '[anti,counter,suspected,alleged] [terrorist,terrorists]',
      ],
      flags: [
        'H: [[Terrorists]] hold the bridge at the river',
        'Israel said little about the [[terrorists]] who crossed at dawn.',
        'Two [[terrorists]] were seen near the depot.',
      ],
      passes: [
        'The inquiry into the terrorist attack opens on Monday.',
        'Police held four suspected terrorists at the port.',
        'A court found that the men were terrorists.',
        'The ministry calls the fighters terrorists.',
        'Graffiti on the wall calls the fighters terrorists.',
        '“These are terrorists,” the president said.',
      ],
    },
    {
      match: [
        '[freedom-fighter,freedom-fighters]',
        '[eco,cyber,domestic,economic,jewish,christian,muslim,hindu,islamic,right-wing,left-wing] {terrorists}',
        '[eco-terrorist,eco-terrorists]',
      ],
      plain: ['fighters', 'protesters'],
      tier: { headline: 2, body: 2 },
      flags: [
        'H: [[Freedom fighters]] take a second village in the hills',
        'The [[freedom fighters]] crossed the river at night.',
        'Domestic [[terrorists]] were among the crowd outside the capitol.',
        'H: [[Eco-terrorists]] glue themselves to the motorway',
      ],
      passes: [
        'The prime minister described the men as freedom fighters.',
        'The film follows an old freedom fighter who was jailed in 1962.',
        'Prosecutors treat the two as domestic terrorists.',
        'The group sees its members as protesters.',
      ],
    },
    {
      match: [
        '[martyr,martyrs,martyred] [fighter,fighters,commander,brothers,heroes,son,sons,leader]',
        '[jihadi,jihadis]',
      ],
      plain: ['dead fighters', 'fighters'],
      flags: [
        'H: City buries its [[martyred sons]]',
        'The [[jihadis]] left the town before the army came.',
        'Thousands walked behind the [[martyred commander]] to the square.',
      ],
      passes: [
        'The church keeps the bones of a martyred bishop.',
        'Its name means “square of the martyrs”.',
        'A saint and martyr, Alban was a Roman soldier.',
      ],
    },
  ],
});
