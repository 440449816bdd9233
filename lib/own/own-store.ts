/** Keeps a reader's own rules, and has them compiled once for all texts. */
import type { LoadedPack } from '@/lib/engine/pack';
import { createStore, type StorageArea, type Store } from '@/lib/settings/store';
import { compileOwn } from './compile-own';
import { type OwnRules, ownKey, parseOwn } from './own-rules';

/** Returns the store of own rules. */
export const createOwnStore = (area: StorageArea): Store<OwnRules> => createStore(area, ownKey, parseOwn);

/** Own rules, compiled when they are first asked for. */
export interface OwnCompiled {
  /** Null when there are none. Never rejects. */
  pack(): Promise<LoadedPack | null>;
  /** Has them read anew: they were changed. */
  forget(): void;
}

/** Returns the compiled rules of `store`. */
export function createOwnCompiled(store: Pick<Store<OwnRules>, 'load'>): OwnCompiled {
  let compiled: Promise<LoadedPack | null> | undefined;
  return {
    pack: () => {
      compiled ??= store
        .load()
        .then(({ value }) => compileOwn(value))
        .catch(() => null);
      return compiled;
    },
    forget: () => {
      compiled = undefined;
    },
  };
}
