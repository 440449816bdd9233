/** Reads saved pages and what is known about them: `<folder>/{news,web}/truth.jsonl` beside gzipped pages. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One saved page. */
export interface SavedPage {
  readonly set: 'news' | 'web';
  readonly file: string;
  readonly url: string;
  /** `article`, or what else the page is. */
  readonly type: string;
  readonly knownHeadline: string;
  readonly knownBody: string;
  /** Publishers are split in two halves by their host, so that no publisher is in both. Tune on 0, report 1. */
  readonly half: 0 | 1;
  /** Number of the publisher, evenly spread, for finer splits. */
  readonly fold: number;
}

/** Returns every page that `folder` has truth for, in the order of its lists. */
export function readTruth(folder: string): readonly SavedPage[] {
  return (['news', 'web'] as const).flatMap((set) =>
    readFileSync(join(folder, set, 'truth.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): SavedPage => {
        const known = JSON.parse(line);
        const fold = createHash('md5').update(publisherOf(known.url)).digest().readUInt16LE(0);
        const body = Array.isArray(known.body) ? known.body.join('\n\n') : (known.body ?? '');
        const { file, url, type = 'article', headline } = known;
        const half = fold % 2 === 0 ? 0 : 1;
        return { set, file, url, type, knownHeadline: headline ?? '', knownBody: body, half, fold };
      }),
  );
}

/** Returns the HTML of a page. */
export const readPageSource = (folder: string, { set, file }: SavedPage): string =>
  gunzipSync(readFileSync(join(folder, set, file))).toString('utf8');

/** The name before the public suffix: one publisher's subdomains and countries stay together. */
function publisherOf(url: string): string {
  const parts = new URL(url).hostname.split('.');
  const short = parts.filter(
    (part, index) => index < parts.length - 1 && !/^(co|com|org|net|www|ac|gov)$/.test(part),
  );
  return short.at(-1) ?? parts.join('.');
}
