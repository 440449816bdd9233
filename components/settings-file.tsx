/** The reader's choices as a file: saved, or taken from one. */
import type { VNode } from 'preact';
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
        <label>
          {t('fileLoad')}{' '}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) load(file);
              // So that the same file can be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
    </section>
  );
}
