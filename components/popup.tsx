/** What the toolbar button and the side panel show: the state of this page, its headline, its findings, and what was left out. */
import type { VNode } from 'preact';
import type { Finding, FrontReport, Refusal, Report } from '@/lib/model';
import { selectFindings } from '@/lib/report/select-findings';
import { choiceFor, isSiteMuted, siteOf } from '@/lib/settings/choice';
import { unmute } from '@/lib/settings/mute';
import type { Settings } from '@/lib/settings/settings';
import type { ExportForm } from './export-choice';
import type { FindingActions } from './finding-row';
import { FrontSection, headlinesWith } from './front-section';
import { LevelChoice } from './level-choice';
import { type Notice, NoticeLine } from './notice-line';
import { ReportSections, reportLine } from './report-sections';
import { type Access, SiteAccess } from './site-access';
import { count, useTranslate } from './translate';

/** What is known about the page. */
export type PageView =
  | { readonly kind: 'reading' | 'blocked' | 'moved' | 'click' | 'clickAgain' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'front'; readonly front: FrontReport; readonly url: string }
  | { readonly kind: 'report'; readonly report: Report; readonly url: string };

/** What the popup asks for. */
export interface PopupActions extends FindingActions {
  readonly change: (edit: (settings: Settings) => Settings) => void;
  readonly save: (form: ExportForm, findings: readonly Finding[]) => void;
  readonly grant: () => void;
  readonly revoke: () => void;
  readonly checkAgain: () => void;
  readonly openOptions: () => void;
  /** Opens the page for texts of one's own. */
  readonly openDraft: () => void;
  /** Missing where there is no side panel, or where it is open already. */
  readonly openPanel?: () => void;
}

/** Everything the popup draws. */
export interface PopupProps {
  readonly page: PageView;
  readonly settings: Settings;
  readonly site: { readonly host: string | null; readonly access: Access };
  readonly notice: Notice;
  readonly actions: PopupActions;
}

/** The popup, and the side panel, which shows the same. */
export function Popup({ page, settings, site, notice, actions }: PopupProps): VNode {
  const t = useTranslate();
  const findings = findingsOn(page, settings);
  return (
    <main>
      <header>
        <h1>{t('extName')}</h1>
        <span class="buttons">
          {actions.openPanel && (
            <button type="button" class="open-panel" onClick={actions.openPanel}>
              {t('openPanel')}
            </button>
          )}
          <button type="button" onClick={actions.openOptions}>
            {t('openOptions')}
          </button>
        </span>
      </header>
      <NoticeLine notice={notice} change={actions.change} />
      <State page={page} settings={settings} findings={findings} actions={actions} />
      {page.kind === 'front' && findings.length > 0 && (
        <FrontSection front={page.front} findings={findings} actions={actions} />
      )}
      {page.kind === 'report' && !isSiteMuted(settings, page.url) && (
        <ReportSections
          report={page.report}
          findings={findings}
          actions={actions}
          save={(form) => actions.save(form, findings)}
        />
      )}
      <footer>
        <SiteAccess {...site} grant={actions.grant} revoke={actions.revoke} />
        <LevelChoice settings={settings} change={actions.change} />
        <p>
          <button type="button" class="open-draft" onClick={actions.openDraft}>
            {t('openDraft')}
          </button>
        </p>
      </footer>
    </main>
  );
}

function findingsOn(page: PageView, settings: Settings): readonly Finding[] {
  if (page.kind !== 'report' && page.kind !== 'front') return [];
  return selectFindings(page.kind === 'front' ? page.front : page.report, choiceFor(settings, page.url));
}

/** One sentence or two about the page, spoken when it changes. */
function State({
  page,
  settings,
  findings,
  actions,
}: Pick<PopupProps, 'page' | 'settings' | 'actions'> & { readonly findings: readonly Finding[] }): VNode {
  const t = useTranslate();
  const again = (
    <button type="button" onClick={actions.checkAgain}>
      {t('checkAgain')}
    </button>
  );
  if (page.kind === 'refused') {
    return (
      <div class="state">
        <p role="status">{t(`refusal_${page.refusal.replaceAll('-', '_')}`)}</p>
        <p>{again}</p>
      </div>
    );
  }
  if (page.kind !== 'report' && page.kind !== 'front') {
    return (
      <div class="state">
        <p role="status">{t(`state_${page.kind}`)}</p>
        {page.kind === 'moved' && <p>{again}</p>}
      </div>
    );
  }
  const { url } = page;
  if (isSiteMuted(settings, url)) {
    const value = siteOf(url);
    return (
      <div class="state">
        <p role="status">{t('siteMuted', [value])}</p>
        <p>
          <button
            type="button"
            onClick={() => actions.change((now) => unmute(now, { list: 'mutedSites', value }))}
          >
            {t('undo')}
          </button>
        </p>
      </div>
    );
  }
  if (page.kind === 'front') {
    const { headlines } = page.front;
    return (
      <div class="state">
        <p role="status">
          {t('frontRead', [String(headlines.length)])}{' '}
          {findings.length === 0
            ? t('frontNothing')
            : `${count(t, 'found', findings.length)} ${t('frontWhere', [String(headlinesWith(page.front, findings).length)])}`}
        </p>
      </div>
    );
  }
  const { report } = page;
  return (
    <div class="state">
      <p role="status">{reportLine(t, report, findings)}</p>
      {report.genre !== 'reportage' && <p>{t(`genre_${report.genre.replaceAll('-', '_')}`)}</p>}
      {report.partial && <p>{t('partial')}</p>}
    </div>
  );
}
