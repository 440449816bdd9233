/** Tells the text of a consent wall, which asks its reader for leave to keep data, from a text about such walls. */

const signs: readonly RegExp[] = [
  /\bcookies?\b/i,
  /\b(?:we|us) and our\b|\bour (?:\d+ |trusted |advertising )?partners\b/i,
  /\blegitimate interests?\b/i,
  /\byour (?:consent|choices?|privacy|preferences|device)\b/i,
  /\b(?:accept|reject|refuse|agree to|allow) all\b/i,
  /\b(?:withdraw|manage) (?:your )?(?:consent|choices?|preferences)\b/i,
  /\bpersonali[sz]ed (?:ads|advertising|content)\b|\bstore (?:and|or|and\/or) (?:read|access)\b/i,
  /\bpersonal data\b/i,
];
const enough = 4;
// Walls are short; a longer text is a policy or a story.
const longest = 8000;

/** Returns whether `text` reads as a consent wall's. */
export const isConsent = (text: string): boolean =>
  text.length <= longest && signs.filter((sign) => sign.test(text)).length >= enough;
