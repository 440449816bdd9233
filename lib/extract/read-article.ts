/** Reads a page's article where the page is: collects, has it judged elsewhere, and leads the answer back to the live nodes. */
import { type CollectedPage, collectPage } from '@/lib/extract/collect-page';
import { findCutOff } from '@/lib/extract/find-cut-off';
import type { Judgement } from '@/lib/extract/judge-page';
import { createPace } from '@/lib/extract/pace';
import type { PlainPage } from '@/lib/extract/plain-page';
import { runsOn, type TextRuns } from '@/lib/extract/text-runs';
import type { Article, Refusal } from '@/lib/model';

/** An article and where each character of it stands on the page. */
export interface ReadArticle {
  readonly article: Article;
  readonly runs: TextRuns;
}

/** What reading a page came to. */
export type Extraction = ReadArticle | { readonly refusal: Refusal };

/** Judges a page as `judgePage` does, on whatever thread. */
export type Judge = (page: PlainPage, cutOff: readonly number[]) => Promise<Judgement>;

/** What was read, and the page it was read from unless that is too large. */
export interface Read {
  readonly extraction: Extraction;
  readonly collected: CollectedPage | null;
}

/**
 * Returns the article that `document` shows, with the runs that lead back to its text nodes, or why there is none; `within` narrows the text to
 * one of several articles. Never changes the page and never throws; it rejects only when `pause` does. `pause` is awaited about every 3 ms.
 */
export async function readArticle(
  document: Document,
  judge: Judge,
  pause: () => Promise<void>,
  within: Element | null,
): Promise<Read> {
  let stopped: unknown = null;
  const pace = createPace(async () => {
    try {
      await pause();
    } catch (reason) {
      stopped = reason ?? new Error('stopped');
      throw stopped;
    }
  });
  let collected: CollectedPage | null = null;
  try {
    // What led here has taken its time already.
    await pace.rest();
    collected = await collectPage(document, pace, within);
    if (!collected) return { extraction: { refusal: 'too-large' }, collected };
    // Writing the message takes its time as well.
    await pace.rest();
    const { outcome } = await judgeWithLayout(collected, judge);
    await pace.rest();
    const extraction =
      'refusal' in outcome
        ? outcome
        : { article: outcome.article, runs: runsOn(collected.live.nodes, outcome.runs) };
    return { extraction, collected };
  } catch {
    if (stopped) throw stopped;
    return { extraction: { refusal: 'unreadable' }, collected };
  }
}

async function judgeWithLayout(collected: CollectedPage, judge: Judge): Promise<Judgement> {
  const first = await judge(collected.page, []);
  const cutOff = first.mayBeCutOff.length ? findCutOff(collected, first.mayBeCutOff) : [];
  return cutOff.length ? judge(collected.page, cutOff) : first;
}
