/** What an element's name, class, id, role and itemprop say about the text inside it. */

/** Bits of `Place.own` and `Place.all`. */
export const Hint = {
  comment: 1 << 0,
  related: 1 << 1,
  share: 1 << 2,
  newsletter: 1 << 3,
  caption: 1 << 4,
  legal: 1 << 5,
  navigation: 1 << 6,
  body: 1 << 7,
  main: 1 << 8,
  standfirst: 1 << 9,
  kicker: 1 << 10,
  quote: 1 << 11,
  advert: 1 << 12,
  footer: 1 << 13,
  aside: 1 << 14,
  form: 1 << 15,
  list: 1 << 16,
  link: 1 << 17,
  byline: 1 << 18,
  headline: 1 << 19,
  crumb: 1 << 20,
} as const;

/** What stands beside an article whatever its length. */
export const beside = Hint.footer | Hint.comment | Hint.legal;

/** What may stand beside one, unless it holds much of the text: publishers wrap whole articles in “paywall”, “widget” or `<form>`. */
export const mayBeBeside =
  beside |
  Hint.navigation |
  Hint.aside |
  Hint.related |
  Hint.newsletter |
  Hint.form |
  Hint.advert |
  Hint.share;

const byName: Readonly<Record<string, number>> = {
  nav: Hint.navigation,
  menu: Hint.navigation,
  article: Hint.main,
  main: Hint.main,
  footer: Hint.footer,
  aside: Hint.aside,
  form: Hint.form,
  fieldset: Hint.form,
  label: Hint.form,
  figure: Hint.caption,
  figcaption: Hint.caption,
  caption: Hint.caption,
  blockquote: Hint.quote,
  q: Hint.quote,
  ul: Hint.list,
  ol: Hint.list,
  dl: Hint.list,
  a: Hint.link,
  address: Hint.byline,
  dialog: Hint.legal,
};

const byWord: readonly (readonly [number, RegExp])[] = [
  [Hint.comment, /comment|disqus|respond\b/],
  [
    Hint.related,
    /relat|recommend|more-?(?:from|on|stor)|read-?(?:more|next|also)|most-?|popular|trending|teaser|\bcard|latest|link-?(?:box|list)/,
  ],
  [Hint.share, /shar(?:e|ing)|social|follow|tools?\b|toolbar/],
  [Hint.newsletter, /newsletter|subscri|sign-?(?:up|in)|[yg]wall|donat|login|register|\bcta\b/],
  [Hint.caption, /caption|credit|figure|image|photo|picture|media|galler|slide|video|player|copyright/],
  [Hint.legal, /cookie|consent|gdpr|privacy|disclaim|legal|modal|pop-?up|overlay|banner|dialog/],
  [
    Hint.navigation,
    /\bnav|navi|menu|side-?bar|pagina|\btoc\b|site-?header|masthead|skip-?(?:link|nav|to)|widget|search/,
  ],
  [
    Hint.body,
    /(?:article|story|entry|post|page|news|content|main|rich)[-_]*(?:body|text|content|copy|main)|body-?(?:text|copy|content)|\bprose\b|paragraph/,
  ],
  [
    Hint.standfirst,
    /standfirst|\bdec?k\b|sub-?(?:title|head|line)|summary|\blede?\b|[-_]lead|\blead|intro|excerpt|strap-?line|teaser-?text|description|perex|vorspann|chapo|entradilla|bajada|einleitung/,
  ],
  [
    Hint.kicker,
    /kicker|eyebrow|over-?(?:line|title)|dachzeile|topline|(?:pre|super)-?title|rubric|section-?(?:name|label|title)|category/,
  ],
  [Hint.quote, /quote/],
  [Hint.advert, /\bads?\b|advert|sponsor|promo|commercial|affiliate|shop/],
  [Hint.footer, /foot/],
  [Hint.aside, /\baside\b|complementary|\brail\b|(?:info|fact)-?box|\bbox\b/],
  [Hint.form, /\bform\b|\bpoll\b|\bquiz\b/],
  [Hint.byline, /byline|author|contributor|writer|\bbio\b/],
  [Hint.crumb, /crumb/],
  [Hint.headline, /headline|\btitle\b/],
];

/** What is known of elements of one name and hint text. */
export interface Kind {
  readonly own: number;
  /** Counts from 0; hints that differ in numbers and hashes alone are of one kind. */
  readonly kind: number;
}

/** Returns a reader that reads each name and hint text once. */
export function createHintReader(): (name: string, hint: string) => Kind {
  const known = new Map<string, Kind>();
  const kinds = new Map<string, number>();
  return (name, hint) => {
    const key = `${name} ${hint}`;
    let found = known.get(key);
    if (!found) {
      const bare = key.replace(/[\da-f]{6,}|\d+/g, '');
      const kind = kinds.get(bare) ?? kinds.size;
      kinds.set(bare, kind);
      found = { own: /^(?:html|body)$/.test(name) ? 0 : readHints(name, hint), kind };
      known.set(key, found);
    }
    return found;
  };
}

/** Returns the hints that an element of this name and hint text gives, as a bit set. */
export function readHints(name: string, hint: string): number {
  let found = (Object.hasOwn(byName, name) && byName[name]) || 0;
  if (hint) for (const [bit, words] of byWord) if (words.test(hint)) found |= bit;
  return found;
}
