/** Breaks pages in the ways that the web breaks them, and in some it does not, the same way for the same seed. */

type Random = (below: number) => number;

const oddities = [
  '\u0000',
  '\ud83d',
  '\u202e',
  '\ufeff',
  '&#x110000;',
  '&nbsp;\u00ad\u200b',
  'Ã¼â€œ',
  '\ufffd'.repeat(50),
  '<!--',
  ']]>',
  '<![CDATA[',
] as const;
const strangers = [
  '<form><input name="firstChild"><input name="nodeType"><input name="getAttribute">',
  '<img name="querySelectorAll"><img name="documentElement"><img name="createRange">',
  '<template>',
  '<select><option>',
  '<svg><foreignObject>',
  '<math><mtext>',
  '<table><tr>',
  '<frameset>',
  '<slot>',
  '<plaintext>',
  '<h1>',
  '<body class="comment footer">',
  '<script type="application/ld+json">{"@type":["NewsArticle",{}],"author":[null,[[1]]],"headline":{"@value":7}}</script>',
  '<script type="application/ld+json">{"@graph":[{"@graph":[null]},</script>',
  '<meta property="og:title" content="">',
] as const;

/** Returns `html` after one to eight breakages; at most a few hundred kilobytes are added. */
export function breakMarkup(html: string, seed: number): string {
  const below = randomFrom(seed);
  let broken = html;
  for (let left = 1 + below(8); left > 0; left--) {
    broken = breakages[below(breakages.length)]?.(broken, below) ?? broken;
  }
  return broken;
}

/** Park and Miller's generator: small, even enough, and the same everywhere. */
function randomFrom(seed: number): Random {
  let state = (seed % 2_147_483_646) + 1;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % Math.max(1, limit);
  };
}

const breakages: readonly ((html: string, below: Random) => string)[] = [
  // A tag is lost.
  (html, below) => replaceTag(html, below, () => ''),
  // A tag is another's.
  (html, below) => {
    const other = tagAt(html, below);
    return replaceTag(html, below, () => other?.[0] ?? '');
  },
  // Two stretches change places.
  (html, below) => {
    const [a, b, c] = [below(html.length), below(html.length), below(html.length)].sort((x, y) => x - y) as [
      number,
      number,
      number,
    ];
    return html.slice(0, a) + html.slice(b, c) + html.slice(a, b) + html.slice(c);
  },
  // A stretch stands twice.
  (html, below) => {
    const at = below(html.length);
    return html.slice(0, at) + html.slice(at, at + below(20_000)) + html.slice(at);
  },
  // An attribute is huge.
  (html, below) =>
    replaceTag(html, below, (tag) =>
      tag.replace(/^<[a-z][\w-]*/i, (name) => `${name} class="${'story comment '.repeat(below(9000))}"`),
    ),
  // The end never came.
  (html, below) => html.slice(0, html.length - below(html.length >> 1)),
  // Elements are nested deeper than any layout needs.
  (html, below) => insert(html, below, '<div><span>'.repeat(below(400))),
  (html, below) => insert(html, below, oddities[below(oddities.length)] ?? ''),
  (html, below) => insert(html, below, strangers[below(strangers.length)] ?? ''),
];

function insert(html: string, below: Random, text: string): string {
  const at = below(html.length);
  return html.slice(0, at) + text + html.slice(at);
}

function tagAt(html: string, below: Random): RegExpExecArray | null {
  const tag = /<\/?[a-z][^<>]*>/gi;
  tag.lastIndex = below(html.length);
  return tag.exec(html);
}

function replaceTag(html: string, below: Random, change: (tag: string) => string): string {
  const found = tagAt(html, below);
  if (!found) return html;
  return html.slice(0, found.index) + change(found[0]) + html.slice(found.index + found[0].length);
}
