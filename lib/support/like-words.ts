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
];

const stemsByWord: ReadonlyMap<string, readonly string[]> = new Map(
  GROUPS.flatMap((group) => {
    const stems = group.split(' ').map(stem);
    return stems.map((one): [string, readonly string[]] => [one, stems.filter((other) => other !== one)]);
  }),
);

/** Returns the stems of the words that say about the same as the word with the stem `root`, itself left out. */
export const likeStems = (root: string): readonly string[] => stemsByWord.get(root) ?? [];
