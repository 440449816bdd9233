/** Crowds named by a verdict: mob, rabble, rent-a-mob, lynch mob. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'mob-label',
  title: 'Verdict word for a crowd',
  category: 'contested-label',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” judges a crowd; how many came and what they did can be told.',
  why: 'A crowd is seldom of one mind. The word makes marchers and attackers the same.',
  innocent: 'A crowd that kills or loots is a mob, and crime families are called that too.',
  source: {
    title: 'AP Stylebook',
    locator: 'riot, unrest, protest, demonstration, uprising, revolt',
    by: 'Associated Press',
  },
  unless: [
    '&[boss,mafia,flash,gambino,killed,lynched,burned,convicted,court,mob wife,film,~call/V,~describe/V]',
  ],
  entries: [
    {
      match: [
        '[angry,baying,howling,violent,unruly,lawless,frenzied,braying,screaming,unthinking,mindless,leftist,rightist,left-wing,right-wing,far-left,far-right,woke,antifa,trump,maga,racist,liberal,conservative,anti-vax,student,pro-palestinian,pro-israeli,pro-israel,pro-palestine,pro-hamas,pro-russian,pro-ukrainian,islamist,blm,@faith-adjectives] [mob,mobs,rabble]',
        '[rent-a-mob,rentamob,rent-a-crowd,mob-rule,mob-justice,mob-mentality,great-unwashed]',
        '[paid,professional,hired,bused-in,bussed-in,astroturf,astroturfed] [protester,protesters,protestors,agitator,agitators,demonstrators,activists,rioters,troublemakers]',
        '[mob,rabble,horde,hordes,swarm,swarms] of [protesters,protestors,demonstrators,activists,students,supporters,youths,extremists,radicals,@opposed-groups]',
      ],
      plain: ['crowd', 'protesters'],
      flags: [
        'H: [[Angry mob]] meets the minister in Leeds',
        'The [[pro-Israel mob]] shouted him down.',
        'The [[pro-Palestine mob]] shouted him down.',
        'It is [[mob rule]] on the campus.',
        'H: [[Paid protesters]] greet the governor',
        'A [[mob of students]] blocked the gate.',
      ],
      passes: [
        'An angry mob killed the two men and burned the car.',
        'The mob boss was convicted in Naples.',
        'A flash mob danced in the station.',
        'About 300 students blocked the gate.',
        'The mayor said it was mob rule.',
      ],
    },
  ],
});
