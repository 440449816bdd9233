/** Gossip and slang in headlines: literally, totally, throws shade, going viral. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'chatty-word',
  title: 'Chatty word',
  category: 'sensational',
  severity: 'note',
  tier: { headline: 2 },
  message: '“{match}” is talk among friends; it adds feeling and no news.',
  why: 'Slang and gush bring the reader close and ask for a reaction. They say nothing about what happened.',
  innocent: 'Reviews, columns and pages about internet culture speak this way on purpose.',
  source: {
    title: 'Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media',
    locator: 'Features of clickbait headlines',
    by: 'Chakraborty et al. 2016',
  },
  entries: [
    {
      match: '@chatty-words',
      unless: [
        '[for,than,first,forever,if,since,hardly,rarely,ever,without,highest,lowest,largest,biggest,longest,fastest,as,youngest,oldest] ever',
        'seriously [hurt,hurts,hurting,injure,injures,injured,injuring,ill,wounded,wounds,damaged]',
        '[hottest,saddest] [year,day,month,summer,june,july,august,january]',
      ],
      flags: [
        'H: The Senate canteen is [[literally]] out of forks',
        'H: Labour’s [[awkward]] hymn',
        'H: The Conservatives’ [[awkward]] hymn',
        'H: A goat in Ohio is [[going viral]]',
      ],
      passes: [
        'H: First ever woman elected in Hull',
        'H: Highest ever tide hits Venice',
        'H: Death Valley logs hottest July',
        'H: Peak season fares rise at Heathrow',
        'H: Reactor shut down after leak',
        'H: Police bomb squad clears the square',
        'H: Crash on M6 seriously hurts a nurse',
        'The word was literally translated.',
      ],
    },
    {
      match: [
        '{just [got,made,did,had,posted,released,dropped,became,gave,took,shared,launched,revealed,won,broke,went,responded,showed,proved,changed,ruined,met,a,another,discovered,found,confirmed,learned,realized,started,turned,came,brought,created,invented,named,been,said,used,tried,spoke,called,admitted]}',
        '[finally,actually,really] ',
        '[is,are] [so,too,super,pretty,kind of,kinda,totally,about to,definitely,probably,basically,officially,absolutely,all kinds,all about,just,the most,the best,the cutest,the coolest,wonderful]',
      ],
      flags: [
        'H: Iowa [[just got]] a poet laureate',
        'H: Trump [[finally]] visits Delaware',
        'H: Biden [[finally]] visits Delaware',
        'H: The House gym [[is so]] quiet',
      ],
      passes: [
        'H: Trains are too few, riders tell Labour',
        'H: Just one seat parts the parties',
        'H: Deal just short of the mark, envoy tells Israel',
      ],
    },
  ],
});
