/** Telling words of headlines by the matter they tell of, each with the words of which one is bound to stand in a body that carries it. */
import { stem } from '@/lib/support/stem';

/** A matter of headlines. */
export interface Matter {
  /** `event`: that something happened; `loaded-wording`: how it was done, or how it struck people. */
  readonly type: 'event' | 'loaded-wording';
  /** Stems of the words that carry it, those of the headline included. */
  readonly carriers: readonly string[];
}

/** Each row: words of headlines “/” other words that carry them. */
const EVENTS: readonly string[] = [
  'protest protester demonstrator / demonstrate rally march picket vigil chant placard banner walkout strike marcher megaphone',
  'feud spat brawl / clash row fight argue dispute disagree insult accuse attack tension rival conflict quarrel bicker trade',
  'standoff showdown / stalemate deadlock impasse confront refuse dispute clash siege fight battle barricade face',
  'retreat climbdown surrender capitulate relent backtrack backpedal / concede concession withdraw reverse drop abandon yield cave soften compromise retract scrap rethink give back away pull turn accept',
  'retaliate retaliation revenge vengeance reprisal payback / punish avenge counter respond response return react strike',
  'plot scheme conspire conspiracy / collude plan plotter secret conspirator',
  'apologise apologize apology / sorry regret contrite forgive remorse',
  'beg implore / plead appeal urge ask call request desperate',
  'snub shun spurn rebuff / decline refuse reject ignore skip boycott absent exclude overlook cancel invite attend avoid',
  'defy flout / refuse reject ignore despite violate disobey resist vow insist break defiant against',
  'revolt rebellion mutiny uprising insurrection / rebel oppose dissent defect resist riot unrest overthrow against break',
  'rift infighting / split divide disagree dispute differ tension faction break conflict rival fracture feud clash',
  'crackdown / arrest detain ban raid enforce tough curb restrict clamp sweep tighten penalty fine target police',
  'purge / fire dismiss remove oust sack arrest detain replace expel delete',
  'exodus / leave flee depart quit resign migrate exit evacuate departure',
  'ultimatum / deadline demand threaten unless warn until',
  'manhunt / search hunt seek suspect wanted fugitive police',
  'lawsuit sue / suit court complaint litigation plaintiff legal damages judge claim',
  'boycott / refuse skip shun avoid attend absent away stop',
  'coverup cover-up / hide conceal destroy suppress withhold cover bury silence',
  'massacre bloodbath carnage slaughter / kill die dead murder shoot gunman victim body',
  'chaos mayhem bedlam pandemonium / chaotic confuse confusion disrupt disorder panic delay riot unrest violent clash mess stampede flee scream strand crowd cancel turmoil crisis evacuate loot fight',
  'stampede / crush trample crowd flee rush panic run',
  'scandal / investigate allege allegation accuse wrongdoing misconduct controversy affair corrupt probe inquiry outrage backlash resign apology',
  'betray betrayal / trust promise loyal lie deceive abandon break treason cheat disloyal',
  'threaten threat / warn ultimatum vow menace risk danger intimidate promise bomb retaliate consequence harm if',
  'riot / loot violent clash unrest burn smash vandal arson protest',
  'soar skyrocket surge spike / rise increase climb jump grow up more high record gain double triple quadruple rocket',
  'plunge plummet nosedive / fall drop decline down low lose slump slide sink cut half dip less',
  'evacuate evacuation / flee leave clear shelter move out',
  'backlash / criticize critic anger angry condemn outrage complain oppose protest blast slam denounce furor uproar upset offend boycott apologize object defend pressure',
  'setback / lose defeat reject fail block damage hurt hinder delay rule against deny cancel postpone problem stall halt',
  'bombshell / reveal disclose disclosure surprise shock allege admit explosive leak stun confess accuse testify',
  'ambush / attack shoot surprise trap lure gunman fire',
  'hostage / captive kidnap hold seize release abduct captor',
  'kidnap abduct / snatch take missing captive hold ransom hostage seize',
  'bribe bribery / pay payment kickback corrupt cash gift money',
  'bankrupt bankruptcy / debt insolvent creditor collapse owe liquidate chapter court close',
  'layoff / job cut redundant redundancy fire sack staff employee lay worker',
  'assassinate assassination / kill murder shoot gunman die attack slay poison',
  'sabotage / damage destroy tamper attack undermine disrupt vandal cut explosion',
  'blackmail extort extortion / threat threaten demand money pay ransom',
  'smuggle / traffic contraband hide border drug import seize custom carry',
  'smear / attack lie false accuse insult defame slander discredit rumor dirt negative allege',
  'hack hacker / breach cyber steal computer password leak intrude access data email phish online',
  'walkout / leave quit strike protest storm walk exit boycott',
  'stowaway / hide aboard board ship plane smuggle',
  'vigilante / arm citizen group patrol justice police militia attack',
  'whistleblower / reveal expose leak report complain complaint disclose former employee source accuse allege',
];

