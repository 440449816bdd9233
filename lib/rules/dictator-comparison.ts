/** Comparisons with dictators and their crimes: Nazi-style, Orwellian, Stalinist, Gestapo. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'dictator-comparison',
  title: 'Comparison with dictators',
  category: 'guilt-by-association',
  severity: 'strong',
  tier: { headline: 2, body: 2 },
  message: '“{match}” borrows the guilt of a dictatorship; the act itself can be described.',
  why: 'The comparison condemns without showing what is alike. It also makes the old crimes smaller.',
  innocent: 'Historians compare with evidence; courts and museums deal with the real thing.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques in News Articles',
    locator: 'Reductio ad Hitlerum',
    by: 'Da San Martino et al., 2020',
  },
  unless: [
    '&[~compare/V,~liken/V,~accuse/V,~call/V,~describe/V,~denounce/V,historian,historians,museum,1930s,1940s,1950s,wartime,novel,film,exhibition,architecture,scholar,scholars]',
  ],
  entries: [
    {
      match: [
        '[nazi-style,nazi-like,hitler-style,hitler-like,goebbels-style,goebbels-like,gestapo-style,gestapo-like,fascist-style,mussolini-style,stalin-style,stalin-like,soviet-style,soviet-like,mao-style,north-korea-style,north-korean-style,castro-style,franco-style,mafia-style,mob-style,klan-style,jim-crow-style,apartheid-style,inquisition-style,handmaid’s-tale-style,communist-style,cuban-style,venezuela-style]',
        '[orwellian,mccarthyism,stalinist,gestapo,storm-troopers,red-guards,gulag,thought-crime,big-brother-style] [tactic,tactics,move,moves,law,laws,rule,rules,power,powers,policy,policies,plan,plans,language,state,system,purge,purges,methods,measures,surveillance,control,censorship,attack,attacks,name,nightmare,regime,logic,demand,demands,world,scheme,bill,process,trial,trials,witch,party,style]',
        '[modern-day,latter-day,new,today’s,another,mini,budding,wannabe,would-be,american,british,european] [hitler,stalin,mussolini,goebbels,mao,gestapo,mccarthyism,fascism,fascists,nazis,inquisition,gulag,pol-pot,munich,chamberlain,napoleon]',
        '[straight,right,something] out of [orwell,1984,kafka,the soviet union,nazi germany,north korea,mao’s china,stalin’s russia,the gulag,the third reich,the dark ages,the handmaid’s tale,a banana republic,a mafia film]',
        '[worse than,echoes of,reminiscent of,shades of,smacks of,reeks of] [hitler,stalin,nazi,the nazis,nazi germany,mccarthyism,fascism,the 1930s,weimar,the gestapo,the soviet union,communism,apartheid,jim crow,colonialism,totalitarianism,watergate]',
      ],
      plain: ['strict', 'far-reaching'],
      unless: [
        '&[salute,uniform,uniforms,memorial,murdered,survivor,survivors,apartment,apartments,blocks,killing,shooting,execution]',
        'new [napoleon]',
      ],
      flags: [
        'H: Governor’s [[Nazi-style]] order on masks',
        'H: Mayor’s [[Soviet-style]] order on rents',
        'The firm wants [[Orwellian powers]] over its staff.',
        'H: Europe’s [[new Hitler]] opens a bridge',
        'The form is [[straight out of Kafka]].',
        'The list has [[echoes of McCarthyism]].',
        'The [[Stalinist purge]] at the club goes on.',
      ],
      passes: [
        'Soviet-style apartment blocks line the road.',
        'Historians see echoes of fascism in the posters.',
        'The band plays on a new Napoleon piano.',
        'He was fined for a Nazi-style salute.',
        'The senator likened the order to those of the Nazis.',
        'Orwell wrote the book on Jura.',
        'The museum tells of the real Gestapo.',
      ],
    },
  ],
});
