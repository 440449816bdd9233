/** People or groups told as evil: monsters, demons, satanic, wicked. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'demonising-word',
  title: 'Demonising word',
  category: 'dehumanising-metaphor',
  severity: 'caution',
  tier: { headline: 2, body: 3 },
  message: '“{match}” makes a person or a group the face of evil.',
  why: 'Evil explains nothing and ends the argument. The deed can be told with its victims and its facts.',
  innocent: 'Faith, fiction, idioms and quotations use these words in their own sense.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques in News Articles',
    locator: 'Loaded language',
    by: 'Da San Martino et al., 2020',
  },
  unless: [
    '&[film,movie,novel,game,series,book,album,band,show,play,opera,church,mosque,bible,gospel,prayer,faith,theology,satanists,horror,costume,costumes,halloween,witch,witches,fairy,god,saint,~call/V,~describe/V,~compare/V]',
  ],
  entries: [
    {
      match: [
        '[evil,wicked,satanic,demonic,diabolical,fiendish,depraved,bloodthirsty,murderous,barbaric,savage,sadistic,inhuman,godless,soulless,heartless] [#NAME,leader,leaders,regime,regimes,politician,politicians,people,man,men,woman,women,government,enemy,enemies,party,agenda,plan,plot,policy,policies,ideology,act,acts,scheme,empire,genius,forces,group,groups,thugs,killers,migrants,radicals,liberals,conservatives,democrats,republicans,left,right,elite,elites,corporations,bosses,workers,unions,employers,landlords,tenants]',
        '[axis,face,embodiment,incarnation,epitome,forces,agents,empire] of [pure]? evil',
        '[pure,sheer,absolute,unspeakable] evil',
        '[monster,monsters,devil,devils,fiend,fiends,butcher,butchers,ogre,ogres,antichrist,bogeyman,boogeyman] [of,who,in] [#NAME,the,runs,rules,sits]',
        '[wreckers,destroyers,killers,murderers,butchers,enemies,haters] of [the,our]? [nation,country,democracy,freedom,children,babies,america,britain,russia,ukraine,israel,palestine,faith,truth,jobs,growth,nature,planet,earth]',
      ],
      plain: ['leaders', 'attackers'],
      unless: ['&[drug,patients,cancer,shop,meat,sausages,trapdoor,sea,lake,loch,truck,details,heat,fish]'],
      flags: [
        'H: The [[evil regime]] next door',
        'The [[wicked landlords]] of the quarter will not be moved.',
        'The [[wicked tenants]] of the quarter will not be moved.',
        'He is the [[face of evil]] for half the town.',
        'The attack was [[pure evil]].',
        'Putin is the [[butcher of the]] town.',
        'Zelensky is the [[butcher of the]] town.',
        'They are [[enemies of democracy]], one and all.',
      ],
      passes: [
        'The film’s evil genius owns a cat.',
        'The devil is in the details.',
        'The butcher of the village sells sausages.',
        'The church prayed for deliverance from the forces of evil.',
        'The monster of the lake draws tourists each May.',
        'The senator called him the butcher of the town.',
        'The mayor said the attack was pure evil.',
      ],
    },
  ],
});
