/** Reads JSON-LD as publishers write it: arrays, graphs, CDATA, comments, trailing commas, and nonsense. */

/** What one article entity says of itself; strings are trimmed, absent ones empty. */
export interface LinkedArticle {
  readonly types: readonly string[];
  readonly headline: string;
  readonly description: string;
  readonly authors: readonly string[];
  readonly section: string;
  readonly lang: string;
  readonly published: string;
  readonly isFree: boolean | null;
  /** How many words it says it has; 0 where it does not say. */
  readonly words: number;
}

/** All that the page's scripts of linked data say. */
export interface LinkedData {
  /** Every type named anywhere, without its namespace. */
  readonly types: readonly string[];
  /** Article entities in the order found, news first. */
  readonly articles: readonly LinkedArticle[];
}

type Entity = Readonly<Record<string, unknown>>;

const deepest = 6;
const mostEntities = 400;

/** Returns what `scripts` (the text of each) say; what cannot be parsed is passed over. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  const entities: Entity[] = [];
  for (const script of scripts) gather(parse(script), entities, 0);
  const articles = entities
    .map(readArticle)
    .filter(({ types }) => types.some((type) => isArticleType(type)))
    .sort((a, b) => Number(b.types.some(isNewsType)) - Number(a.types.some(isNewsType)));
  return { types: [...new Set(entities.flatMap(typesOf))], articles };
}

/** Returns whether a schema.org type is one of the news family. */
export const isNewsType = (type: string): boolean =>
  /NewsArticle$|^(LiveBlogPosting|SatiricalArticle|AdvertiserContentArticle)$/.test(type);

/** Returns whether a schema.org type is an article of any sort. */
export const isArticleType = (type: string): boolean =>
  isNewsType(type) || /^(Article|BlogPosting|TechArticle|Report|ScholarlyArticle|Review)$/.test(type);

function parse(script: string): unknown {
  const trimmed = script.trim();
  try {
    return JSON.parse(trimmed);
  } catch {
    return parseMended(trimmed);
  }
}

function parseMended(script: string): unknown {
  const bare = script
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/\s*)?<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/\s*)?\]\]>)?[\s;]*$/, '');
  try {
    // Raw line breaks inside strings and commas before a closing bracket are what hand-made JSON gets wrong most.
    return JSON.parse(bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([\]}])/g, '$1'));
  } catch {
    return null;
  }
}

function gather(value: unknown, entities: Entity[], depth: number): void {
  if (depth > deepest || entities.length >= mostEntities || typeof value !== 'object' || value === null)
    return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, entities, depth + 1);
    return;
  }
  const entity = value as Entity;
  if ('@type' in entity) entities.push(entity);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart']) {
    gather(entity[key], entities, depth + 1);
  }
}

function readArticle(entity: Entity): LinkedArticle {
  const free = entity.isAccessibleForFree;
  return {
    types: typesOf(entity),
    headline: firstText(entity.headline) || firstText(entity.name),
    description: firstText(entity.description),
    authors: names(entity.author),
    section: firstText(entity.articleSection),
    lang: firstText(entity.inLanguage),
    published: firstText(entity.datePublished),
    isFree: free === false || /^false$/i.test(firstText(free)) ? false : free === undefined ? null : true,
    words: Number(entity.wordCount) || 0,
  };
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const typesOf = (entity: Entity): readonly string[] =>
  list(entity['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));

function firstText(value: unknown): string {
  for (const item of list(value)) {
    if (typeof item === 'string' && item.trim()) return item.trim();
    if (typeof item === 'object' && item !== null && '@value' in item) return firstText(item['@value']);
  }
  return '';
}

const names = (value: unknown): readonly string[] =>
  list(value)
    .map((item) =>
      typeof item === 'object' && item !== null ? firstText((item as Entity).name) : firstText(item),
    )
    .filter((name) => name && !/^https?:/.test(name));
