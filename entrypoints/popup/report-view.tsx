/** Gives what popup and side panel draw the browser: the page of the tab, the settings, and what can be done. */
import { render, type VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Notice } from '@/components/notice-line';
import { Popup, type PopupActions } from '@/components/popup';
import type { Access } from '@/components/site-access';
import { TranslateContext } from '@/components/translate';
import { browser } from '@/lib/browser';
import type { Place } from '@/lib/popup/follow-tab';
import { type PanelInterfaces, panelOpener } from '@/lib/popup/panel-opener';
import { siteOf } from '@/lib/settings/choice';
import { type Mute, mute } from '@/lib/settings/mute';
import { covers, hasEverySite, originPattern, webOrigins } from '@/lib/settings/origins';
import type { Settings } from '@/lib/settings/settings';
import { useSettings } from '../hooks/use-settings';
import { copyFinding, saveReport } from './report-actions';
import { sendToTab, useTabPage } from './use-tab-page';

const t = (key: string, substitutions?: string[]): string => browser.i18n.getMessage(key, substitutions);

/** Draws the report into the document. */
export function showReport(place: Place): void {
  const root = document.getElementById('root');
  if (root) render(<ReportView place={place} />, root);
}

/** Whether the document is a tab of its own, as the popup is on a phone: then the article is in another. */
export const isPage = async (): Promise<boolean> => (await browser.tabs.getCurrent()) !== undefined;

function ReportView({ place }: { readonly place: Place }): VNode {
  const { tab, state, page, checkAgain } = useTabPage(place);
  const { settings, isReadable, change: changeSettings } = useSettings();
  const [notice, setNotice] = useState<Notice>(null);
  const [access, setAccess] = useState<Access>('none');
  const url = state?.url ?? tab?.url ?? '';
  const followAccess = useCallback(async () => {
    const origins = webOrigins((await browser.permissions.getAll()).origins);
    const isCovered = origins.some((origin) => covers(origin, url));
    setAccess(hasEverySite(origins) ? 'every' : isCovered ? 'site' : 'none');
  }, [url]);

  useEffect(() => {
    if (!isReadable) setNotice('settingsUnreadable');
  }, [isReadable]);
  // Another page is read from its top, and what was said of the one before is over.
  const navigation = state?.navigation;
  useEffect(() => {
    if (navigation === undefined) return;
    setNotice((now) => (now === 'settingsUnreadable' ? now : null));
    scrollTo(0, 0);
  }, [navigation]);
  useEffect(() => {
    const follow = (): void => void followAccess().catch(() => undefined);
    follow();
    browser.permissions.onAdded.addListener(follow);
    browser.permissions.onRemoved.addListener(follow);
    return () => {
      browser.permissions.onAdded.removeListener(follow);
      browser.permissions.onRemoved.removeListener(follow);
    };
  }, [followAccess]);

  const change = async (edit: (now: Settings) => Settings): Promise<boolean> => {
    const isStored = await changeSettings(edit);
    setNotice(isStored ? null : 'notSaved');
    return isStored;
  };
  const pattern = originPattern(url);
  const openPanel = place === 'popup' ? panelOpener(browser as PanelInterfaces) : null;
  const windowId = tab?.windowId;
  const actions: PopupActions = {
    goTo: async (span) => {
      if (!tab || !state) return;
      const { navigation } = state;
      const isShown = await sendToTab(tab.id, { type: 'mark', do: 'reveal', navigation, ...span }).catch(
        () => false,
      );
      setNotice(isShown === true ? null : 'wordsGone');
      if (isShown === true && (await isPage())) await browser.tabs.update(tab.id, { active: true });
    },
    copy: (finding) => copyFinding(t, finding),
    mute: async (muted: Mute) => {
      const isStored = await change((now) => mute(now, muted));
      if (isStored) setNotice({ muted });
      return isStored;
    },
    change: (edit) => void change(edit),
    save: (form, findings) => {
      if (page.kind === 'report') saveReport(form, page.report, findings);
    },
    // Asked for within the click; the prompt may close the popup, so the background does what follows.
    grant: () => {
      if (pattern) void browser.permissions.request({ origins: [pattern] }).catch(() => undefined);
    },
    revoke: async () => {
      const origins = webOrigins((await browser.permissions.getAll()).origins).filter((origin) =>
        covers(origin, url),
      );
      await browser.permissions.remove({ origins }).catch(() => false);
    },
    checkAgain,
    openOptions: () => void browser.runtime.openOptionsPage(),
    openDraft: () =>
      void browser.tabs
        .create({ url: browser.runtime.getURL('draft.html') })
        .then(() => place === 'popup' && window.close()),
    // Opened within the click, as grants are; the popup would lie over it.
    ...(openPanel &&
      windowId !== undefined && {
        openPanel: () =>
          void openPanel(windowId)
            .then(async () => (await isPage()) || window.close())
            .catch(() => undefined),
      }),
  };
  return (
    <TranslateContext.Provider value={t}>
      <Popup
        page={page}
        settings={settings}
        site={{ host: pattern && siteOf(url), access }}
        notice={notice}
        actions={actions}
      />
    </TranslateContext.Provider>
  );
}
