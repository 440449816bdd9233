/** What an element's name, class, id, role and itemprop say about the text inside it. */

/** Bits of `Place.own` and `Place.all`. */
export const Hint = {
  comment: 1 << 0,
  related: 1 << 1,
  share: 1 << 2,
  newsletter: 1 << 3,
  caption: 1 << 4,
  legal: 1 << 5,
  meta: 1 << 6,
  navigation: 1 << 7,
  body: 1 << 8,
  article: 1 << 9,
  standfirst: 1 << 10,
  kicker: 1 << 11,
  quote: 1 << 12,
  advert: 1 << 13,
  header: 1 << 14,
  footer: 1 << 15,
  aside: 1 << 16,
  form: 1 << 17,
  list: 1 << 18,
  table: 1 << 19,
  link: 1 << 20,
  byline: 1 << 21,
  headline: 1 << 22,
  crumb: 1 << 23,
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
  article: Hint.article,
  main: Hint.article,
  header: Hint.header,
  hgroup: Hint.header,
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
  table: Hint.table,
  a: Hint.link,
  address: Hint.byline,
  time: Hint.meta,
  dialog: Hint.legal,
};

const byWord: readonly (readonly [number, RegExp])[] = [
  [Hint.comment, /comment|disqus|discussion|respond\b|replies|\bcoral\b/],
  [
    Hint.related,
    /relat|recommend|more-?(?:from|on|stor|news|artic)|read-?(?:more|next|also)|most-?(?:read|pop|view)|popular|trending|teaser|\bcards?\b|outbrain|taboola|also-?(?:like|read)|see-?also|latest|inline-?link|linkbox|link-?list/,
  ],
  [Hint.share, /shar(?:e|ing)|social|follow|toolbar|\btools\b|print/],
  [
    Hint.newsletter,
    /newsletter|subscri|sign-?up|sign-?in|paywall|regwall|donat|login|register|membership|\bcta\b/,
  ],
  [
    Hint.caption,
    /caption|credit|figure|image|photo|picture|media|galler|slide|video|player|legend|copyright/,
  ],
  [
    Hint.legal,
    /cookie|consent|gdpr|privacy|disclaim|legal|modal|popup|pop-up|overlay|banner|toast|alertdialog/,
  ],
  [Hint.meta, /meta\b|\bmeta|date|time|publish|updated|\btags?\b|taglist|topic|keyword|\blabels?\b|reading/],
  [
    Hint.navigation,
    /\bnav|navi|menu|sidebar|side-?bar|pagina|\btoc\b|table-of-contents|site-?header|masthead|skip-?(?:link|nav|to)|site-?footer|widget|search/,
  ],
  [
    Hint.body,
    /(?:article|story|entry|post|page|news|content|main|rich)[-_]*(?:body|text|content|copy|detail|main)|body-?(?:text|copy|content)|articlebody|richtext|\bprose\b|paragraph|\bwysiwyg\b/,
  ],
  [Hint.article, /article|story|\bpost\b|\bentry\b|\bcontent\b|\bmain\b|\bsingle\b/],
  [
    Hint.standfirst,
    /standfirst|\bdeck\b|\bdek\b|-de[c]?k\b|sub-?(?:title|head|line)|summary|\blead\b|\blede\b|[-_]lead|\blead[-_]|intro|excerpt|strap-?line|abstract|teaser-?text|description|perex|vorspann|chapo|entradilla|bajada|\bsummary/,
  ],
  [
    Hint.kicker,
    /kicker|eyebrow|overline|over-?title|dachzeile|topline|pre-?title|super-?title|rubric|section-?(?:name|label|title)|category|flag\b|\btopper/,
  ],
  [Hint.quote, /pull-?quote|blockquote|\bquote/],
  [Hint.advert, /\bads?\b|\bad-|-ad\b|advert|sponsor|promo|commercial|affiliate|\bgpt\b|shop/],
  [Hint.header, /header|\bhero\b|\bheadline-?(?:wrap|group|area)/],
  [Hint.footer, /foot/],
  [Hint.aside, /\baside\b|complementary|\brail\b|info-?box|fact-?box|\bbox\b/],
  [Hint.form, /\bform\b|\bpoll\b|\bquiz\b|survey/],
  [Hint.byline, /byline|author|contributor|\breporter|writer|\bbio\b|profile/],
  [Hint.crumb, /crumb/],
  [Hint.headline, /headline|\btitle\b|article-?title|entry-?title|post-?title|story-?title/],
];

/** Returns the hints that an element of this name and hint text gives, as a bit set. */
export function readHints(name: string, hint: string): number {
  let found = (Object.hasOwn(byName, name) && byName[name]) || 0;
  if (hint) for (const [bit, words] of byWord) if (words.test(hint)) found |= bit;
  return found;
}
