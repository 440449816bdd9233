/** Keeps states, badge and popup in step with what happens to tabs, settings and grants. */
import { type FrontJudgement, readFrontPage } from '@/lib/extract/front-page';
import { type Judgement, judgePage } from '@/lib/extract/judge-page';
import {
  type ChangedMessage,
  type DraftOutcome,
  type FrontMessage,
  isAskMessage,
  isDraftMessage,
  isFrontMessage,
  isJudgeMessage,
  isLeftMessage,
  isLoadMessage,
  isReadMessage,
  type JudgeMessage,
  type MarkMessage,
  type PageState,
} from '@/lib/messages';
import { covers } from '@/lib/settings/origins';
import type { Settings } from '@/lib/settings/settings';
import { answerRead, type Check } from './answer-read';
import { badgeText } from './badge-text';
import { checkDraft } from './check-draft';
import type { PageStates } from './page-states';

/** Who sent a message, as far as it matters. */
export interface Sender {
  readonly id?: string;
  readonly tabId?: number;
  readonly frameId?: number;
  /** Whether it is one of the extension's own pages. */
  readonly isOwnPage: boolean;
}

/** What the keeper asks of the browser; everything may reject. */
export interface KeeperParts {
  readonly id: string;
  readonly states: PageStates;
  readonly settings: () => Promise<Settings>;
  readonly check: () => Promise<Check>;
  readonly setBadge: (tabId: number, text: string) => Promise<unknown>;
  /** To the popup, if one is open. */
  readonly tell: (message: ChangedMessage) => Promise<unknown>;
  readonly send: (tabId: number, message: MarkMessage) => Promise<unknown>;
  /** Runs the marks' script in the tab. */
  readonly injectMarks: (tabId: number) => Promise<unknown>;
}

/** What a message may be answered with. */
export type Answer = PageState | DraftOutcome | Judgement | FrontJudgement | boolean | null;

/** Answers messages and events; no method rejects. */
export interface PageKeeper {
  /** Returns the answer, or undefined for what is no message of ours. */
  answer(message: unknown, sender: Sender): Promise<Answer> | undefined;
  /** A tab loads or has loaded: forgets its state when its page is no longer there. */
  loaded(tabId: number): Promise<void>;
  closed(tabId: number): Promise<void>;
  settingsChanged(settings: Settings): Promise<void>;
  /** Access to `removed` was taken back and `granted` is left: pages that only it covered are stopped and forgotten. */
  revoked(removed: readonly string[], granted: readonly string[]): Promise<void>;
}

/** A fault must reach the page as an answer: it waits for one. */
const judge = async (message: JudgeMessage | FrontMessage): Promise<Judgement | FrontJudgement | null> => {
  const { page } = message;
  try {
    return message.type === 'judge' ? judgePage(page, message.cutOff) : readFrontPage(page, message.links);
  } catch {
    return null;
  }
};

/** Returns the keeper over `parts`. */
export function createPageKeeper(parts: KeeperParts): PageKeeper {
  const { states } = parts;
  const showBadge = async (tabId: number, state: PageState | null, settings?: Settings): Promise<void> => {
    const text = state ? badgeText(state, settings ?? (await parts.settings())) : '';
    // The tab may be gone by now.
    await parts.setBadge(tabId, text).catch(() => undefined);
  };
  const changed = async (tabId: number, state: PageState | null): Promise<void> => {
    await showBadge(tabId, state);
    // Rejects when no popup is open.
    await parts.tell({ type: 'changed', tabId, state }).catch(() => undefined);
  };
  const forget = async (tabId: number, navigation?: string): Promise<void> => {
    if (await states.drop(tabId, navigation)) await changed(tabId, null);
  };
  // Readings of one tab are numbered, so that a check that had to wait cannot overwrite a later one.
  const latest = new Map<number, string>();
  const read = async (
    tabId: number,
    message: Parameters<typeof answerRead>[0],
  ): Promise<PageState | null> => {
    latest.set(tabId, message.navigation);
    const state = await answerRead(message, parts.check);
    if (latest.get(tabId) !== message.navigation) return null;
    await states.set(tabId, state);
    await changed(tabId, state);
    return state;
  };

  return {
    answer: (message, sender) => {
      if (sender.id !== parts.id) return undefined;
      if (isAskMessage(message)) return sender.isOwnPage ? states.get(message.tabId) : undefined;
      if (isDraftMessage(message))
        return sender.isOwnPage ? checkDraft(message.draft, parts.check) : undefined;
      // No list is better than none at all to wait for.
      const { tabId, frameId } = sender;
      if (tabId === undefined || frameId !== 0) return undefined;
      if (isJudgeMessage(message) || isFrontMessage(message)) return judge(message);
      if (isReadMessage(message)) return read(tabId, message);
      if (isLoadMessage(message))
        return parts.injectMarks(tabId).then(
          () => true,
          () => false,
        );
      if (!isLeftMessage(message)) return undefined;
      if (latest.get(tabId) === message.navigation) latest.delete(tabId);
      return forget(tabId, message.navigation).then(() => null);
    },
    loaded: async (tabId) => {
      const state = await states.get(tabId);
      if (!state) return;
      const here = { type: 'mark', do: 'here', navigation: state.navigation } as const;
      const isHere = await parts.send(tabId, here).catch(() => false);
      if (isHere !== true) await forget(tabId, state.navigation);
    },
    closed: async (tabId) => {
      latest.delete(tabId);
      await states.drop(tabId);
    },
    settingsChanged: async (settings) => {
      for (const { tabId, state } of await states.all()) await showBadge(tabId, state, settings);
    },
    revoked: async (removed, granted) => {
      for (const { tabId, state } of await states.all()) {
        const isCoveredBy = (patterns: readonly string[]) =>
          patterns.some((pattern) => covers(pattern, state.url));
        if (!isCoveredBy(removed) || isCoveredBy(granted)) continue;
        await parts.send(tabId, { type: 'mark', do: 'stop' }).catch(() => undefined);
        await forget(tabId);
      }
    },
  };
}
