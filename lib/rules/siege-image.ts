/** Politics told as a siege or an invasion: under siege, at the gates, hostile takeover. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'siege-image',
  title: 'Siege image',
  category: 'fear-appeal',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” tells of opponents or newcomers as an invading force.',
  why: 'A siege leaves only defence. What the others want and do can be reported.',
  innocent: 'Towns at war, invasive species and takeover bids are just that.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques in News Articles',
    locator: 'Appeal to fear/prejudice',
    by: 'Da San Martino et al., 2020',
  },
  unless: [
    '&[troops,army,soldiers,rebels,militants,shelling,gunmen,forces,military,tanks,missiles,starlings,species,beetle,beetles,mussels,1453,1940,1941,1944,bidder,shares,shareholders,museum]',
  ],
  entries: [
    {
      match: [
        '[under,beneath] [siege,attack,assault,fire] from [the]? [left,right,far-left,far-right,woke,elites,media,government,liberals,conservatives,democrats,republicans,activists,radicals,globalists,nativists,nationalists,muslims,christians,atheists,feminists,bureaucrats]',
        '[christianity,islam,democracy,free speech,free press,family,families,faith,science,freedom,our values,our way of life,christians,muslims,the west,the middle class,america,britain,europe,farmers,farming,motorists,cyclists,women,men,boys,girls,teachers,universities,police,the nation,the country,the constitution,voting rights,gun rights,reason,truth] [is,are] [now]? under [siege,attack,assault,threat]',
        '[barbarians,wolf,wolves,enemy,mob,hordes] [is,are]? at the [gate,gates,door]',
        '[invasion,invaders] of [our,the] [border,borders,country,shores,towns,schools,homeland,neighbourhoods,neighborhoods,countryside,privacy-by-stealth]',
        '[hostile,marxist,woke,islamist,fascist,communist,socialist,capitalist,left-wing,right-wing,liberal,conservative,leftist,rightist,corporate,union,far-left,far-right] [takeover,take-over,infiltration,invasion,occupation,conquest]',
        '[~infiltrate/V,~hijack/V,~colonise/V,~conquer/V,~invade/V] [our,the] [schools,universities,party,institutions,media,churches,church,courts,classroom,classrooms,democracy,movement,debate,agenda,civil service,culture,government,country,nation]',
        '[islamisation,islamization,christianisation,great-replacement,white-genocide,reverse-colonisation,creeping sharia,creeping fascism,creeping socialism,creeping capitalism,creeping authoritarianism,creeping tyranny,creeping totalitarianism,creeping communism,creeping theocracy]',
        '[stalk,stalks,stalking,stalked,haunt,haunts,haunting,haunted] the [land,nation,country,streets,continent,west,party,campus]',
      ],
      plain: ['criticised by', 'influence in'],
      unless: [
        'hostile takeover [bid,bids,offer,offers]',
        '&[theory,conspiracy,manifesto,hackers,airliner,plane,jet,hacker]',
      ],
      flags: [
        'H: Judge [[under siege from the left]]',
        'H: Judge [[under siege from the right]]',
        'H: [[Christians are under attack]] in the suburbs',
        'H: [[Muslims are under attack]] in the suburbs',
        'The [[barbarians are at the gates]] of the academy.',
        'H: Governor wants to stop the [[invasion of our borders]]',
        'The board fears a [[woke takeover]].',
        'Extremists have [[infiltrated our schools]].',
        'It is [[creeping socialism]] in a green coat.',
        'It is [[creeping fascism]] in a black coat.',
        'Fear [[stalks the land]] again.',
      ],
      passes: [
        'Rebels kept the town under siege from the right bank for a month.',
        'The gunman wrote of the great replacement in a manifesto.',
        'Beetles invade the schools of the valley each spring.',
        'Shareholders fought off a hostile takeover.',
        'The hostile takeover bid was worth £4bn.',
        'The hackers infiltrated the civil service.',
        'The museum shows the wolves at the gate of the old town.',
        'Trump said the church was under attack.',
      ],
    },
  ],
});
