/** Guilt by link: in bed with, bankrolled by, cosying up to, talking points. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'guilt-by-association',
  title: 'Guilt by association',
  category: 'guilt-by-association',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” hints at guilt through a link; what the link is can be said.',
  why: 'Contact is not a deed. A payment, a vote or a meeting with its date can be checked; the hint cannot.',
  innocent: 'Where the article sets out the payments or orders, or a court has found them.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques in News Articles',
    locator: 'Reductio ad Hitlerum',
    by: 'Da San Martino et al., 2020',
  },
  unless: ['&[~accuse/V,convicted,court,indicted,charged,prosecutors,pleaded]'],
  entries: [
    {
      match: [
        '[in bed with,in cahoots with,in league with,hand in glove with,in the pocket of,in the pockets of,joined at the hip with,in thrall to,beholden to,in hock to,under the thumb of,at the beck and call of,on the payroll of]',
        '[~cosy/V,~cozy/V,~cuddle/V,~suck/V,~snuggle/V] up to',
        '[~rub/V,~rubbed] shoulders with',
        '[~pal/V,~pals] around with',
        '[strange,uneasy,unlikely] bedfellows',
        '[~do/V] [the]? #POSS [bidding,dirty-work]',
        '[~play/V] [right,straight,directly]? into [the]? [#POSS hands,hands of,hand of]',
        '[~parrot/V,~peddle/V,~regurgitate/V,~echo/V,~repeat/V,~spout/V,~amplify/V] ...3 [propaganda,talking-points,talking points,conspiracy theories,conspiracies,lies,smears,narrative,narratives,disinformation,misinformation]',
        'gift to [#NAME,the kremlin,the enemy,dictators,terrorists,tyrants,extremists,criminals,populists,lobbyists,the far-right,the far-left]',
      ],
      plain: ['allied with', 'meets', 'helps'],
      implies: {
        claim: 'the link shows a shared aim',
        cues: ['~pay', '~fund', '~donate', '~meet', '~employ', 'on behalf of'],
      },
      unless: [
        '&[birthday,donated,museum,library,charity,bequest,sculpture,gala,fans,festival,researchers,study,bishop,contract]',
      ],
      flags: [
        'H: Tories are [[in bed with]] the builders',
        'H: Labour is [[in bed with]] the unions',
        'The mayor [[cosied up to]] the developers.',
        'She [[rubbed shoulders with]] bankers in Davos.',
        'He used to [[pal around with]] gamblers.',
        'The senator [[does Moscow’s bidding]] in the chamber.',
        'The senator [[does Kyiv’s bidding]] in the chamber.',
        'H: Delay [[plays into Putin’s hands]]',
        'H: Delay [[plays into Zelensky’s hands]]',
        'The channel [[parrots Kremlin talking points]] all day.',
        'The vote is a [[gift to Trump]].',
        'The vote is a [[gift to Biden]].',
        'The pact has made for [[strange bedfellows]].',
      ],
      passes: [
        'The sculpture was a gift to Trump from the museum.',
        'Fans rubbed shoulders with stars at the festival.',
        'The court heard that he was on the payroll of the cartel.',
        'The bank is bound by the contract and beholden to its donors.',
        'The union accuses him of doing Moscow’s bidding.',
        'The two leaders met in Geneva for an hour.',
      ],
    },
    {
      match:
        '[soros,koch,mercer,kremlin,moscow,kyiv,beijing,taipei,tehran,israel,putin,zelensky,trump,biden,obama,clinton,billionaire,big-oil,oil,big-tech,big-pharma,union,corporate,cia,foreign,taxpayer,dark-money] [funded,backed,financed,bankrolled,sponsored,controlled,run,owned,linked,friendly,aligned,connected,loving,approved,appeasing]',
      plain: ['which received a grant from'],
      tier: { headline: 3, body: 3 },
      unless: [
        '[israel,union,oil,foreign,trump,corporate,obama,biden,clinton,moscow,kyiv,beijing] [run,owned,sponsored,backed,linked,controlled,aligned,approved,connected,funded,financed,friendly] ![outfit]',
        '&[sanctions,firm,bank,militia,militias,rebels,separatists,network,media company]',
      ],
      flags: [
        'H: [[Soros-funded]] prosecutor opens inquiry',
        'H: [[Koch-funded]] professor opens inquiry',
        'A [[Kremlin-friendly]] blog posted the clip.',
        'A [[billionaire-backed]] think tank wrote the bill.',
      ],
      passes: [
        'The state bought a foreign-owned mine.',
        'Kremlin-backed separatists hold the mine.',
        'The fund received a grant from a family trust.',
        'The minister said the prosecutor was Soros-funded.',
      ],
    },
  ],
});
