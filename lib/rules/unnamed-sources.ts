/** Claims backed by nothing but “sources”: sources say, insiders claim, it has emerged. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'unnamed-sources',
  title: 'Unnamed sources',
  category: 'vague-attribution',
  severity: 'note',
  tier: { headline: 3, body: 3 },
  message: '“{match}” does not say who knows this, or how.',
  why: 'A source’s post, side and reason for anonymity tell readers what the claim is worth.',
  innocent: 'The article may give the reason for anonymity and how the source knows.',
  source: { title: 'Handbook of Journalism', locator: 'The Essentials of Reuters sourcing', by: 'Reuters' },
  scope: { voice: ['outlet', 'attributed'] },
  unless: [
    '&[anonymity,anonymously,authorised,authorized,named,identified,documents,emails,messages,memo,transcript,recording]',
  ],
  entries: [
    {
      match: [
        '{[source,sources,insider,insiders]} [close,familiar,inside,in,at,within,with,near,from] ...5 [say,says,said,claim,claims,claimed,told,tell,believe,believes,warn,warned,insist,insisted,suggest,suggested,confirmed,revealed]',
        '{[source,sources,insider,insiders]} [have,has,had,also,now]? [say,says,said,claim,claims,claimed,believe,believed,warn,warned,insist,insisted,suggest,suggested,reveal,revealed,reveals,whisper,confirm,confirmed]',
        'according to [a,one,some,several,multiple,two,three,various,unnamed,senior,well-placed,diplomatic,political,party,government,intelligence,security]? {[source,sources,insider,insiders,reports,rumours,rumors,people familiar,those familiar]}',
        '{[people,those,persons]} [familiar with,close to,briefed on] ...5 [say,said,claim,claimed,believe]',
        '[it is,it’s] [rumoured,rumored,whispered,claimed,alleged,reported]',
        '[rumour,rumor,word,legend] has it',
        '[there is,there’s] talk [of,that]',
        '{[rumours,rumors,reports,allegations,claims,whispers,speculation]} [swirl,swirled,abound,circulate,circulated,persist,persisted,emerged,surfaced,are swirling,are circulating,have swirled,have circulated,have emerged]',
      ],
      unless: [
        '[energy,water,food,light,heat,power,renewable,renewables,income,news,open,data,primary,written] [source,sources]',
      ],
      flags: [
        'H: Starmer wants out by May, [[sources]] say',
        'H: Sunak wants out by May, [[sources]] say',
        '[[Sources]] close to the chancellor claimed a truce was near.',
        'The mayor, according to [[insiders]], will go.',
        '[[People]] familiar with the talks said a deal was near.',
        '[[It is rumoured]] that the firm will be sold.',
        '[[Rumour has it]] that the firm will be sold.',
        '[[There is talk of]] a second vote.',
        '[[Rumours]] swirl around the palace.',
      ],
      passes: [
        'A source close to the matter said so on condition of anonymity because the talks are private.',
        'Renewable sources claimed a third of the market.',
        'Two officials named in the memo denied it.',
        'The scholar’s sources are letters of the time.',
        'Primary sources suggest a date near 1340.',
        'The ministry confirmed the sale.',
      ],
    },
  ],
});
