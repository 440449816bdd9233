/** The page for texts of one's own: a headline and a text to write or paste, and what the rules say of them. */
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Draft, draftArticle } from '@/lib/draft/draft';
import type { Finding, Refusal, Report } from '@/lib/model';
import { selectFindings } from '@/lib/report/select-findings';
import { choiceFor } from '@/lib/settings/choice';
import type { Settings } from '@/lib/settings/settings';
import type { ExportForm } from './export-choice';
import type { FindingActions } from './finding-row';
import { LevelChoice } from './level-choice';
import { MarkedText } from './marked-text';
import { type Notice, NoticeLine } from './notice-line';
import { ReportSections, reportLine } from './report-sections';
import { type Translate, useTranslate } from './translate';

/** A draft that was checked, and what came of it. */
export interface CheckedDraft {
  readonly draft: Draft;
  readonly outcome: { readonly report: Report } | { readonly refusal: Refusal };
}

/** What the page asks for. */
export interface DraftActions extends FindingActions {
  /** Changes the fields that are given. */
  readonly edit: (part: Partial<Draft>) => void;
  readonly check: () => void;
  readonly change: (edit: (settings: Settings) => Settings) => void;
  readonly save: (form: ExportForm, findings: readonly Finding[]) => void;
  readonly openOptions: () => void;
}

/** Everything the page draws; `checked` is null before the first check and while one runs. */
export interface DraftProps {
  readonly draft: Draft;
  readonly isChecking: boolean;
  readonly checked: CheckedDraft | null;
  readonly settings: Settings;
  readonly notice: Notice;
  readonly actions: DraftActions;
}

/** Returns the id of a draft's field in the document. */
export const fieldId = (field: keyof Draft): string => `draft-${field}`;

/** The page. */
export function DraftCheck({ notice, ...rest }: DraftProps): VNode {
  const { draft, settings, actions } = rest;
  const t = useTranslate();
  return (
    <main>
      <header>
        <h1>{t('draftTitle')}</h1>
        <button type="button" onClick={actions.openOptions}>
          {t('openOptions')}
        </button>
      </header>
      <p class="soft">{t('draftAbout')}</p>
      <NoticeLine notice={notice} change={actions.change} />
      <DraftForm draft={draft} edit={actions.edit} check={actions.check} />
      <Outcome {...rest} />
      <footer>
        <LevelChoice settings={settings} change={actions.change} />
      </footer>
    </main>
  );
}

function DraftForm({
  draft,
  edit,
  check,
}: {
  readonly draft: Draft;
  readonly edit: DraftActions['edit'];
  readonly check: () => void;
}): VNode {
  const t = useTranslate();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) check();
      }}
    >
      <label for={fieldId('headline')}>{t('draftHeadline')}</label>
      <textarea
        id={fieldId('headline')}
        rows={2}
        value={draft.headline}
        onInput={({ currentTarget }) => edit({ headline: currentTarget.value.replace(/[\r\n]+/g, ' ') })}
      />
      <label for={fieldId('text')}>{t('draftText')}</label>
      <textarea
        id={fieldId('text')}
        rows={14}
        value={draft.text}
        onInput={({ currentTarget }) => edit({ text: currentTarget.value })}
      />
      <button type="submit" class="wide">
        {t('draftCheck')}
      </button>
    </form>
  );
}

function Outcome({ draft, isChecking, checked, settings, actions }: Omit<DraftProps, 'notice'>): VNode {
  const t = useTranslate();
  // Drawn anew for another check or other settings, and not with each letter that is typed.
  const { line, sections } = useMemo(() => {
    if (!checked) return { line: null, sections: null };
    const { outcome } = checked;
    if ('refusal' in outcome) return { line: refusalLine(t, outcome.refusal), sections: null };
    const findings = selectFindings(outcome.report, choiceFor(settings, ''));
    return {
      line: reportLine(t, outcome.report, findings),
      sections: (
        <ReportSections
          report={outcome.report}
          findings={findings}
          actions={actions}
          save={(form) => actions.save(form, findings)}
        >
          {checked.draft.text.trim() && (
            <section aria-labelledby="marked-title">
              <h2 id="marked-title">{t('markedTitle')}</h2>
              <MarkedText article={draftArticle(checked.draft)} findings={findings} />
            </section>
          )}
        </ReportSections>
      ),
    };
  }, [checked, settings]);
  const isChanged =
    checked !== null && (checked.draft.headline !== draft.headline || checked.draft.text !== draft.text);
  return (
    <>
      <div class={checked || isChecking ? 'state' : undefined}>
        <div role="status">
          {isChecking && <p>{t('draftChecking')}</p>}
          {line && <p>{line}</p>}
          {isChanged && <p>{t('draftChanged')}</p>}
        </div>
      </div>
      {sections}
    </>
  );
}

/** Refusals that speak of a page elsewhere. */
const ofDraft: ReadonlySet<Refusal> = new Set<Refusal>(['empty', 'too-large', 'unreadable']);

const refusalLine = (t: Translate, refusal: Refusal): string =>
  t(`${ofDraft.has(refusal) ? 'draft' : 'refusal'}_${refusal.replaceAll('-', '_')}`);
