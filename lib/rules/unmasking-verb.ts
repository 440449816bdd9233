/** Facts told as the baring of something shameful: exposes, exposed as, lays bare, dirty little secret, smoking gun. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'unmasking-verb',
  title: 'Unmasking verb',
  category: 'guilt-verb',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” says that something shameful was hidden; “shows” or “reports” leaves that open.',
  why: 'To expose is to prove that a wrong was kept from view. The wording claims the proof before the evidence is told.',
  innocent:
    'Documents may show both the wrong and the hiding of it, or the word is used of light, weather or illness.',
  source: {
    title: 'Linguistic Models for Analyzing and Detecting Biased Language',
    locator: 'Epistemological bias',
    by: 'Recasens, Danescu-Niculescu-Mizil and Jurafsky, 2013',
  },
  entries: [
    {
      match: [
        '{~expose/V} ...4 [hypocrisy,lie,lies,sham,truth,scandal,corruption,fraud,racism,bias,myth,myths,cover-up,scam,hollowness,cracks,rift,rifts,divisions,failure,failures,incompetence,agenda,secret,secrets,greed,cruelty,double standard,rot,con,racket,cowardice,stupidity,weakness,weaknesses,contradictions,dishonesty]',
        'exposed as',
        '[lays,laid,laying,lay] bare',
        '~unmask/V',
        '[blows,blew,blowing,blown] the lid off',
        '[lifts,lifted,lifting] the lid on',
        '[dirty,dark,darkest,grubby,murky,sordid,shameful,guilty] [secret,secrets]',
        'smoking-gun',
        '[skeletons] in [#POSS,the] [closet,cupboard]',
        '[air,airs,aired,airing] ...2 dirty [laundry,linen]',
        '[true,real] [face,faces] of [#NAME,the,this]',
        '[hush-hush,swept under the carpet,under the carpet]',
        '{[massive,huge,alleged,apparent,brazen,shameful,cynical,institutional,official,government,deep-state,media,shocking] [cover-up,cover-ups,coverup,whitewash]}',
      ],
      plain: ['shows', 'reports', 'describes'],
      implies: {
        claim: 'it was wrong and it was hidden',
        cues: ['~conceal', '~hide', '~document', '~leak', '~audit', '~inquiry', '~investigation', 'secret'],
      },
      unless: ['&[sea,tide,drought,ice,erosion,glacier,bones,roots]'],
      flags: [
        'H: Leak [[exposes]] Tory hypocrisy on planes',
        'H: Leak [[exposes]] Labour hypocrisy on planes',
        'H: Pundit [[exposed as]] paid lobbyist',
        'The vote [[laid bare]] a quarrel over rents.',
        'H: Blogger [[unmasks]] royal mole',
        'H: Film [[blows the lid off]] soy trade',
        'Her book [[lifts the lid on]] court life.',
        'H: The [[dirty secrets]] of Putin’s bankers',
        'H: The [[dirty secrets]] of Zelensky’s bankers',
        'H: Email is [[smoking gun]] in bridge case',
        'Every party has [[skeletons in the closet]].',
        'The heirs [[aired their dirty linen]] in court.',
        'H: The [[true face of Trump]]’s party',
        'H: The [[true face of Biden]]’s party',
        'The fault was [[swept under the carpet]].',
        'H: Villagers speak of [[official cover-up]]',
      ],
      passes: [
        'Workers were exposed to gas in the tank.',
        'The drought lowered the lake, and old walls were laid bare.',
        'The child had been exposed to measles.',
        'Exposed brick makes the hall cosy.',
        'The report shows that the party flew often.',
        'The low tide left the wreck exposed for an hour.',
        '“It exposes their hypocrisy,” he said.',
      ],
    },
    {
      match: [
        '{[exposes,exposed,exposing]} [how,what,why,#NAME]',
        '{[uncovers,uncovered,unearths,unearthed]} ...3 [plot,scandal,web,racket,scam,fraud,lies,conspiracy,links,secret,secrets]',
      ],
      plain: ['shows', 'reports', 'finds'],
      tier: { headline: 2, body: 3 },
      severity: 'note',
      unless: [
        '[archaeologists,archaeologist,diggers,police,detectives,auditors] ...3 [uncovers,uncovered,unearths,unearthed]',
      ],
      flags: [
        'H: Memo [[exposes]] how bank chose winners',
        'H: Reporter [[uncovers]] web of shell firms',
        'The site [[unearthed]] a scandal about school meals.',
      ],
      passes: ['Police uncovered a plot to rob the mint.', 'The survey shows how banks chose.'],
    },
  ],
});
