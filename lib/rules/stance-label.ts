/** Labels that name people by what they are said to be against: anti-American, pro-crime, anti-science. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'stance-label',
  title: 'Label of enmity',
  category: 'contested-label',
  severity: 'note',
  tier: { headline: 2, body: 3 },
  message: '“{match}” names people by what others say they hate or love; what did they do or say?',
  why: 'The label turns an opinion on one question into a whole attitude, usually in the words of the other side.',
  innocent: 'The group may use the label of itself, or a court may have found as much.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Contentious labels', by: 'Wikipedia' },
  entries: [
    {
      match: [
        '[anti-american,anti-british,anti-western,anti-women,anti-woman,anti-family,anti-police,anti-cop,anti-democracy,anti-democratic,anti-freedom,anti-liberty,anti-business,anti-growth,anti-worker,anti-boss,anti-labor,anti-labour,anti-science,anti-vaxxer,anti-vaxxers,anti-christian,anti-muslim,anti-catholic,anti-white,anti-men,anti-male,anti-god,anti-religion,anti-life,anti-military,anti-speech,anti-gay,anti-trans,anti-immigrant]',
        '[pro-crime,pro-criminal,pro-terror,pro-terrorist,pro-sharia,pro-communist,pro-death,pro-rape,pro-illegal,pro-hamas,pro-putin,pro-fascist,pro-censorship,pro-amnesty,pro-pollution,pro-corruption]',
        '[america-hating,america-hater,america-haters,america-bashing,police-hating,police-hater,police-haters,police-bashing,women-hating,women-hater,women-haters,women-bashing,israel-hating,israel-hater,israel-haters,israel-bashing,jew-hating,jew-hater,jew-haters,jew-bashing,muslim-hating,muslim-hater,muslim-haters,muslim-bashing,christian-hating,christian-hater,christian-haters,christian-bashing,freedom-hating,freedom-hater,freedom-haters,freedom-bashing,union-hating,union-hater,union-haters,union-bashing,gay-hating,gay-hater,gay-haters,gay-bashing]',
      ],
      plain: ['critics of the police'],
      unless: [
        'anti-trans fat',
        '[anti-gay,anti-women,anti-christian,anti-muslim,anti-catholic,anti-immigrant,anti-white,anti-american] [violence,discrimination,attack,attacks,hate crime,crime,crimes,riots]',
      ],
      flags: [
        'H: [[Anti-American]] song wins prize at fair',
        'H: Democrat in row over [[pro-crime]] leaflet',
        'H: Republican in row over [[pro-crime]] leaflet',
        'H: [[Police-hating]] pamphlet found in library',
        'H: Labour’s [[anti-business]] turn',
        'H: Conservatives’ [[anti-science]] turn',
      ],
      passes: [
        'H: City bans anti-trans fat labels',
        'H: Report on anti-Catholic violence in Glasgow',
        'H: Pro-Israel march in London',
        'H: Pro-Palestinian march in London',
        'H: Minister says leaflet was anti-American',
        'H: Police critics meet in Leeds',
      ],
    },
  ],
});
