/** Keeps the one registered content script equal to the sites that the reader gave access to. */
import { webOrigins } from '@/lib/settings/origins';
import { createTurns } from './turns';

/** A registered script, as `scripting` takes it. */
export interface RegisteredScript {
  readonly id: string;
  readonly js: string[];
  readonly matches: string[];
  readonly runAt: 'document_idle';
  readonly persistAcrossSessions: boolean;
}

/** What is asked of the browser. */
export interface ScriptRegistry {
  /** The origins granted at this moment. */
  origins(): Promise<readonly string[] | undefined>;
  isRegistered(id: string): Promise<boolean>;
  register(script: RegisteredScript): Promise<void>;
  update(script: RegisteredScript): Promise<void>;
  unregister(id: string): Promise<void>;
}

/** The built content script, from the root of the package. */
export const articleScript = '/article.js';

/** The script that brings the marks, from the root of the package. */
export const marksScript = '/marks.js';

const id = 'article';

/** Returns a function that makes the registration follow the grants, one call after another; it resolves with the granted origins. */
export function createRegistration(registry: ScriptRegistry): () => Promise<readonly string[]> {
  const inTurn = createTurns();
  return () =>
    inTurn(async () => {
      const matches = webOrigins(await registry.origins());
      const isRegistered = await registry.isRegistered(id);
      if (matches.length === 0) {
        if (isRegistered) await registry.unregister(id);
        return matches;
      }
      const script: RegisteredScript = {
        id,
        js: [articleScript.slice(1)],
        matches,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      };
      await (isRegistered ? registry.update(script) : registry.register(script));
      return matches;
    });
}
