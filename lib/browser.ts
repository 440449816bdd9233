/** The browser's extension interface with promises, for the background, the popup and the options page. */

export { default as browser } from 'webextension-polyfill';
