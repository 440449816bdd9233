/** Words of degree that turn a statement up: massive, utterly, aggressively. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'degree-word',
  title: 'Word of degree',
  category: 'intensifier',
  severity: 'note',
  tier: { headline: 3, body: 3 },
  message: '“{match}” turns the statement up; the fact is the same without it.',
  why: 'A word of degree weighs the fact for the reader. What it weighs against is left open.',
  innocent: 'With a comparison or a figure of its own the word can be checked.',
  source: {
    title: 'Linguistic Models for Analyzing and Detecting Biased Language',
    locator: 'Subjective intensifiers',
    by: 'Recasens et al. 2013',
  },
  scope: { negated: 'skip' },
  entries: [
    {
      match:
        '[massive,huge,enormous,immense,tremendous,hefty,mighty,heavy-duty,all-out,full-on,hugely,massively,enormously,immensely,tremendously,vastly,insanely,unbelievably,extraordinarily,exceedingly,astronomically,drastically,dramatically,savagely,brutally,viciously,ruthlessly,relentlessly,aggressively,ferociously,furiously,fiercely,bitterly,desperately,frantically,feverishly,blatantly,flagrantly,egregiously,grossly,grotesquely,woefully,hopelessly,dismally,miserably,spectacularly,disastrously,catastrophically,horribly,terribly,awfully,dreadfully,utterly,absolutely,downright,sheer,profoundly,painfully,glaringly,strikingly,stubbornly,vehemently,violently,sorely,heavily skewed,heavily tilted]',
      unless: [
        '[massive,giant,huge] [star,stars,panda,pandas,tortoise,planet,planets,black,slalom,squid,particle,particles,earthquake,quake,landslide,avalanche,stroke,heart,bleeding,blood,haemorrhage,hemorrhage]',
        'sheer [drop,cliff,fabric,curtains,tights,face]',
        '[differ,differs,vary,varies] [dramatically,radically,vastly]',
        '#NUM all-out',
      ],
      flags: [
        'A [[massive]] bombardment hit Kyiv.',
        'A [[massive]] bombardment hit Moscow.',
        'The offer is [[heavily skewed]] towards the Kremlin.',
        'The mayor was [[utterly]] opposed to the Democrats’ plan.',
        'The mayor was [[utterly]] opposed to the Republicans’ plan.',
      ],
      passes: [
        'The massive star is near the end of its life.',
        'She was severely injured in the crash.',
        'The vast majority of councils replied.',
        'The tech giant moved its office to Cork.',
        'Climbers fell from the sheer face.',
        'Guests are told to breathe deeply.',
        'It is the outright owner of the port.',
        'The Mega Millions draw is on Friday.',
        'Rules vary dramatically between states.',
        'Surrey were 96 all out on the fourth day.',
      ],
    },
  ],
});
