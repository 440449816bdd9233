/** A reader's choices as a file: to keep, to hand on, or to take to another browser. */
import { parseSettings, type Settings } from './settings';

/** What tells such a file from any other. */
const KIND = 'plumbline-settings';
/** What is longer, in UTF-16 code units, is no such file. */
const LONGEST = 5_000_000;

/** What such a file holds. */
export interface SettingsFile {
  readonly settings: Settings;
  /** The reader's own rules as they were written; only `parseOwn` can say what they are. */
  readonly own: unknown;
}

/** Returns the file's content: JSON with a line for each choice. */
export const writeSettings = (settings: Settings, own: unknown): string =>
  `${JSON.stringify({ kind: KIND, ...settings, own }, null, 2)}\n`;

/** Returns what the content of a file holds, damaged settings replaced by their defaults; null when it is no such file. */
export function readSettings(content: string): SettingsFile | null {
  if (content.length > LONGEST) return null;
  try {
    const read: unknown = JSON.parse(content);
    const isOurs = typeof read === 'object' && read !== null && 'kind' in read && read.kind === KIND;
    return isOurs ? { settings: parseSettings(read), own: 'own' in read ? read.own : undefined } : null;
  } catch {
    return null;
  }
}
