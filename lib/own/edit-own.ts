/** Changes a reader's own rules: what cannot be used is refused, with a sentence, and nothing is lost. */
import type { Store } from '@/lib/settings/store';
import { findPackProblem, findWordProblem } from './compile-own';
import { MOST, type OwnRules, readWords, withoutPack, withPack } from './own-rules';
import { type OwnPack, readPackFile } from './read-pack';

/** Why a change was not made: a key of `_locales` with what fills its sentence. */
export interface OwnRefusal {
  readonly key: 'notSaved' | 'ownWordRefused' | 'ownPackRefused' | 'ownTooManyWords' | 'ownTooManyPacks';
  readonly words: readonly string[];
}

/** The changes. Each resolves with why it was not made, or null. */
export interface OwnEditor {
  /** Puts the wordings in `text`, one a line, in place of those there are. */
  saveWords(text: string): Promise<OwnRefusal | null>;
  /** Adds the pack in a file's content, in place of one with its title. */
  addPack(content: string): Promise<OwnRefusal | null>;
  removePack(title: string): Promise<OwnRefusal | null>;
  /** Puts back what was removed. */
  restorePack(pack: OwnPack): Promise<OwnRefusal | null>;
}

const refusal = (key: OwnRefusal['key'], ...words: string[]): OwnRefusal => ({ key, words });

/** Returns what changes the rules in `store`. */
export function createOwnEditor(store: Pick<Store<OwnRules>, 'load' | 'change'>): OwnEditor {
  const change = async (edit: (own: OwnRules) => OwnRules): Promise<OwnRefusal | null> =>
    (await store.change(edit)) ? null : refusal('notSaved');
  return {
    saveWords: async (text) => {
      const words = readWords(text);
      if (words.length > MOST.words) return refusal('ownTooManyWords', String(MOST.words));
      const problem = findWordProblem(words);
      if (problem) return refusal('ownWordRefused', problem.word, problem.reason);
      return change((own) => ({ ...own, words }));
    },
    addPack: async (content) => {
      let pack: OwnPack;
      try {
        pack = readPackFile(content);
      } catch (error) {
        return refusal('ownPackRefused', (error as Error).message);
      }
      const problem = findPackProblem(pack);
      if (problem !== null) return refusal('ownPackRefused', problem);
      const { value } = await store.load();
      if (withPack(value, pack).packs.length > MOST.packs)
        return refusal('ownTooManyPacks', String(MOST.packs));
      return change((own) => withPack(own, pack));
    },
    removePack: (title) => change((own) => withoutPack(own, title)),
    restorePack: (pack) => change((own) => withPack(own, pack)),
  };
}
