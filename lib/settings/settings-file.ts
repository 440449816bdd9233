/** A reader's choices as a file: to keep, to hand on, or to take to another browser. */
import { parseSettings, type Settings } from './settings';

/** What tells such a file from any other. */
const KIND = 'plumbline-settings';
/** What is longer, in UTF-16 code units, is no such file. */
const LONGEST = 5_000_000;

/** Returns the file's content: JSON with a line for each choice. */
export const writeSettings = (settings: Settings): string =>
  `${JSON.stringify({ kind: KIND, ...settings }, null, 2)}\n`;

/** Returns the settings in the content of a file, damaged fields replaced by their defaults; null when it is no such file. */
export function readSettings(content: string): Settings | null {
  if (content.length > LONGEST) return null;
  try {
    const read: unknown = JSON.parse(content);
    const isOurs = typeof read === 'object' && read !== null && 'kind' in read && read.kind === KIND;
    return isOurs ? parseSettings(read) : null;
  } catch {
    return null;
  }
}
