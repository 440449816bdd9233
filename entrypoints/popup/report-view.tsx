/** Gives what popup and side panel draw the browser: the page of the tab, the settings, and what can be done. */
import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { Popup, type PopupActions } from '@/components/popup';
import type { Access } from '@/components/site-access';
import { browser } from '@/lib/browser';
import type { Place } from '@/lib/popup/follow-tab';
import { type PanelInterfaces, panelOpener } from '@/lib/popup/panel-opener';
import { siteOf } from '@/lib/settings/choice';
import { covers, hasEverySite, originPattern } from '@/lib/settings/origins';
import { mount, t } from '../own-pages/mount';
import { copyFinding, saveReport } from '../own-pages/report-actions';
import { useOrigins } from '../own-pages/use-origins';
import { useSettings } from '../own-pages/use-settings';
import { sendToTab, useTabPage } from './use-tab-page';

/** Draws the report into the document. */
export const showReport = (place: Place): void => mount(<ReportView place={place} />);

/** Whether the document is a tab of its own, as the popup is on a phone: then the article is in another. */
export const isPage = async (): Promise<boolean> => (await browser.tabs.getCurrent()) !== undefined;

function ReportView({ place }: { readonly place: Place }): VNode {
  const { tab, state, page, checkAgain } = useTabPage(place);
  const { settings, notice, setNotice, change, mute } = useSettings();
  const { origins, grant, revoke } = useOrigins();
  const url = state?.url ?? tab?.url ?? '';
  const covering = origins.filter((origin) => covers(origin, url));
  const access: Access = hasEverySite(origins) ? 'every' : covering.length > 0 ? 'site' : 'none';

  // Another page is read from its top, and what was said of the one before is over.
  const navigation = state?.navigation;
  useEffect(() => {
    if (navigation === undefined) return;
    setNotice((now) => (now === 'settingsUnreadable' ? now : null));
    scrollTo(0, 0);
  }, [navigation, setNotice]);

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
    mute,
    change: (edit) => void change(edit),
    save: (form, findings) => {
      if (page.kind === 'report') saveReport(form, page.report, findings);
    },
    // Asked for within the click; the prompt may close the popup, so the background does what follows.
    grant: () => {
      if (pattern) grant(pattern);
    },
    revoke: () => revoke(covering),
    checkAgain,
    openOptions: () => void browser.runtime.openOptionsPage(),
    openDraft: () =>
      void browser.tabs
        .create({ url: browser.runtime.getURL('draft.html') })
        .then(() => place === 'popup' && window.close())
        .catch(() => undefined),
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
    <Popup
      page={page}
      settings={settings}
      site={{ host: pattern && siteOf(url), access }}
      notice={notice}
      actions={actions}
    />
  );
}
