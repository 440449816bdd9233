/** Public money named with scorn: handouts, slush fund, gravy train, white elephant. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'spending-nickname',
  title: 'Scornful word for spending',
  category: 'hostile-nickname',
  severity: 'caution',
  tier: { headline: 1, body: 2 },
  message: '“{match}” scorns the spending; the sum and its purpose would inform.',
  why: 'The nickname says the money is wasted before readers learn what it buys.',
  innocent: 'An auditor or a court may have found just that, and may be quoted.',
  source: {
    title: 'Linguistic Models for Analyzing and Detecting Biased Language',
    locator: 'Framing bias',
    by: 'Recasens, Danescu-Niculescu-Mizil and Jurafsky, 2013',
  },
  unless: ['&[~call/V,~brand/V,~dub/V,~label/V,~describe/V,~denounce/V,~condemn/V,~criticise/V,~accuse/V]'],
  entries: [
    {
      match: [
        '[handout,handouts,hand-out,hand-outs,freebie,freebies,giveaway,giveaways] [to,for] [the,their,his,her,its]? [rich,wealthy,poor,lazy,idle,migrants,foreigners,donors,cronies,allies,supporters,voters,bankers,billionaires,millionaires,corporations,banks,students,oil,big,industry,developers,@opposed-groups]',
        '[taxpayer,taxpayer-funded,government,state,federal,welfare,corporate,cash,tax,union,public,billionaire,foreign-aid,pre-election,election,budget] [handout,handouts,hand-outs,giveaway,giveaways,freebie,freebies,largesse,bribe,bribes,sweetener,sweeteners,goodies]',
        '[gravy-train,gravy-trains,slush-fund,slush-funds,pork-barrel,white-elephant,white-elephants,boondoggle,money-pit,money-pits,vanity-project,vanity-projects,blank-cheque,blank-check,magic-money-tree,spending-spree,spending-splurge,spending-binge,spending-orgy,boozy-junket,junket,junkets,jolly-abroad,gold-plated-pensions,golden-goodbye,golden-goodbyes,fire-sale,sweetheart-deal,sweetheart-deals,backroom-deal,backroom-deals,back-room-deal,back-room-deals,dirty-deal,dirty-deals,shady-deal,shady-deals,dodgy-deal,dodgy-deals]',
        '[~splurge/V,~squander/V,~fritter/V,~blow/V,~lavish/V,~shower/V] ...3 [taxpayer,taxpayers,taxpayer’s,taxpayers’,public] [cash,money,funds,dollars]',
      ],
      plain: ['payment', 'grant', 'spending', 'agreement'],
      unless: [
        '&[zoo,safari,park,elephants,prosecutors,convicted,trial,leaflet,leaflets,class,shop,shops,retailer,asset,assets,stock,stocks,competition,prize]',
        'blank [cheque,check] [theory,company,companies]',
      ],
      flags: [
        'H: Another [[handout to the rich]] in the budget',
        'H: Another [[handout to the poor]] in the budget',
        'The plan is a [[corporate giveaway]] in green paint.',
        'H: Airport becomes a [[white elephant]]',
        'Ministers boarded the [[gravy train]] to Geneva.',
        'The council [[squandered public money]] on a fountain.',
        'H: [[Backroom deal]] gives the Tories the chair',
      ],
      passes: [
        'The retailer held a giveaway for students.',
        'The zoo’s white elephant was born in 1999.',
        'Each household receives a payment of $600.',
        'Prosecutors say the account was a slush fund.',
        'H: Auditors criticise vanity project',
        'The blank check company listed in May, and its shares rose.',
        'The museum lent the tea service to the town.',
      ],
    },
  ],
});
