/** Proves that the registered script follows the grants. */
import { expect, it } from 'vitest';
import { articleScript, createRegistration, type RegisteredScript } from '@/lib/background/registered-script';

function browserWith(origins: { now: string[] }) {
  const calls: string[] = [];
  let registered: RegisteredScript | null = null;
  const put = (name: string) => async (script: RegisteredScript) => {
    if ((name === 'register') === (registered !== null)) throw new Error(`cannot ${name}`);
    calls.push(`${name} ${script.matches.join(' ')}`);
    registered = script;
  };
  return {
    calls,
    script: () => registered,
    registry: {
      origins: async () => origins.now,
      isRegistered: async () => registered !== null,
      register: put('register'),
      update: put('update'),
      unregister: async () => {
        calls.push('unregister');
        registered = null;
      },
    },
  };
}

it('registers, updates and takes away', async () => {
  const origins = { now: [] as string[] };
  const { calls, script, registry } = browserWith(origins);
  const register = createRegistration(registry);
  expect(await register()).toEqual([]);
  origins.now = ['*://b.example/*', 'moz-extension://1/*'];
  expect(await register()).toEqual(['*://b.example/*']);
  expect(`/${script()?.js[0]}`).toBe(articleScript);
  origins.now = ['*://b.example/*', '*://a.example/*'];
  await register();
  origins.now = [];
  await register();
  expect(calls).toEqual(['register *://b.example/*', 'update *://a.example/* *://b.example/*', 'unregister']);
});

it('does not register twice when two grants arrive at once', async () => {
  const { calls, registry } = browserWith({ now: ['*://a.example/*'] });
  const register = createRegistration(registry);
  await Promise.all([register(), register(), register()]);
  expect(calls.map((call) => call.split(' ')[0])).toEqual(['register', 'update', 'update']);
});
