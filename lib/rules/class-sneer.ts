/** Sneers at how people live, earn or where they come from: fat cats, toffs, chavs. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'class-sneer',
  title: 'Sneer at a class',
  category: 'insult',
  severity: 'caution',
  tier: { headline: 1, body: 2 },
  message: '“{match}” sneers at where people come from or what they earn.',
  why: 'The noun mocks a class of people. What a person earns or does can be stated.',
  innocent: 'A quotation, a memoir or an article about the word may need it.',
  source: {
    title: 'Code of Ethics',
    locator: 'Seek Truth and Report It',
    by: 'Society of Professional Journalists',
  },
  unless: ['&[~call/V,~label/V,~describe/V,~portray/V,word,term,novel,play]'],
  entries: [
    {
      match: [
        '[fat-cat,fat-cats,toff,toffs,robber-barons,moneybags,plutocrat,plutocrats,oligarchs-in-waiting,union barons,press barons,trust-fund kids,nepo-baby,nepo-babies,posh-boy,posh-boys,elitist,elitists,elitist snobs]',
        '[greedy,lazy,selfish] [bankers,claimants,students,@opposed-groups]',
        '[chav,chavs,redneck,rednecks,hillbilly,hillbillies,trailer-trash,white-trash,deplorables,yokel,yokels,bumpkin,bumpkins,scrounger,scroungers,skiver,skivers,workshy,work-shy,freeloader,freeloaders,layabout,layabouts,welfare-queen,welfare-queens,benefit-cheat,benefit-cheats,benefits-cheat,benefits-cheats,dole-bludger,dole-bludgers,moocher,moochers,sponger,spongers,feckless]',
        '[boomer-remover,entitled-millennials,whiny-millennials,nimby,nimbys,nimbies,karen-in-chief,karens,cat-ladies,cat-lady]',
      ],
      plain: ['executives', 'claimants', 'residents'],
      unless: ['&[vet,comb,convicted,court,jailed,rhapsody,guitar,beverly,diet,film]'],
      flags: [
        'H: [[Fat cats]] pocket a second bonus',
        'H: [[Scroungers]] pocket a second grant',
        'The [[toffs]] on the front bench do not ride buses.',
        'The [[greedy bosses]] would not meet the union.',
        'The [[greedy workers]] would not meet the board.',
        'The [[rednecks]] on the school board banned the book.',
        'It suits the [[work-shy]] and nobody else.',
        'H: [[Nimbys]] win the fight over the flats',
      ],
      passes: [
        'The vet put two fat cats on a diet.',
        'The film Hillbilly Elegy opened the week.',
        'She was jailed as a benefits cheat.',
        'Unions called the bankers fat cats.',
        'Residents won a court case over the flats.',
        'The word chav entered the dictionary in 2004.',
      ],
    },
  ],
});
