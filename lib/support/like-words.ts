/** Words that say about the same with like strength, though they are of different families. */
import { stem } from '@/lib/support/stem';

const GROUPS: readonly string[] = [
  'outrage anger fury rage ire',
  'hoax fake false untrue bogus rumour rumor satire prank fabricate',
  'mob vigilante crowd gang',
  'extremist radical fanatic',
  'thug bully brute',
  'puppet stooge lackey pawn',
  'invasion invade influx',
  'chaos turmoil disarray mayhem bedlam havoc',
  'crisis emergency disaster catastrophe',
  'humiliate embarrass shame',
  'crush defeat rout trounce thrash',
  'collapse crumble implode disintegrate',
  'lie falsehood untruth mislead deceive',
  'scam fraud swindle con',
  'traitor treason betray',
  'retreat climbdown reversal backtrack',
  'fear panic alarm dread terror',
  'regime dictatorship dictator junta',
  'raid storm',
  'smear slander defame',
  'police cop officer constable sheriff trooper',
  'kid child toddler youngster minor',
  'teen teenager youth adolescent',
  'student pupil undergraduate',
  'mum mom mother',
  'dad father',
  'wife husband spouse',
  'baby infant newborn',
  'doctor physician medic surgeon',
  'illness disease sick ailment',
  'tumor cancer',
  'broken fracture',
  'car vehicle truck van',
  'plane aircraft jet airliner',
  'ship boat vessel ferry',
  'home apartment flat residence',
  'crash collision accident wreck',
  'fire blaze flame inferno',
  'storm hurricane cyclone typhoon',
  'cash money payment',
  'rich wealthy affluent',
  'worker employee staff',
  'boss chief executive manager',
  'firm company business corporation',
  'shop store retailer',
  'gun firearm weapon rifle pistol',
  'gunman shooter attacker',
  'soldier troop serviceman',
  'militant fighter jihadist insurgent',
  'kill fatal slay murder',
  'hurt injure wound',
  'bill law legislation statute',
  'ballot vote poll',
  'jail prison imprison',
  'probe investigate inquiry',
  'talk negotiate discuss',
  'deal agreement accord pact truce ceasefire',
  'tax levy duty tariff',
  'immigrant migrant refugee undocumented',
  'lawmaker congressman senator legislator representative',
  'supporter fan backer ally',
  'opponent critic foe',
  'video footage clip film tape recording',
  'photo photograph picture image',
  'internet online web',
  'phone smartphone cell',
  'spot sight notice',
  'reveal disclose expose uncover unveil',
  'ban prohibit forbid outlaw',
  'buy purchase acquire',
  'huge massive enormous giant vast',
  'quick fast rapid swift',
  'throng crowd queue',
  'hope optimism optimistic',
];

/** Each word's stem with those of its group; made when first asked for, since not every text asks. */
let stemsByWord: ReadonlyMap<string, readonly string[]> | null = null;

function readGroups(): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, string[]>();
  for (const group of GROUPS) {
    const stems = group.split(' ').map(stem);
    for (const one of stems)
      read.set(one, [...(read.get(one) ?? []), ...stems.filter((other) => other !== one)]);
  }
  return read;
}

/** Returns the stems of the words that say about the same as the word with the stem `root`, itself left out. */
export function likeStems(root: string): readonly string[] {
  stemsByWord ??= readGroups();
  return stemsByWord.get(root) ?? [];
}
