/** The few turns of phrase that the messages about claims are made of. */

/** Returns `words` in quotation marks; marks inside become single, and a long text is cut at a word. */
export function quote(words: string): string {
  const inner = words.replace(/[“”"]/g, '’').trim();
  if (inner.length <= 80) return `“${inner}”`;
  return `“${inner.slice(0, inner.lastIndexOf(' ', 77))} …”`;
}

/** Words that follow a noun phrase's last word. */
const AFTER_NOUN =
  /^(?:that|which|who|whom|whose|to|of|and|or|in|on|at|by|for|from|with|against|about|over|is|was|were|has|had|but|as|than|because|when|while|after|before|it|he|she|they|nobody|no)$/i;
/** Nouns that say nothing without what follows them. */
const HOLLOW = /^(?:lot|kind|sort|way|number|few|bit|part|side|one)$/i;

/** Returns the beginning of a sentence that denies the thing `claim` speaks of: “No such threat” for “Trump made a threat that …”, else “Nothing like it”. */
export function plainNoun(claim: string): string {
  const words = claim.replace(/[.,;:!?]/g, ' , ').split(/\s+/);
  const article = words.findIndex((word) => /^an?$/i.test(word));
  if (article >= 0) {
    let last = '';
    for (const word of words.slice(article + 1, article + 5)) {
      if (word === ',' || word === '' || AFTER_NOUN.test(word)) break;
      last = word;
    }
    if (/^[a-z]{3,}$/.test(last) && !HOLLOW.test(last) && !/(?:ly|ed)$/.test(last)) return `No such ${last}`;
  }
  return 'Nothing like it';
}
