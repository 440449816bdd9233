/** Builds the extension for a family of browsers, for readers or for tests. */
import { join } from 'node:path';
import type { FoundBrowser } from '@/scripts/browsers/find-browsers';
import { runNode } from '@/scripts/run-step';

/** The project's folder. */
export const projectFolder = join(import.meta.dirname, '..');

/** A build to make: for whom, and whether as shipped or as a test build that may use pages on this computer at once. */
export interface Build {
  readonly family: FoundBrowser['family'];
  readonly isForTests: boolean;
}

/** Hosts that a test build is granted at install. */
export const testHosts = 'http://127.0.0.1/*';

/** Returns the absolute path of the folder that a build goes to. */
export function buildFolder({ family, isForTests }: Build): string {
  const name = family === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  return join(projectFolder, '.output', ...(isForTests ? ['test'] : []), name);
}

/** Compiles the rules into the pack that every build and test reads. Returns whether that worked. */
export function compileRules(): Promise<boolean> {
  return runNode('Compile the rules', ['--import', 'tsx', 'scripts/compile-rules.ts']);
}

/** Makes a build. Returns whether that worked. */
export function buildExtension(build: Build): Promise<boolean> {
  const browser = build.family === 'firefox' ? 'firefox' : 'chrome';
  return runNode(
    `Build for ${build.family === 'firefox' ? 'Firefox' : 'Chrome'}${build.isForTests ? ', with test hosts' : ''}`,
    ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser],
    { E2E_HOSTS: build.isForTests ? testHosts : '' },
  );
}
