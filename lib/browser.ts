/** The browser's extension interface with promises, for the background, the popup and the options page. */

export { default as browser, type Runtime } from 'webextension-polyfill';
