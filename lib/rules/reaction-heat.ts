/** A reaction told by its temperature: sparks outrage, faces backlash, enrages France, firestorm. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'reaction-heat',
  title: 'Reaction told by its heat',
  category: 'reaction-inflation',
  severity: 'caution',
  tier: { headline: 2, body: 3 },
  message: '“{match}” gives the heat of a reaction; who reacted, and how many?',
  why: 'Some people can be found to object to anything. Without names or numbers the word makes a few of them sound like everybody.',
  innocent: 'The article may name the people who objected and count them.',
  source: {
    title: 'SemEval-2023 Task 3: Detecting Persuasion Techniques',
    locator: 'Appeal to popularity',
    by: 'Piskorski et al. 2023',
  },
  entries: [
    {
      match: [
        '[firestorm,blowback,hue and cry,outpouring of anger,storm of protest,storm of criticism,hail of criticism,torrent of abuse]',
        '[~ignite,~trigger,~provoke,~stir,~unleash,~fuel,~stoke,~inflame,~reignite,~whip up] ...2 [outrage,backlash,outcry,uproar,furor,furore,fury,scorn,ridicule,mockery,derision,wrath,hysteria,howls,disgust]',
        '[~spark,~draw,~meet,~attract,~face,~incur,~invite,~prompt,~cause] ...2 [fury,furor,furore,scorn,ridicule,mockery,derision,wrath,hysteria,flak,howls,jeers,disgust]',
        '[fierce,furious,swift,mounting,growing,bipartisan,huge,massive,global,international,intense,immediate] [backlash,outcry,uproar,outrage]',
        '[amid,despite,after,as] ...2 [fury,hysteria] [over,at,grows,mounts,builds,erupts]',
        '[fury,horror,disbelief,dismay] [over,as,after,grows,mounts,erupts,spreads]',
        'outrage [grows,mounts,erupts,spreads,builds]',
      ],
      plain: ['objections'],
      unless: ['[~fire,~wildfire,~blaze,~bomber] ...3 firestorm'],
      flags: [
        'H: School lunch rule meets a [[firestorm]] in Ohio',
        'H: Biden’s rail remark [[stirs backlash]]',
        'H: Trump’s rail remark [[stirs backlash]]',
        'H: Dublin tram fare [[draws scorn]]',
        'H: [[Fierce backlash]] over pier sale',
        'H: [[Outrage grows]] over Modi’s map',
        'H: [[Outrage grows]] over Gandhi’s map',
        'H: Labour closes clinic [[amid fury over]] waits',
        'H: Conservatives close clinic [[amid fury over]] waits',
        'H: [[Fury over]] Moscow’s gas price',
        'H: [[Fury over]] Kyiv’s gas price',
      ],
      passes: [
        'H: Fire crews fear a firestorm in the hills',
        'H: Nine councils object to bus plan',
        'H: Labour members object to hymn',
        'H: Conservative members object to hymn',
        'H: 4,000 sign petition against Moscow flight',
        'H: 4,000 sign petition against Kyiv flight',
        'The minister said the plan had caused outrage.',
        'H: Residents draw water from old well',
        'H: Union says backlash is likely',
      ],
    },
    {
      match: [
        '{[~enrage/V,~infuriate/V,~incense/V,~rankle/V,~rile/V,~irk/V,~inflame/V,~appal/V,~thrill/V,~delight/V,~unnerve/V,~spook/V,~scandalise/V,~outrage/V,~antagonise/V]} [the,his,her,their,its,both,many,some,much,#NAME,@targets,fans,users,viewers,voters,residents,neighbours,neighbors,parents,allies,base,drivers,conservatives,liberals,progressives]',
        '[outraged,livid,apoplectic,incensed,irate,aghast,seething,furious,up in arms,seeing red,hopping mad,in uproar,in a lather,foaming,fuming] [over,at,about,after,with,as,by]',
        '[internet,twitter,social media,web,fans,critics,liberals,conservatives,democrats,republicans,left,right,tories,mps,lawmakers,media,viewers,users] [explodes,explode,erupts,erupt,~lose it,melt down,melts down,~go nuts,~go wild,~go berserk,~go ballistic,pounce,pounces,~see red,swoon,swoons,gush,gushes,howl,howls,cry foul,recoil,recoils]',
        'draws [fire,heat,flak,scorn,jeers] [from,for,over,after]',
      ],
      plain: ['is criticised by', 'objects to'],
      flags: [
        'H: Pipeline ruling [[enrages]] Republicans',
        'H: Pipeline ruling [[enrages]] Democrats',
        'H: Villagers [[up in arms over]] a mast',
        'H: [[Internet explodes]] after mayor’s dance',
        'H: Harbour plan [[draws fire from]] crabbers',
      ],
      passes: [
        'H: Dam bursts as gas main explodes in Leeds',
        'H: Crowd of 9,000 hears Netanyahu speak',
        'She told the court that she was furious at the delay.',
      ],
    },
    {
      match: [
        '[backlash,outcry,uproar,outrage,furor,furore]',
        '[~spark,~stir,~cause,~draw,~raise,~provoke,amid,after,under] ...1 [controversy,criticism,eyebrows,scrutiny,questions]',
      ],
      // Plain news uses these too.
      tier: { headline: 3, body: 3 },
      severity: 'note',
      flags: [
        'H: Bus cuts go on despite [[outcry]]',
        'H: Starmer’s scarf [[stirs controversy]]',
        'H: Badenoch’s scarf [[stirs controversy]]',
      ],
      passes: ['H: Paper reports controversy over scarf'],
    },
  ],
});
