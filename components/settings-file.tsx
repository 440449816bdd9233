/** The reader's choices as a file: saved, or taken from one. */
import type { VNode } from 'preact';
import { FileField } from './file-field';
import { useTranslate } from './translate';

/** The section. */
export function SettingsFile({
  save,
  load,
}: {
  readonly save: () => void;
  readonly load: (file: File) => void;
}): VNode {
  const t = useTranslate();
  return (
    <section aria-labelledby="settings-file">
      <h2 id="settings-file">{t('fileTitle')}</h2>
      <p class="soft">{t('fileAbout')}</p>
      <p>
        <button type="button" onClick={save}>
          {t('fileSave')}
        </button>
      </p>
      <p>
        <FileField label={t('fileLoad')} choose={load} />
      </p>
    </section>
  );
}
