/** The forms in which a page's report can be saved. */
import type { VNode } from 'preact';
import { useTranslate } from './translate';

/** A form that a report can be saved in. */
export type ExportForm = 'markdown' | 'csv' | 'json' | 'html';

const forms: readonly ExportForm[] = ['markdown', 'csv', 'json', 'html'];

/** A folded row of buttons, one for each form. */
export function ExportChoice({ save }: { readonly save: (form: ExportForm) => void }): VNode {
  const t = useTranslate();
  return (
    <details class="export">
      <summary>{t('exportTitle')}</summary>
      <p class="buttons">
        {forms.map((form) => (
          <button key={form} type="button" onClick={() => save(form)}>
            {t(`export_${form}`)}
          </button>
        ))}
      </p>
    </details>
  );
}
