/** Movements told as flights and falls: soar, plunge, tumble, with no figure in the sentence. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'market-verb',
  title: 'Soaring or plunging',
  category: 'intensifier',
  severity: 'note',
  tier: { headline: 3, body: 3 },
  message: '“{match}” pictures a steep move; by how much?',
  why: 'Numbers rise and fall. Verbs of flight and falling make a change feel sudden and large whatever its size.',
  innocent: 'With the figure in the next sentence, market reports use these verbs as plain shorthand.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques',
    locator: 'Exaggeration or minimisation',
    by: 'Da San Martino et al. 2020',
  },
  scope: { figures: 'skip', negated: 'skip' },
  entries: [
    {
      match:
        '[~soar/V,~surge/V,~plunge/V,~plummet/V,~tumble/V,~slump/V,~leap/V,~spike/V,~shoot up,~boom/V,~gut/V,~pummel/V,~batter/V,~cripple/V,~ravage/V,~devastate/V,~decimate/V,~obliterate/V,~annihilate/V,~demolish/V,~lurch/V,~spiral/V]',
      unless: [
        '&[stocks,shares,index,traders,nasdaq,dow,futures,crude]',
        '[plane,planes,car,cars,helicopter,jet,bus,train,truck,boat,ship,ferry,aircraft,vehicle,glider,lorry,van,tanker,motorcycle,drone,drones,rocket,satellite,vessel,trawler,dinghy,bird,birds,eagle,kite,rain,water,river,rivers,sea,waves,storm,storms,fire,fires,wildfire,wildfires,blaze,flames,lava,volcano,hurricane,earthquake,quake,flood,floods,crowd,crowds,police,troops,soldiers,fans,crop,crops,smoke,sonic,baby] ...3 [~soar/V,~surge/V,~plunge/V,~plummet/V,~tumble/V,~crash/V,~sink/V,~pour/V,~flood/V,~swamp/V,~engulf/V,~swell/V,~rage/V,~roar/V,~storm/V,~erupt/V,~ravage/V,~devastate/V,~batter/V,~flatten/V,~ignite/V,~inundate/V,~shatter/V,~smash/V,~barrel/V,~slump/V]',
        '&@sport',
      ],
      flags: [
        'H: Petrol prices [[soar]] under Labour',
        'H: Petrol prices [[soar]] under Conservatives',
        'Support for the Kremlin [[plunged]] after the call-up.',
        'The new tariffs [[crippled]] exporters in Ohio.',
      ],
      passes: [
        'Shares plunged 9% in early trading.',
        'Stocks plunged on fears of a strike.',
        'The car plunged into the canal.',
        'The plane crashed near Oslo.',
        'They built a septic tank.',
        'H: Brazilian demolishes qualifier in straight sets',
        'The jet was soaring when the engine stopped.',
      ],
    },
  ],
});
