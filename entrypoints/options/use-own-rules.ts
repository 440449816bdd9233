/** The reader's own words and rule packs, as the settings page shows and changes them. */
import type { OwnRulesProps } from '@/components/own-rules';
import { browser } from '@/lib/browser';
import { createOwnEditor, type OwnRefusal } from '@/lib/own/edit-own';
import { noOwnRules, type OwnRules } from '@/lib/own/own-rules';
import { createOwnStore } from '@/lib/own/own-store';
import { writePackFile } from '@/lib/own/read-pack';
import { saveFile } from '../own-pages/save-file';
import { useStored } from '../own-pages/use-stored';

const store = createOwnStore(browser.storage.local);
const editor = createOwnEditor(store);

const sentenceOf = (refusal: OwnRefusal | null): string | null =>
  refusal && browser.i18n.getMessage(refusal.key, [...refusal.words]);

/** The rules, and all that is done with them. */
export interface KnownOwnRules extends OwnRulesProps {
  readonly own: OwnRules;
  /** Resolves with whether `next` was stored in their place. */
  readonly replace: (next: OwnRules) => Promise<boolean>;
  /** Resolves with whether they were forgotten. */
  readonly forget: () => Promise<boolean>;
}

/** Returns the rules, whoever changes them. */
export function useOwnRules(): KnownOwnRules {
  const own = useStored(store, noOwnRules);
  const packOf = (title: string) => own.packs.find((pack) => pack.title === title);
  return {
    own,
    replace: (next) => store.change(() => next),
    forget: store.reset,
    words: own.words,
    packs: own.packs.map(({ title, rules }) => ({ title, rules: rules.length })),
    saveWords: async (text) => sentenceOf(await editor.saveWords(text)),
    addPack: async (file) => sentenceOf(await editor.addPack(await file.text().catch(() => ''))),
    savePack: (title) => {
      const pack = packOf(title);
      if (!pack) return;
      saveFile({ name: 'plumbline-rules.json', type: 'application/json', content: writePackFile(pack) });
    },
    removePack: async (title) => {
      const removed = packOf(title);
      const problem = sentenceOf(await editor.removePack(title));
      return { problem, undo: () => void (removed && editor.restorePack(removed)) };
    },
  };
}