const MANNERS: readonly string[] = [
  'mock ridicule scoff taunt jeer sneer / joke laugh satire sarcastic sarcasm tease parody jibe jab insult derisive deride fun troll humor humour impersonate quip roast heckle boo jest lampoon',
  'praise hail laud applaud / commend congratulate thank great welcome celebrate salute admire compliment hero love support proud good tribute honor honour appreciate endorse',
  'scramble grasp desperate frantic last-ditch / rush hurry hasten race struggle urgent panic pressure crunch hasty deadline',
  'furious fury outrage livid enrage / anger rage fume upset criticize condemn blast protest complain denounce slam irate incense backlash furor furore uproar outcry appal disgust offend boycott',
  'weep sob / tear tearful cry emotion choke grief mourn heartbreak upset',
  'bizarre weird / strange odd unusual peculiar surreal eccentric wild mystery curious',
  'brutal savage / violent violence kill beat cruel vicious attack horrific bloody murder harsh torture rape stab',
  'hilarious / funny laugh joke humor humour comic comedy fun amuse',
  'awkward / uncomfortable silence embarrass pause tense cringe gaffe stumble',
  'controversial / critic dispute debate oppose controversy object complain backlash outrage condemn divisive',
  'landmark historic / first history precedent major significant unprecedented milestone era never decade',
  'viral / view share post video social online spread tweet internet',
  'defiant / refuse reject vow insist defy resist ignore undeterred never',
  'panic terrified / fear alarm scare afraid dread worry concern flee scream anxious frighten terror',
  'heroic hero / save rescue brave courage hail protect honor honour medal sacrifice risk',
  'desperately / rush struggle urgent desperate',
  'humiliate humiliation / embarrass shame mock defeat lose disgrace ridicule apologize degrade',
  'devastate devastation / destroy damage ruin loss kill disaster wreck tragic grief heartbreak hit',
  'secretly / secret hide conceal covert quiet private undisclosed confidential unknown disclose reveal leak tell know behind',
  'abruptly suddenly / sudden abrupt surprise unexpected immediate quick notice minute soon shock announce',
  'reluctantly reluctant / hesitate resist pressure unwilling force agree despite refuse',
  'unanimous unanimously / all every vote both full nobody single jury',
  'narrowly / close few margin bare slim vote percent point one just miss',
  'overwhelmingly / majority most vote percent large landslide',
  'naked nude / clothes undress strip bare topless nudity shirt',
  'drunk drunken / alcohol intoxicate beer drink sober wine bar',
  'lavish luxurious / expensive cost luxury money spend million fancy gold',
  'slap punish / penalty fine sanction suspend ban charge jail discipline sentence',
];

/** Each word of a headline with its matter; made when first asked for. */
let mattersByStem: ReadonlyMap<string, Matter> | null = null;

function readMatters(): ReadonlyMap<string, Matter> {
  const read = (rows: readonly string[], type: Matter['type']): [string, Matter][] =>
    rows.flatMap((row) => {
      const [asking = '', other = ''] = row.split(' / ');
      const asked = asking.split(' ').map(stem);
      const matter: Matter = { type, carriers: [...asked, ...other.split(' ').map(stem)] };
      return asked.map((root): [string, Matter] => [root, matter]);
    });
  return new Map([...read(EVENTS, 'event'), ...read(MANNERS, 'loaded-wording')]);
}

/** Returns the matter that the word with the stem `root` tells of, or null. */
export function matterOf(root: string): Matter | null {
  mattersByStem ??= readMatters();
  return mattersByStem.get(root) ?? null;
}
