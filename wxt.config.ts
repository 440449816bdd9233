import { defineConfig } from 'wxt';

// `E2E_HOSTS` grants hosts at install; it is set for test builds alone, which go to a directory of their own.
const testHosts = process.env.E2E_HOSTS;

// Chromium compiles the functions of such a script in one go and not one by one as they are met: a tenth of the script's time on a page.
const compileAtOnce = '//# allFunctionsCalledOnLoad';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    build: {
      // Its polyfill would bring network code, for browsers that the manifest rules out anyway.
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { postBanner: ({ name }) => (name === 'article' ? compileAtOnce : '') } },
    },
  }),
  zip: { excludeSources: ['screenshots/**'] },
  outDir: testHosts ? '.output/test' : '.output',
  hooks: {
    'build:manifestGenerated': (_, manifest) => {
      // WXT would otherwise take the popup's <title>.
      if (manifest.action) manifest.action.default_title = '__MSG_extName__';
      if (manifest.sidebar_action) manifest.sidebar_action.default_title = '__MSG_extName__';
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    commands: {
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandToggle__' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+B' }, description: '__MSG_commandPrevious__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandPanel__' },
    },
    ...(testHosts ? { host_permissions: [testHosts] } : {}),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'plumbline@plumbline.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
