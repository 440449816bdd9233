/** Reads the project's own files, so that the tests of the house can look at them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** One file of the project: its path from the root with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const root = join(import.meta.dirname, '../..');
const readable = /\.(ts|tsx|css|html|json|md|txt|svg|yml)$/;

/** Returns the files under `folders` that hold text, sorted by path; a folder that does not exist holds none. */
export function readFiles(...folders: readonly string[]): readonly SourceFile[] {
  return folders
    .flatMap((folder) => walk(folder))
    .filter((path) => readable.test(path) && !path.includes('.generated.'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function walk(folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .split(sep)
          .join('/'),
      );
  } catch {
    return [];
  }
}

/** Returns `text` with comments blanked out, line breaks kept. Strings that hold `//` after a colon (addresses) are left alone. */
export function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1');
}
