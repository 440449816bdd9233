/** The sites a reader gave access to, as match patterns without ports. */

/** The pattern of access to every site. */
export const everySite = '*://*/*';

/** Returns the pattern that covers the site of `url`, or null when the browser cannot grant access to such an address. */
export function originPattern(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) && hostname ? `*://${hostname}/*` : null;
  } catch {
    return null;
  }
}

/** Returns the patterns of `origins` that are about web pages, sorted, each once. */
export const webOrigins = (origins: readonly string[] | undefined): string[] =>
  [...new Set((origins ?? []).map((origin) => (origin === '<all_urls>' ? everySite : origin)))]
    .filter((origin) => /^(\*|https?):\/\//.test(origin))
    .sort();

/** Returns whether a page at `url` lies within `pattern` (`scheme://host/*`; a host may begin with `*.` or be `*`). */
export function covers(pattern: string, url: string): boolean {
  const parts = /^(\*|https?):\/\/([^/]+)\//.exec(pattern);
  if (!parts) return false;
  const [, scheme = '', host = ''] = parts;
  try {
    const { protocol, hostname } = new URL(url);
    if (scheme === '*' ? !/^https?:$/.test(protocol) : protocol !== `${scheme}:`) return false;
    if (host === '*') return true;
    if (host.startsWith('*.')) return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
    return hostname === host;
  } catch {
    return false;
  }
}

/** Returns whether every site is among `origins`: by one pattern, or by one for each scheme. */
export const hasEverySite = (origins: readonly string[]): boolean =>
  origins.includes(everySite) || (origins.includes('http://*/*') && origins.includes('https://*/*'));

/** Returns the host part of `pattern`, as it is shown. */
export const hostOf = (pattern: string): string => /^[^:]+:\/\/([^/]+)/.exec(pattern)?.[1] ?? pattern;
