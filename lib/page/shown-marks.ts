/** Stands in for the marks until there is something to show, and has them loaded then. */
import type { MarkMessage } from '@/lib/messages';
import type { CheckedText } from './article-session';
import type { PageMarks } from './page-parts';

/** Marks that may still be on their way. */
export interface ShownMarks {
  readonly show: (checked: CheckedText | null) => void;
  /** Resolves with whether it was done; where nothing was found there is nothing to go to. */
  readonly act: (message: MarkMessage) => Promise<boolean>;
}

/**
 * Returns marks that call `load` when a text with something in it is shown, until it has brought what `start` makes them of; null means that
 * they cannot be had.
 */
export function createShownMarks<Loaded>(
  load: () => Promise<Loaded | null>,
  start: (loaded: Loaded) => PageMarks,
): ShownMarks {
  let marks: PageMarks | null = null;
  let arriving: Promise<void> = Promise.resolve();
  let latest: CheckedText | null = null;

  // Each text asks anew: the answer to a page that is left at that moment never comes, and the page may come back.
  const arrive = async (checked: CheckedText): Promise<void> => {
    const loaded = await load().catch(() => null);
    if (loaded) marks ??= start(loaded);
    // What was shown while they were on their way counts no more.
    if (latest === checked) marks?.show(checked);
  };

  return {
    show: (checked) => {
      latest = checked;
      if (marks) marks.show(checked);
      else if (checked && hasPassages(checked)) arriving = arrive(checked);
    },
    act: async (message) => {
      await arriving;
      return marks ? marks.act(message) : false;
    },
  };
}

/** Whether there is a passage to mark or to go to, whatever the settings show of it. */
const hasPassages = ({ report }: CheckedText): boolean =>
  report.findings.length > 0 || ('support' in report && report.support.claims.length > 0);
