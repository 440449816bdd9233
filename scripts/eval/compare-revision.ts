/** Measures another revision of the project, in a folder of its own that is gone afterwards. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Figure } from './score-sets';

/** Returns the figures that `revision` reaches on the sets in `folder`, measured by today's scripts. Throws a sentence when it cannot. */
export function measureRevision(root: string, revision: string, folder: string): readonly Figure[] {
  const copy = mkdtempSync(join(tmpdir(), 'plumbline-eval-'));
  try {
    const archive = git(root, ['archive', '--format=tar', revision]);
    execFileSync('tar', ['-x', '-C', copy], { input: archive });
    // The yardstick stays the same: only what is measured changes.
    cpSync(join(root, 'scripts/eval'), join(copy, 'scripts/eval'), { recursive: true });
    cpSync(join(root, 'scripts/eval.ts'), join(copy, 'scripts/eval.ts'));
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const output = execFileSync(
      process.execPath,
      [
        join(root, 'node_modules/tsx/dist/cli.mjs'),
        '--tsconfig',
        'tsconfig.core.json',
        'scripts/eval.ts',
        resolve(folder),
        '--json',
      ],
      { cwd: copy, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    return JSON.parse(output).figures;
  } catch (error) {
    throw new Error(`${revision} could not be measured: ${lastLine(error)}`);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const git = (root: string, words: readonly string[]) =>
  execFileSync('git', words, { cwd: root, maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });

function lastLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: Buffer | string; message: string };
  const lines = String(stderr || message)
    .split('\n')
    .filter((line) => /\S/.test(line));
  return lines.find((line) => /Error|fatal/.test(line)) ?? lines.at(-1) ?? 'no reason was given';
}
