/** One step told as the start of a fall: slippery slope, opens the door to, the first step towards. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'slippery-slope',
  title: 'Slippery slope',
  category: 'false-choice',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” foretells a chain of events; what shows each link?',
  why: 'A first step need not lead to the last. The image asks readers to fear the end without showing the steps.',
  innocent: 'A law may say what comes next, or a named source may argue the chain step by step.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques in News Articles',
    locator: 'Causal oversimplification and black-and-white fallacy',
    by: 'Da San Martino et al., 2020',
  },
  entries: [
    {
      match: [
        '[slippery-slope,slippery-slopes,thin-end-of-the-wedge,thin-edge-of-the-wedge,pandora’s-box,domino-effect,camel’s-nose,trojan-horse,stalking-horse,tip-of-the-iceberg,tip-of-the-spear,floodgates]',
        '[~open/V,~fling/V,~throw/V] [wide,up]? the [door,doors,way,gates,gate] [to,for] [tyranny,chaos,anarchy,abuse,abuses,fraud,corruption,fascism,socialism,communism,war,dictatorship,censorship,surveillance,crime,more,terrorists,criminals,disaster,authoritarianism,persecution,euthanasia]',
        '[first,next,another,one more,final,giant,big,dangerous] [step,steps,stop] [on,towards,toward,to,down] [the,a]? [road,path,slope,way]? [to,towards,toward,of]? [tyranny,serfdom,chaos,anarchy,fascism,socialism,communism,dictatorship,censorship,authoritarianism,autocracy,one-party rule,civil war,world war,war,ruin,disaster,totalitarianism,theocracy,oblivion,bankruptcy,irrelevance,decline,national suicide]',
        '[where will it,where does it,when will it] [all]? end',
        '[next,soon] [they will,they’ll,it will,it’ll,he will,she will] be [coming,taking,banning,telling,your]',
        '[begin,begins,began,beginning,start,starts] of the end',
        '[on,down] the [road,path] to [tyranny,serfdom,ruin,war,fascism,socialism,dictatorship,hell,perdition,disaster,nowhere]',
      ],
      unless: [
        '&[dam,dams,river,ski,skiers,troy,hospice,malware,virus,software,iceberg,ship,titanic,myth,greek,museum,volcano]',
      ],
      flags: [
        'H: The ban is a [[slippery slope]]',
        'The ruling [[opens the door to abuse]].',
        'H: A [[first step towards tyranny]] in Georgia',
        'One asks [[where will it end]].',
        '[[Soon they will be coming]] for your car.',
        'H: The [[beginning of the end]] for the Tories',
        'H: The [[beginning of the end]] for Labour',
        'The budget puts the state [[on the road to ruin]].',
      ],
      passes: [
        'Rain forced the dam to open its floodgates.',
        'The malware is a Trojan horse.',
        'The ruling opens the door to appeals.',
        'A first step towards a treaty was taken in Oslo.',
        'The pastor said the ban was a slippery slope.',
        'The ship struck the tip of an iceberg.',
      ],
    },
  ],
});
