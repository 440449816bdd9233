/** Tells the articles of an endless page apart, where the next one follows the one before. */

// Shorter ones are teasers.
const fewestCharacters = 700;

/** Returns the articles in page order, each as the widest element around its own headline and no other; fewer than two on an ordinary page. */
export function articlesOn(document: Document): readonly Element[] {
  const first = around([...document.querySelectorAll('h1')]);
  // Some endless pages keep `h1` for their own name.
  return first.length > 1 ? first : around([...document.querySelectorAll('article h2:first-of-type')]);
}

function around(headlines: readonly Element[]): Element[] {
  const holdsOther = (element: Element, own: Element): boolean =>
    headlines.some((headline) => headline !== own && element.contains(headline));
  const widest = headlines.map((own) => {
    let at = own;
    while (
      at.parentElement &&
      at.parentElement !== own.ownerDocument.body &&
      !holdsOther(at.parentElement, own)
    )
      at = at.parentElement;
    return at;
  });
  return widest.filter((element) => (element.textContent ?? '').length >= fewestCharacters);
}
