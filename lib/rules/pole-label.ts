/** Labels that place people at the far end of a line: far-left, far-right, ultraconservative. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'pole-label',
  title: 'Far-end label',
  category: 'contested-label',
  severity: 'note',
  tier: { headline: 3, body: 3 },
  message: '“{match}” places people at an extreme; by whose measure?',
  why: 'The edge of a political line depends on who draws it. A policy named in full tells readers more than a place on the line.',
  innocent:
    'Scholars, agencies or the party itself may use the term, and some agencies use it as a plain description.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Contentious labels', by: 'Wikipedia' },
  unless: ['&@naming-verbs'],
  entries: [
    {
      match: '[far-left,far-right]',
      plain: ['left-wing', 'right-wing'],
      unless: [
        '[so,too,thus,as,has,have,had] [far-left,far-right]',
        '[far-left,far-right] [of,lane,corner,post,side,edge,column,bank]',
        '&[pictured,photo,photograph,picture,seated,lane]',
      ],
      flags: [
        'H: [[Far-right]] mayor wins a second term in Lyon',
        'H: [[Far-left]] mayor wins a second term in Lyon',
        'The bill passed with [[far-right]] votes.',
        'She counts [[far-left]] bloggers among her advisers.',
      ],
      passes: [
        'The coalition has so far left the tax alone.',
        'He struck the ball into the far right corner.',
        'Her grandmother is on the far left in the photo.',
        'Labour called the new group far-right.',
        'The researchers describe the network as far-left.',
      ],
    },
    {
      match: [
        '[hard-left,hard-right,extreme-left,extreme-right,ultra-left,ultra-right,ultra-liberal,ultra-conservative,ultraconservative,ultraliberal,ultraconservatives,ultraliberals,alt-right,alt-left,arch-conservative,arch-liberal,arch-conservatives,arch-liberals]',
        '{radical} [left,right,leftist,leftists,rightist,rightists,left-wing,right-wing,liberal,liberals,conservative,conservatives,democrat,democrats,republican,republicans,socialist,capitalist,socialists,capitalists,islam,christianity,feminists]',
        '{[loony,lunatic,rabid,militant,extreme,crazy,unhinged]} [left,right,fringe,leftist,leftists,rightist,rightists,left-wing,right-wing,liberals,conservatives]',
        '[left-wing,right-wing,leftist,rightist] {[extremist,extremists,fringe,fanatics,zealots,mob,mobs,nut,nuts,ideologues,ideologue]}',
      ],
      plain: ['left-wing', 'right-wing'],
      severity: 'caution',
      tier: { headline: 2, body: 2 },
      unless: [
        '[hard-left,hard-right] [turn,hook,hand,jab,shoulder,into,onto,at]',
        '&[airline,boxer,punch,punches]',
      ],
      flags: [
        'H: [[Hard-left]] unions plan a spring of strikes',
        'H: [[Hard-right]] lobby plans a spring of rallies',
        'The [[radical]] left has taken over the school board.',
        'The [[radical]] right has taken over the school board.',
        'H: [[Radical]] Democrats want to rewrite the rules',
        'H: [[Radical]] Republicans want to rewrite the rules',
        'The [[lunatic]] fringe of the party wrote this clause.',
        'The panel was packed with right-wing [[ideologues]] from Texas.',
        'The panel was packed with left-wing [[ideologues]] from Oregon.',
      ],
      passes: [
        'The van made a hard left turn into the yard.',
        'A hard right from the boxer ended the round.',
        'Police said the blog belongs to the radical left.',
        '“The radical left will not win,” Trump said.',
        'The left-wing alliance won 182 seats.',
      ],
    },
  ],
});
