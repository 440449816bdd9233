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

/** Returns marks that call `load` once, when the first text with something in it is shown; null means that they cannot be had. */
export function createShownMarks(load: () => Promise<PageMarks | null>): ShownMarks {
  let marks: Promise<PageMarks | null> | null = null;
  let latest: CheckedText | null = null;

  // A page that is left at that moment loses the answer; it may come back, and then they are asked for again.
  const loadOrForget = async (): Promise<PageMarks | null> => {
    const loaded = await load().catch(() => null);
    if (!loaded) marks = null;
    return loaded;
  };

  return {
    show: (checked) => {
      latest = checked;
      if (!marks && !(checked && hasPassages(checked))) return;
      marks ??= loadOrForget();
      // What was shown while they were on their way counts no more.
      void marks.then((loaded) => latest === checked && loaded?.show(checked));
    },
    act: async (message) => (await marks)?.act(message) ?? false,
  };
}

/** Whether there is a passage to mark or to go to, whatever the settings show of it. */
const hasPassages = ({ report }: CheckedText): boolean =>
  report.findings.length > 0 || ('support' in report && report.support.claims.length > 0);
