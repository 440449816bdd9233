/** The reader's own words and rule packs: written, added, handed on, taken out. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { FileField } from './file-field';
import { count, useTranslate } from './translate';

/** A rule pack as it is listed. */
export interface ListedPack {
  readonly title: string;
  readonly rules: number;
}

/** What the section draws and asks for. Each change resolves with why it was not made, a sentence, or null. */
export interface OwnRulesProps {
  readonly words: readonly string[];
  readonly packs: readonly ListedPack[];
  readonly saveWords: (text: string) => Promise<string | null>;
  readonly addPack: (file: File) => Promise<string | null>;
  readonly savePack: (title: string) => void;
  /** Resolves with why it is still there, or with what takes it back. */
  readonly removePack: (
    title: string,
  ) => Promise<{ readonly problem: string | null; readonly undo: () => void }>;
}

/** What is said last: a sentence, and what takes back what it tells of. */
interface Said {
  readonly text: string;
  readonly undo?: () => void;
}

/** The section. */
export function OwnRules({ words, packs, saveWords, addPack, savePack, removePack }: OwnRulesProps): VNode {
  const t = useTranslate();
  // Null until the reader writes; then what stands in the field is the reader's until it is saved.
  const [written, setWritten] = useState<string | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  return (
    <section aria-labelledby="own-rules">
      <h2 id="own-rules">{t('ownTitle')}</h2>
      <p class="soft" id="own-about">
        {t('ownAbout')}
      </p>
      <label for="own-words">{t('ownWordsLabel')}</label>
      <textarea
        id="own-words"
        rows={5}
        spellcheck={false}
        aria-describedby="own-about"
        value={written ?? words.join('\n')}
        onInput={({ currentTarget }) => setWritten(currentTarget.value)}
      />
      <p>
        <button
          type="button"
          onClick={async () => {
            const problem = await saveWords(written ?? words.join('\n'));
            setSaid({ text: problem ?? t('ownWordsSaved') });
            if (problem === null) setWritten(null);
          }}
        >
          {t('ownWordsSave')}
        </button>
      </p>
      <h3>{t('ownPacksTitle')}</h3>
      <p class="soft">{t('ownPacksAbout')}</p>
      <ul class="rows">
        {packs.map(({ title, rules }) => (
          <li key={title} class="row">
            <span>
              {title} <span class="soft">{count(t, 'rules', rules)}</span>
            </span>
            <span class="buttons">
              <button type="button" aria-label={t('ownPackSaveOne', [title])} onClick={() => savePack(title)}>
                {t('ownPackSave')}
              </button>
              <button
                type="button"
                aria-label={t('ownPackRemoveOne', [title])}
                onClick={async () => {
                  const { problem, undo } = await removePack(title);
                  setSaid(problem ? { text: problem } : { text: t('ownPackRemoved', [title]), undo });
                }}
              >
                {t('remove')}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <p>
        <FileField
          label={t('ownPackAdd')}
          choose={async (file) => setSaid({ text: (await addPack(file)) ?? t('ownPackAdded') })}
        />
      </p>
      <div role="status">
        {said && (
          <p class="notice">
            {said.text}{' '}
            {said.undo && (
              <button
                type="button"
                onClick={() => {
                  said.undo?.();
                  setSaid(null);
                }}
              >
                {t('undo')}
              </button>
            )}
          </p>
        )}
      </div>
    </section>
  );
}
