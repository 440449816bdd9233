/** Politics told as theatre and spectacle: drama, circus, blame game, bad blood, bromance, political theatre. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'drama-noun',
  title: 'News told as drama',
  category: 'conflict-verb',
  severity: 'note',
  tier: { headline: 2, body: 3 },
  message: '“{match}” turns an event into a show; the event has a plainer name.',
  why: 'A vote, a hearing or a dispute has parties and an outcome. Told as drama it has heroes, villains and suspense instead.',
  innocent: 'The piece may be about a play, a film or a match.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Clichés and idioms', by: 'Wikipedia' },
  unless: ['&@sport'],
  entries: [
    {
      match: [
        '[high,political,courtroom,palace,royal,white house,westminster,senate,house,debate,impeachment,boardroom,backstage,behind-the-scenes,fbi,vote,election] drama',
        '[a little,more,much] drama',
        '[circus,bromance,melodrama,cliffhanger,nail-biter,roller coaster,rollercoaster,whirlwind,mudslinging,free-for-all,shouting match,war of words,blame game,finger-pointing,palace intrigue,cloak-and-dagger,game of thrones,hunger games,alternate universe,la-la land,culture-war,culture wars,holy war,cash crunch,cash grab,kingmaker,bogeyman,bogeymen,boogeyman,whipping boy,fall guy,poster child,poster boy,pariah,firebrand,firebrands,maverick,gadfly,wrecking ball,bomb-thrower,provocateur,provocateurs,showman,flamethrower,hothead,hotheads,foot soldiers,acolytes,mafia,cabal,clique,juggernaut,behemoth,leviathan]',
        '[explosive,blockbuster,seismic,cataclysmic,epic,titanic,monumental,fateful,nail-biting,bruising,brutal,fierce,raging,festering,simmering,boiling,wild,frantic,dizzying,frenzied,frenetic,tumultuous,turbulent,astonishing,spectacular,surreal,ominous,combative,fiery,feisty,raucous,rowdy,ugly,nasty,vicious,toxic] [day,week,month,year,night,race,fight,battle,showdown,hearing,debate,case,ruling,vote,meeting,exchange,feud,dispute,war,contest,primary,campaign,summit,moment,interview,divide,divides,division,divisions,rift,rifts,tensions,stalemate,standoff,scene,scenes,session,press conference,news conference,speech,address,clash,confrontation,split,saga,scramble,finish,finale,twist,turn,rivalry,row,spat,trial,testimony,call,end,episode,spectacle,performance,town hall]',
        '[hysteria,spectacle of,free fall,freefall,shockwaves,shock waves,tsunami of,blizzard of,torrent of,deluge of,blitzkrieg,quagmire,minefield,rabbit hole]',
      ],
      plain: ['dispute', 'campaign'],
      unless: [
        '[~school,~film,~tv,~netflix,~channel,~musical] ...3 [circus,melodrama]',
        '[~snow,~mud,~rock,~rain] ...2 [deluge of,torrent of]',
      ],
      flags: [
        'H: [[Palace drama]] over a Labour guest list',
        'H: [[Palace drama]] over a Conservative guest list',
        'H: Harbour vote ends with [[a little drama]]',
        'H: The Trump and Putin [[bromance]] cools',
        'H: The Biden and Zelensky [[bromance]] cools',
        'H: Republicans end a [[bruising week]]',
        'H: Democrats end a [[bruising week]]',
        'H: Hospital rule prompts [[blizzard of]] forms',
      ],
      passes: [
        'H: Two Netflix writers leave the melodrama',
        'H: Senate backs historic pact with Chile',
        'H: Rock deluge of 1952 marked in village',
        'H: Bruising night for Leeds in cup final',
        'H: Senate sets debate for Friday',
      ],
    },
  ],
});
