/** Runs one program as a step of a longer command: quiet when it works, all it printed when it does not. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..');

/** Runs Node with `args` in the project's folder. Returns whether it exited with 0. */
export function runNode(
  title: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  return runStep(title, process.execPath, args, env);
}

/** Runs one of package.json's scripts. Returns whether it exited with 0. */
export function runScript(title: string, script: string): Promise<boolean> {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return runStep(title, process.execPath, [npm, 'run', '--silent', script], {});
  return runStep(title, process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', script], {});
}

/** Runs Node with `args` and lets it write to the terminal as it goes. Returns whether it exited with 0. */
export function showNode(args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: 'inherit' });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

function runStep(
  title: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<boolean> {
  return new Promise((resolve) => {
    const printed: Buffer[] = [];
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: command.endsWith('.cmd'),
    });
    child.stdout.on('data', (part: Buffer) => printed.push(part));
    child.stderr.on('data', (part: Buffer) => printed.push(part));
    child.once('error', (error) => printed.push(Buffer.from(String(error))));
    child.once('close', (code) => {
      const worked = code === 0;
      console.log(`${worked ? '✓' : '✗'} ${title}`);
      if (!worked) console.log(Buffer.concat(printed).toString());
      resolve(worked);
    });
  });
}
