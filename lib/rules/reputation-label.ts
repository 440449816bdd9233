/** Tags that pin a reputation on a person before the story starts: disgraced, divisive. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'reputation-label',
  title: 'Reputation tag',
  category: 'contested-label',
  severity: 'note',
  tier: { headline: 3, body: 3 },
  message: '“{match}” sets a reputation before the facts; what happened can be said.',
  why: 'The tag tells readers what to think of somebody without saying what was done or who objects.',
  innocent: 'It may sum up events that the same article sets out in full.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Contentious labels', by: 'Wikipedia' },
  scope: { texts: 'heated' },
  unless: ['&[~call/V,~describe/V]'],
  entries: [
    {
      match: [
        '[controversial,divisive,polarizing,polarising] [figure,figures,leader,politician,senator,minister,mayor,governor,president,judge,activist,adviser,advisor,aide,pick,nominee,policy,plan,bill,law,scheme,move,decision,proposal,legislation,comments,remarks]',
        '[embattled,beleaguered,disgraced,discredited] [leader,politician,senator,minister,mayor,governor,president,judge,aide,adviser,advisor,chief,boss,ceo,executive,nominee,lawmaker,congressman,congresswoman,prince,lawyer,attorney,financier,former]',
      ],
      plain: ['bill', 'plan', 'remarks'],
      flags: [
        'H: [[Embattled governor]] meets the press',
        'The [[controversial bill]] passed by two votes.',
        'A [[disgraced senator]] will lead the inquiry.',
        'The [[divisive figure]] returned to Berlin on Monday.',
      ],
      passes: [
        'The bill passed by two votes after a long debate.',
        'H: Union calls mayor divisive figure',
        'The garrison was embattled for a month.',
      ],
    },
    {
      match: [
        '[scandal-plagued,scandal-hit,scandal-ridden,scandal-scarred,scandal-prone,scandal-tainted,gaffe-prone,crisis-hit,crisis-plagued]',
        '[failed,failing] [leader,leaders,president,mayor,governor,premier,ideology,ideologies,policies,agenda,presidency,leadership]',
        '[notorious,infamous] [figure,senator,lawmaker,politician,activist,group,party,lobbyist,adviser,advisor,donor,law,policy,ally,troll]',
      ],
      tier: { headline: 2, body: 3 },
      unless: ['[scandal-hit,crisis-hit] [the,a,an,in,by,its,his,her]'],
      flags: [
        'H: [[Scandal-hit]] party picks a new leader',
        'The [[gaffe-prone]] minister took no questions.',
        'The [[failed mayor]] wants a second term.',
        'An [[infamous lobbyist]] paid for the dinner.',
      ],
      passes: [
        'The rocket failed on its second flight.',
        'Two candidates failed the test.',
        'The scandal hit the party in May and the crisis hit the bank in June.',
        'The notorious bend has been the site of nine crashes.',
        'The union described her as a failed mayor.',
      ],
    },
  ],
});
