/** Written pattern → its words spelled out: lemmas inflected, lexicons and lists opened, each part a choice of phrases. */
import { inflect } from '@/lib/engine/inflect';
import { joinRows } from '@/lib/engine/join-rows';
import { Flag, Op } from '@/lib/engine/pack-code';
import { type Item, parsePattern } from '@/lib/engine/parse-pattern';
import { type Row, spellWords } from '@/lib/engine/spelled-item';

/** A pattern whose parts are choices of phrases; parts that are alike are one and the same array. */
export interface SpelledPattern {
  readonly anywhere: boolean;
  readonly focus: readonly [number, number];
  readonly parts: readonly (readonly Row[])[];
}

const POS_FLAG = { V: Flag.verb, N: Flag.noun, A: Flag.adjective } as const;
/** Flags of an alternative that is kept apart from the others. */
const APART = Flag.verb | Flag.noun | Flag.adjective | Flag.scare;
/** Most phrases that one list, or one alternative of it, may stand for. */
const MOST_PHRASES = 256;

const OPS = {
  number: Op.number,
  name: Op.name,
  possessor: Op.possessor,
  start: Op.start,
  end: Op.end,
} as const;

/** Returns a function that spells out patterns; it throws an Error that names the pattern when it cannot. */
export function createSpeller(
  lexicons: readonly { readonly name: string; readonly words: readonly string[] }[],
): (source: string) => SpelledPattern {
  const lexiconByName = new Map(lexicons.map((lexicon) => [lexicon.name, lexicon]));
  const seen = new Map<string, readonly Row[]>();
  return (source) => {
    const fail = (what: string): never => {
      throw new Error(`pattern “${source}”: ${what}`);
    };
    const single = (op: number, flags: number, argument = 0): Row[] => [[{ op, argument, flags }]];
    const { items, focus, anywhere } = parsePattern(source);
    // How far a gap reaches depends on the word that the pattern hangs on, and joining phrases may move it.
    const join = items.some(({ kind }) => kind === 'gap') ? (rows: readonly Row[]) => rows : joinRows;

    const spell = (item: Item): Row[] => {
      const flags =
        (item.optional ? Flag.optional : 0) | (item.not ? Flag.not : 0) | (item.scare ? Flag.scare : 0);
      switch (item.kind) {
        case 'word':
          return [[spellWords([item.word], flags)]];
        case 'lemma':
          return [[spellWords(inflect(item.lemma, item.as), flags | (item.as ? POS_FLAG[item.as] : 0))]];
        case 'class': {
          const lexicon = lexiconByName.get(item.name);
          if (!lexicon) return fail(`no lexicon is called “${item.name}”`);
          return spellList(
            lexicon.words.map((word) => parsePattern(word).items),
            item,
            flags,
          );
        }
        case 'list':
          return spellList(item.options, item, flags);
        case 'gap':
          return single(Op.gap, flags, item.most);
        case 'punctuation':
          return single(Op.punctuation, flags, item.code);
        default:
          return single(OPS[item.kind], flags);
      }
    };

    /** Alternatives of one word become sets, one for each part of speech; those of several words stay rows. */
    const spellList = (options: readonly (readonly Item[])[], item: Item, flags: number): Row[] => {
      const singles = new Map<number, string[]>();
      const phrases: Row[] = [];
      for (const row of options.flatMap(product)) {
        const [only] = row;
        if (row.length === 1 && only?.words) {
          const apart = only.flags & APART;
          singles.set(apart, [...(singles.get(apart) ?? []), ...only.words]);
        } else phrases.push(row);
      }
      const rows = [...join(phrases)];
      for (const [apart, words] of singles) rows.unshift([spellWords(words, flags | apart)]);
      if (item.not) {
        if (rows.some((row) => row.length > 1)) fail('“!” takes single words');
        // Not any of several sets: all of them must be absent, one after the other.
        return [rows.flat().map((single) => ({ ...single, flags: single.flags | flags }))];
      }
      if (item.optional && rows.length === 1 && rows[0]?.length === 1) return rows;
      const marked = rows.map((row) =>
        row.map((single) => ({
          ...single,
          flags: (single.flags | (flags & Flag.scare)) & (item.optional ? ~Flag.optional : -1),
        })),
      );
      return item.optional ? [...marked, []] : marked;
    };

    const product = (items: readonly Item[]): Row[] => {
      let rows: Row[] = [[]];
      for (const item of items) {
        const options = spell(item);
        rows = rows.flatMap((row) => options.map((option) => [...row, ...option]));
        if (rows.length > MOST_PHRASES) fail(TOO_MANY);
      }
      return rows;
    };

    const parts = items.map((item) => {
      const part = spell(item);
      const key = JSON.stringify(part);
      const known = seen.get(key) ?? part;
      seen.set(key, known);
      return known;
    });
    return { anywhere, focus, parts };
  };
}

/** What is said of a pattern that stands for too many. */
export const TOO_MANY = `it stands for more than ${MOST_PHRASES} patterns; write it as several`;
