/** Procedures written off by their name: witch hunt, kangaroo court, sham, hoax, stunt. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'sham-label',
  title: 'Write-off label',
  category: 'hostile-nickname',
  severity: 'caution',
  tier: { headline: 1, body: 2 },
  message: '“{match}” dismisses a procedure; what is wrong with it can be said.',
  why: 'The label says the outcome is worthless without saying which rule was broken.',
  innocent: 'Observers’ findings, a court ruling or a quotation may bear the word out.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques in News Articles',
    locator: 'Loaded language',
    by: 'Da San Martino et al., 2020',
  },
  unless: ['&@naming-verbs'],
  entries: [
    {
      match: [
        '[witch-hunt,witch-hunts,witchhunt,fishing-expedition,fishing-expeditions,kangaroo-court,kangaroo-courts,show-trial,show-trials,star-chamber,inquisition]',
        '[political,media,partisan,public,judicial,legal,modern-day,digital,twitter] [lynching,lynch-mob,lynch-mobs,crucifixion,hit-job,hatchet-job,assassination,persecution,vendetta,pile-on,inquisition,circus,stunt,charade,farce,theatre,theater,spectacle,pantomime,sideshow,puppet-show,hoax,sham]',
      ],
      plain: ['investigation', 'trial', 'hearing'],
      implies: {
        claim: 'the proceeding has no ground and aims at the person',
        cues: ['no evidence', '~acquit', '~dismiss', 'insufficient evidence', '~exonerate'],
      },
      unless: [
        '&[salem,century,1692,museum,historian,historians,moscow trials,1936,1937,1938,film,novel,series,game]',
        '[spanish,portuguese,roman,venetian,medieval] inquisition',
        'political [assassination,theatre,theater,persecution]',
        '&[asylum,exile,dissidents]',
      ],
      flags: [
        'H: The [[witch hunt]] against Netanyahu enters its third year',
        'H: The [[witch hunt]] against Abbas enters its third year',
        'The committee turned into a [[kangaroo court]] by noon.',
        'H: House [[show trial]] opens without the defence',
        'The hearing was a [[partisan circus]] from the first minute.',
      ],
      passes: [
        'The witch hunts in Salem ended in 1693.',
        'He fled into exile before the show trial.',
        'Trump called the inquiry a witch hunt.',
        'The Spanish inquisition kept long records.',
        'The museum has a hall on kangaroos.',
        'H: Lynch mob drags suspect from village jail',
        'Political assassination was rare in the province.',
        '“It is a witch hunt,” Trump said.',
        'H: Trump denounces witch hunt after raid',
      ],
    },
    {
      match: [
        '[fake,faux,phoney,phony,manufactured,confected] [outrage,fury,anger,indignation,controversy,concern]',
      ],
      plain: ['anger', 'criticism'],
      flags: ['H: [[Fake outrage]] over a bus mural', 'The [[confected anger]] lasted a week.'],
      passes: ['The actor’s grief in the second act was well played.', 'The store sold fake furs.'],
    },
    {
      match: [
        '[sham,bogus,phoney,phony,farcical,mock,rubber-stamp,rigged,stolen,stage-managed,so-called] [election,elections,vote,votes,ballot,referendum,referendums,trial,trials,inquiry,investigation,impeachment,hearing,hearings,court,courts,parliament,consultation,review,peace,ceasefire,talks,negotiations,probe,process,verdict,charges,debate]',
        '[is,was,be,been,being] [a,an,such a,one big,nothing but a,nothing more than a,just a,mere,little more than a] {[sham,farce,charade,hoax,joke,scam,con,fraud,pantomime,fiasco,debacle,shambles,disgrace,travesty,mockery,whitewash,cover-up,stitch-up,con-trick,swindle,racket,shakedown]}',
        '[climate,covid,russia,ukraine,collusion,impeachment,election,green,diversity,equity,border,warming] [hoax,scam,con,racket,industry,cult,hysteria,panic,swindle,grift]',
        '~make/V a {[mockery,travesty,farce]} of',
        '[publicity,pr,political,election,media,campaign,cheap,cynical,desperate] [stunt,stunts,ploy,ploys,gimmick,gimmicks,photo-op,photo-ops,charade,theatre,theater,posturing,grandstanding,point-scoring]',
      ],
      plain: ['vote', 'hearing', 'event'],
      tier: { headline: 2, body: 2 },
      unless: [
        'mock [trial,trials,election,elections,court,debate,ballot] ![of]',
        '&[convicted,jailed,sentenced,scientists,telescope,theatre company,students,pupils]',
        'political [theatre,theater] [company,festival,group]',
        '&[film,play,comedy,album,show]',
        '[climate,green,border] industry',
        'stolen [vote,votes,ballot]',
      ],
      flags: [
        'H: [[Sham election]] gives Moscow’s man another term',
        'H: [[Sham election]] gives Kyiv’s man another term',
        'The inquiry was a [[whitewash]] from the start.',
        'The [[climate hoax]] has paid for many a villa.',
        'The ruling makes a [[mockery]] of the law.',
        'H: Mayor’s tent is a [[cheap stunt]] before the vote',
      ],
      passes: [
        'Pupils held a mock election in the gym.',
        'A mock trial closed the course.',
        'The company was a fraud, and its founder was jailed.',
        'The evening is a farce in three acts, and the play runs till May.',
        'The border industry employs 9,000 people.',
        'Observers described the vote as a sham election.',
        'A political theatre festival opens in June.',
        'The police found a box with a stolen ballot.',
        'Opponents condemned a rigged vote.',
      ],
    },
  ],
});
