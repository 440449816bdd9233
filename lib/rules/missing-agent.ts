/** Harm that nobody did: shots were fired, mistakes were made, tear gas was used, died in an encounter. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'missing-agent',
  title: 'Harm without an actor',
  category: 'missing-agent',
  severity: 'note',
  tier: { headline: 3, body: 3 },
  message: '“{match}” tells the harm and leaves out who did it.',
  why: 'Where the actor is known, leaving them out makes an act read as an event, like weather. Readers blame less where nobody acts.',
  innocent: 'The actor may be unknown or named in the next sentence, and a first report may know no more.',
  source: {
    title: 'Syntax, Semantics, and Sexual Violence: Agency and the Passive Voice',
    locator: 'Results on blame and harm',
    by: 'Henley, Miller and Beazley, 1995',
  },
  unless: [
    // Said to be unknown, or said by whom.
    '&[unknown,unclear,unidentified,~identify,~investigate,witnesses,who fired]',
    '&by [the,a,an,two,three,four,police,soldiers,troops,officers,guards,gunmen,protesters,rebels,settlers,his,her,their,#NAME]',
  ],
  entries: [
    {
      match: [
        '[shots,gunshots,live rounds,warning shots,rubber bullets,live bullets,stun grenades,flash-bangs,water cannon] [was,were,are,is,being] [fired,used,deployed]',
        '[tear-gas,pepper spray,pepper balls,batons,tasers,live ammunition,lethal force,deadly force] [was,were] [used,fired,deployed,employed]',
        '[weapon,gun,firearm,revolver,rifle,pistol,taser] [went off,discharged,was discharged]',
      ],
      plain: ['police fired', 'soldiers fired', 'the officer fired'],
      flags: [
        'The march ended when [[shots were fired]] into the square.',
        '[[Tear gas was used]] after the Democrats’ rally.',
        '[[Tear gas was used]] after the Republicans’ rally.',
        'H: Student dies after officer’s [[weapon discharged]]',
        'H: [[Rubber bullets were fired]] at Muslim worshippers',
        'H: [[Rubber bullets were fired]] at Christian worshippers',
      ],
      passes: [
        'Shots were fired by two men in a van.',
        'It is unclear who gave the order, but shots were fired.',
        'Police said that shots were fired from a roof.',
        'Officers used tear gas to clear the bridge.',
        'The gun went off at noon to start the race.',
        'The starting gun went off and the runners left the square.',
        'The actor’s shots were fired off one after another.',
        'The battery discharged over night.',
      ],
      unless: ['[fired off]', '&[race,regatta,salute,starter,runners,noon]'],
    },
    {
      match: [
        '[mistakes,errors,misjudgements,misjudgments] [was,were,have been,had been] made',
        '[abuses,atrocities,excesses,crimes,offences] [was,were,have been,had been] committed',
        '[homes,houses,villages,tents,crops,shops,olive trees,orchards] [was,were,are being,have been] [demolished,bulldozed,razed,burned down,torched,uprooted,flattened]',
        '[bombs,shells,missiles,cluster bombs,cluster munitions,barrel bombs] [was,were] dropped',
      ],
      plain: ['the ministry erred', 'soldiers tore down'],
      flags: [
        '[[Mistakes were made]] in the first weeks, and three patients died.',
        '[[Abuses were committed]] in the Russian camp, and the files are gone.',
        '[[Abuses were committed]] in the Ukrainian camp, and the files are gone.',
        '[[Olive trees were uprooted]] along the ridge.',
        '[[Villages were razed]] and the wells were filled in.',
        '[[Cluster munitions were dropped]] near the school.',
      ],
      passes: [
        '“Mistakes were made,” the general said.',
        'The minister said that mistakes were made.',
        'Villages were razed by the army in May.',
        'Houses were flattened in the earthquake.',
        'Crops were flattened when the storm came in.',
        'The homes were demolished to make room for a station that the council had planned.',
        'The army made mistakes in the first weeks.',
      ],
      unless: ['&[@weather]', '&[station,dam,motorway,redevelopment,asbestos]'],
    },
    {
      match: [
        '[~kill/V,shot,shot dead,~die/V,died] {in [an encounter,encounter,police encounter,a police encounter,an encounter with police,an encounter with officers,an interaction with police]}',
        '[~die/V,died,dead] {after [contact,an interaction,an encounter,an altercation] with [police,officers,guards,soldiers,agents]}',
        '[~clash/N,violence,unrest] {[leave,leaves,left] [#NUM,several,dozens,scores,many,at least #NUM] [dead,injured,wounded,homeless]}',
        '[~kill/V,~wound/V,~injure/V] {[amid,as] [tensions,unrest,clashes,violence] [flared,flare,erupted,erupt,broke out,grew,grow,boiled over,boil over]}',
      ],
      flags: [
        'H: Two men killed [[in police encounter]] near Pune',
        'A Hindu farmer died [[in an encounter with police]] on Sunday.',
        'A Muslim farmer died [[in an encounter with police]] on Sunday.',
        'H: Man dies [[after contact with police]] in Leeds',
        'H: Clashes [[leave 12 dead]] in Manipur',
        'Three teenagers were killed [[as violence flared]] near the fence.',
      ],
      passes: [
        'Officers shot the man dead when he opened the door.',
        'The two met in an encounter that neither forgot.',
        'He died after a long illness.',
        'The storm left 12 dead.',
        'Soldiers killed three teenagers near the fence.',
        'The mayor spoke after contact with police in Leeds.',
      ],
    },
  ],
});
