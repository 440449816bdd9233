/** Makes sense of what the page says of itself where no reader sees it: title, meta elements, JSON-LD, language, address. */
import type { PageHead } from '@/lib/extract/plain-page';
import { isArticleType, isNewsType, readLinkedData } from '@/lib/extract/read-linked-data';
import type { Genre } from '@/lib/model';

/** What the page says of itself; absent strings are empty. */
export interface Metadata {
  /** Without fragment. The document's own address, or the canonical one where that is no web address. */
  readonly url: string;
  /** What may be the headline, best first: OpenGraph, JSON-LD, Twitter, `<title>`. */
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly authors: readonly string[];
  readonly section: string;
  readonly genre: Genre;
  /** Whether it says that not everybody may read it. Those who pay are told so as well. */
  readonly isPaid: boolean;
  /** How many words the article says it has; 0 where it does not say. */
  readonly words: number;
  /** Whether a browser's translator has written the page anew. */
  readonly isTranslated: boolean;
  /** BCP 47, as written. */
  readonly lang: string;
  readonly isNews: boolean;
  readonly isArticle: boolean;
  readonly isOpenGraphArticle: boolean;
  readonly hasPublishedTime: boolean;
  /** schema.org types and the OpenGraph type, lower case, of things that are no article. */
  readonly otherTypes: readonly string[];
}

/** Returns what a page says of itself in `head`. */
export function readMetadata(head: PageHead): Metadata {
  const meta = new Map<string, string>();
  for (const [name, words] of head.metas) {
    const key = name.toLowerCase();
    const content = tidy(words);
    if (content && !meta.has(key)) meta.set(key, content);
  }
  const title = tidy(head.title);
  const linked = readLinkedData(head.linked);
  const [article] = linked.articles;
  const from = (...keys: readonly string[]) => keys.map((key) => meta.get(key) ?? '').filter(Boolean);
  const types = linked.types.filter((type) => isArticleType(type));
  const openGraphType = (meta.get('og:type') ?? '').toLowerCase();
  const own = head.url;
  const url = (/^https?:/.test(own) ? own : head.canonical || meta.get('og:url') || own).replace(/#.*/s, '');
  const section = tidy(
    from('article:section')[0] || article?.section || from('section', 'parsely-section')[0] || '',
  );
  return {
    url,
    titles: unique(
      [...from('og:title'), article?.headline ?? '', ...from('twitter:title', 'title'), title].map(tidy),
    ),
    descriptions: unique(
      [...from('og:description', 'description', 'twitter:description'), article?.description ?? ''].map(tidy),
    ),
    authors: unique([
      ...(article?.authors ?? []),
      ...from('author', 'article:author', 'parsely-author', 'dc.creator').filter(
        (name) => !/^https?:|\//.test(name),
      ),
    ]),
    section,
    genre: readGenre(types, section, url, title),
    // Chrome's translator leaves a class on the root, Edge's a number on what it has translated.
    isTranslated: head.isTitleNumbered || /\btranslated-(?:ltr|rtl)\b/.test(head.rootClass),
    isPaid: linked.articles.some(({ isFree }) => isFree === false),
    words: article?.words ?? 0,
    lang: (head.lang || article?.lang || from('og:locale', 'language', 'content-language')[0] || '')
      .trim()
      .replace('_', '-'),
    isNews: types.some(isNewsType),
    isArticle: types.length > 0,
    isOpenGraphArticle: openGraphType.startsWith('article') || openGraphType.includes('news'),
    hasPublishedTime: Boolean(
      from(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'date',
        'pubdate',
        'publish-date',
        'dc.date',
        'parsely-pub-date',
      )[0] || article?.published,
    ),
    otherTypes: unique(
      [...linked.types.filter((type) => !isArticleType(type)), openGraphType].map((type) =>
        type.toLowerCase(),
      ),
    ),
  };
}

// Publishers escape their descriptions twice.
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#039': "'",
  nbsp: ' ',
  lt: '<',
  gt: '>',
};

const tidy = (text: string): string =>
  text
    .replace(/&(amp|quot|apos|#0?39|nbsp|lt|gt);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter(Boolean))];

const genreOfType: readonly (readonly [RegExp, Genre])[] = [
  [/^OpinionNewsArticle$/, 'opinion'],
  [/^(Analysis|Background)NewsArticle$/, 'analysis'],
  [/^(ReviewNewsArticle|Review|CriticReview)$/, 'review'],
  [/^LiveBlogPosting$/, 'live'],
  [/^SatiricalArticle$/, 'satire'],
  [/^AdvertiserContentArticle$/, 'sponsored'],
];
const genreOfWords: readonly (readonly [RegExp, Genre])[] = [
  [/\b(sponsored|advertorial|(?:paid|partner|brand(?:ed)?)[- ]?(?:content|post))\b/, 'sponsored'],
  [
    /\b(opinions?|op-?ed|commentisfree|commentary|columns?|columnists?|editorials?|viewpoints?|ideas)\b/,
    'opinion',
  ],
  [/\b(analysis|explainers?)\b/, 'analysis'],
  [/\breviews?\b/, 'review'],
  [/\b(live-?blog|live[- ]updates?|live-news)\b/, 'live'],
  [/\b(press[- ]?releases?|newswire|prnewswire|businesswire)\b/, 'press-release'],
  [/\bsatire\b/, 'satire'],
];

function readGenre(types: readonly string[], section: string, url: string, title: string): Genre {
  for (const [pattern, genre] of genreOfType) if (types.some((type) => pattern.test(type))) return genre;
  // The last step of the path is the headline's words; what comes before it names the section.
  const path = url
    .replace(/^[a-z]+:\/\/[^/]*/, '')
    .replace(/[?#].*/s, '')
    .replace(/[^/]*\/?$/, '');
  const words =
    `${section} ${path} ${/^(opinion|analysis|review|live|live updates)\b\s*[:|-]/i.exec(title)?.[0] ?? ''}`.toLowerCase();
  return genreSaid(words)?.genre ?? 'reportage';
}

/** Returns the genre that `words` (lower case) name and the part that names it, or null. */
export function genreSaid(words: string): { readonly genre: Genre; readonly part: string } | null {
  for (const [pattern, genre] of genreOfWords) {
    const [part] = pattern.exec(words) ?? [];
    if (part) return { genre, part };
  }
  return null;
}
