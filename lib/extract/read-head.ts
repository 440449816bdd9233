/** Reads what a page's head and root say, as they say it. */
import type { NodeReaders } from '@/lib/extract/node-readers';
import type { PageHead } from '@/lib/extract/plain-page';

const mostScripts = 40;
/** Longer scripts of linked data are catalogues. */
export const longestScript = 400_000;

/** Returns what `document` says of itself. */
export function readHead(document: Document, readers: NodeReaders): PageHead {
  const { attribute, localName, queryAll } = readers;
  const metas: (readonly [string, string])[] = [];
  const linked: string[] = [];
  let scripts = 0;
  let title = '';
  let canonical = '';
  let isTitleNumbered = false;
  const elements = queryAll(
    document,
    'meta[content], title, link[rel="canonical"], script[type="application/ld+json" i]',
  );
  for (const element of Array.from(elements)) {
    const name = localName(element);
    if (name === 'meta') {
      const key =
        attribute(element, 'property') || attribute(element, 'name') || attribute(element, 'itemprop');
      if (key) metas.push([key, attribute(element, 'content') ?? '']);
    } else if (name === 'link') canonical ||= attribute(element, 'href') ?? '';
    else if (name === 'script') {
      const text = scripts++ < mostScripts ? textOf(element, readers) : '';
      if (text && text.length <= longestScript) linked.push(text);
    } else {
      if (!title.trim()) title = textOf(element, readers);
      isTitleNumbered ||= attribute(element, '_msttexthash') !== null;
    }
  }
  const root = readers.documentElement(document);
  const ofRoot = (name: string) => (root && attribute(root, name)) ?? '';
  const url = readers.address(document) ?? '';
  return {
    url,
    canonical,
    title,
    lang: ofRoot('lang'),
    rootClass: ofRoot('class'),
    isTitleNumbered,
    metas,
    linked,
  };
}

function textOf(element: Element, { firstChild, nextSibling, nodeType, characters }: NodeReaders): string {
  let text = '';
  for (let child = firstChild(element); child; child = nextSibling(child)) {
    if (nodeType(child) === 3 || nodeType(child) === 4) text += characters(child);
  }
  return text;
}
