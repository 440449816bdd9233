/** Damages headlines on purpose, in memory, so that it is known what a check has to find and where. */
import type { Article, ClaimType, Span } from '@/lib/model';
import { articleOf } from './run-rules';

/** A headline that was changed; the span of the change is in the headline. */
export interface Edit {
  readonly kind: 'number' | 'name' | 'quotation' | 'hedge' | 'speaker' | 'superlative';
  readonly types: readonly ClaimType[];
  readonly article: Article;
  readonly span: Span;
}

type Change = Omit<Edit, 'article'> & { readonly headline: string };

/** Returns every change that fits the headline and body of `article`, at most one of each kind. */
export function editsOf(article: Article): readonly Edit[] {
  const body = article.text.slice(article.headline.length + 1);
  const changes = [number, name, quotation, hedge, speaker, superlative];
  return changes.flatMap((change) => {
    const made = change(article.headline, body);
    if (!made) return [];
    const { headline, ...rest } = made;
    return [{ ...rest, article: articleOf({ form: 'article', text: `${headline}\n${body}` }) }];
  });
}

/** Puts `words` in the place of `[start, end)`. */
function replace(
  headline: string,
  start: number,
  end: number,
  words: string,
): { headline: string; span: Span } {
  return {
    headline: headline.slice(0, start) + words + headline.slice(end),
    span: { start, end: start + words.length },
  };
}

/** A figure of the headline or the lead becomes another one that the body does not hold. */
function number(headline: string, body: string): Change | null {
  const lead = /^[^\n]{40,220}?[a-z]\.(?= \p{Lu}|\n|$)/u.exec(body)?.[0].slice(0, -1) ?? '';
  for (const line of [headline, lead]) {
    const found =
      /(?<![\w.,/:’'#–-])\$?(?<figure>\d{2,3})(?![\w.,/:–-]*\d)(?=%| percent| million| billion| people| [a-z]{4,})/i.exec(
        line,
      );
    const figure = found?.groups?.figure;
    if (!found || !figure || isQuoted(line, found.index)) continue;
    if (
      /(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]{2}\.) $/.test(
        line.slice(0, found.index),
      )
    )
      continue;
    const other = [3, 5, 7]
      .map((factor) => `${Number(figure) * factor + 11}`)
      .find((text) => !body.includes(text));
    if (!other) continue;
    const end = found.index + found[0].length;
    return { kind: 'number', types: ['number'], ...replace(line, end - figure.length, end, other) };
  }
  return null;
}

/** Within quotation marks an edit would be an altered quotation. */
const isQuoted = (headline: string, at: number): boolean =>
  (headline.slice(0, at).match(/[“”"‘]|(?<!\p{L})'/gu) ?? []).length % 2 === 1;

/** Written for this: everyday names that no article holds together. */
const PEOPLE = [
  'Susan Pemberton',
  'Kevin Marbury',
  'Laura Thistlewood',
  'Andrew Castellane',
  'Ruth Vanterpool',
];

/** A full name of the body becomes another one. */
function name(headline: string, body: string): Change | null {
  for (const found of headline.matchAll(/\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b/gu)) {
    if (isQuoted(headline, found.index) || !new RegExp(`[a-z,] ${found[0]}\\b`).test(body)) continue;
    const other = PEOPLE[found[0].length % PEOPLE.length] as string;
    return {
      kind: 'name',
      types: ['name'],
      ...replace(headline, found.index, found.index + found[0].length, other),
    };
  }
  return null;
}

/** One word of a quotation that stands in the body becomes another word. */
function quotation(headline: string, body: string): Change | null {
  const found = /[“"‘'](?<words>\p{L}[^“”"‘]{12,}?)[”"’'](?!\p{L})/u.exec(headline);
  const words = found?.groups?.words;
  if (!found || !words || !plain(body).includes(plain(words))) return null;
  const long = [...words.matchAll(/(?<!\p{L})\p{L}{5,}(?!\p{L})/gu)].at(-1);
  if (!long) return null;
  const at = found.index + 1;
  const edited = replace(words, long.index, long.index + long[0].length, 'magnificently');
  return {
    kind: 'quotation',
    types: ['quotation'],
    headline: headline.slice(0, at) + edited.headline + headline.slice(at + words.length),
    span: { start: at, end: at + edited.headline.length },
  };
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}' ]/gu, '');

/** What a headline or a lead sentence leaves open is told as done. */
const HEDGED =
  /\b(?:(?:is|are) (?:expected|likely|set|poised|due) to|may|might|could|will|(?<!(?:her|his|their|its|the|of) )plans to) (?!(?:have|also|only|soon|never|then|still|likely|well|just|not|become)\b)(?<verb>[a-z]{4,})\b/;

function hedge(headline: string, body: string): Change | null {
  // The first sentence, as far as a full stop tells.
  const lead = /^[^\n]{40,220}?[a-z]\.(?= \p{Lu}|\n|$)/u.exec(body)?.[0].slice(0, -1) ?? '';
  for (const line of [headline, lead]) {
    const found = HEDGED.exec(line);
    const verb = found?.groups?.verb;
    if (!found || !verb || /["“”]|\b(?:if|said|says|whether)\b/.test(line)) continue;
    const said = verb
      .replace(/(?<=[^aeiou])y$/, 'ie')
      .replace(/(?<=ss|sh|ch|x)$/, 'e')
      .concat('s');
    return {
      kind: 'hedge',
      types: ['certainty', 'event'],
      ...replace(line, found.index, found.index + found[0].length, said),
    };
  }
  return null;
}

/** Quoted words of one speaker of the body are given to another. */
function speaker(_: string, body: string): Change | null {
  const said = [
    ...body.matchAll(
      /“(?<words>[^“”\n]{25,110}?),?” (?:said )?(?:Mr\. |Mrs\. |Ms\. )?(?<name>\p{Lu}\p{Ll}{3,})(?= said|[.,])/gu,
    ),
    ...body.matchAll(
      /"(?<words>[^"\n]{25,110}?),?" (?:said )?(?:Mr\. |Mrs\. |Ms\. )?(?<name>\p{Lu}\p{Ll}{3,})(?= said|[.,])/gu,
    ),
  ];
  const [first] = said;
  const other = said.find(({ groups }) => groups?.name !== first?.groups?.name);
  if (!first?.groups || !other?.groups) return null;
  const headline = `${other.groups.name}: “${first.groups.words}”`;
  return {
    kind: 'speaker',
    types: ['quotation', 'source'],
    headline,
    span: { start: 0, end: headline.length },
  };
}

/** A noun that the body writes small is put above all others. */
function superlative(headline: string, body: string): Change | null {
  if (/\b(?:first|\w{3,}est|most|record|ever|best|worst)\b|[“"‘]|(?<!\p{L})'/iu.test(headline)) return null;
  const found = [...headline.matchAll(/\b(?:the|a|an|new|over|on|for|of|in) (?<noun>\p{L}{5,})/giu)].find(
    ({ groups }) => new RegExp(`(?<!\\p{L})${groups?.noun?.toLowerCase()}(?!\\p{L})`, 'u').test(body),
  );
  const noun = found?.groups?.noun;
  if (!found || !noun) return null;
  const small = body.length % 2 ? 'biggest' : 'deadliest';
  const word = /^\p{Lu}/u.test(noun) ? small.charAt(0).toUpperCase() + small.slice(1) : small;
  const start = found.index + found[0].length - noun.length;
  const edited = replace(headline, start, start, `${word} `);
  return {
    kind: 'superlative',
    types: ['superlative'],
    headline: edited.headline,
    span: { start, end: start + word.length },
  };
}
