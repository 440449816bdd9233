/** Reads saved pages and what is known about them: `truth.jsonl` beside gzipped pages, in a folder or in the folders within it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One saved page. */
export interface SavedPage {
  /** Name of the folder within; empty for pages of the folder itself. */
  readonly set: string;
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

function readTruth(folder: string): readonly SavedPage[] {
  const sets = ['', ...readdirSync(folder).sort()].filter((set) =>
    existsSync(join(folder, set, 'truth.jsonl')),
  );
  if (!sets.length) throw new Error(`${folder} holds no truth.jsonl, nor does a folder within it.`);
  return sets.flatMap((set) =>
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

/** Gives every page with its HTML. */
export function* readPages(folder: string): Generator<SavedPage & { readonly html: string }> {
  for (const page of readTruth(folder)) {
    const html = gunzipSync(readFileSync(join(folder, page.set, page.file))).toString('utf8');
    yield { ...page, html };
  }
}

/** The name before the public suffix: one publisher's subdomains and countries stay together. */
function publisherOf(url: string): string {
  const parts = new URL(url).hostname.split('.');
  const short = parts.filter(
    (part, index) => index < parts.length - 1 && !/^(co|com|org|net|www|ac|gov)$/.test(part),
  );
  return short.at(-1) ?? parts.join('.');
}
