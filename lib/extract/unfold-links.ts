/** Tells which link a text node of a page stands in, and which one lies over the card around a heading. */
import type { Place } from '@/lib/extract/page-block';
import type { PlainLinks } from '@/lib/extract/plain-page';

/** A link, as the page writes it. */
export interface PageLink {
  readonly href: string;
  readonly rel: string;
}

/** The links of a page. */
export interface PageLinks {
  /** The element that text node `node` stands in. */
  readonly elementOf: (node: number) => Place | null;
  /** The link that text node `node` stands in. */
  readonly linkOf: (node: number) => PageLink | null;
  /** The link that lies over the whole card around `heading`, which itself holds none. */
  readonly cardLink: (heading: Place) => PageLink | null;
}

// Further out stand other cards.
const cardDepth = 4;
const heading = /^h[1-6]$/;

/** Returns the links of the page whose places are `places`. */
export function unfoldLinks({ around, links }: PlainLinks, places: readonly Place[]): PageLinks {
  const own = new Map<Place, PageLink>();
  // The only address inside a place; null where there are several.
  const only = new Map<Place, PageLink | null>();
  for (const [number, href, rel] of links) {
    const place = places[number]!;
    const link = { href, rel };
    if (place.name === 'a' && !own.has(place)) own.set(place, link);
    for (let at: Place | null = place; at; at = at.parent) {
      const known = only.get(at);
      // What holds for a place holds for those around it.
      if (known === null || known?.href === href) break;
      only.set(at, known ? null : link);
    }
  }
  const isOverSeveral = headingCounter(places);
  const nearest: (PageLink | null)[] = [];
  for (const place of places) nearest.push(own.get(place) ?? (place.parent && nearest[place.parent.number]!));

  const elementOf = (node: number): Place | null => places[around[node] ?? -1] ?? null;
  return {
    elementOf,
    linkOf: (node) => nearest[around[node] ?? -1] ?? null,
    cardLink: (inner) => {
      let at = inner.parent;
      for (let steps = 0; at && steps < cardDepth; at = at.parent, steps++) {
        if (isOverSeveral(at)) return null;
        const link = only.get(at);
        if (link) return link;
      }
      return null;
    },
  };
}

/** Returns whether more than one heading stands inside a place. */
function headingCounter(places: readonly Place[]): (place: Place) => boolean {
  const once = new Set<Place>();
  const several = new Set<Place>();
  for (const place of places) {
    if (!heading.test(place.name)) continue;
    for (let at: Place | null = place; at && !several.has(at); at = at.parent)
      (once.has(at) ? several : once).add(at);
  }
  return (place) => several.has(place);
}
