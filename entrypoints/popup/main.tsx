/** Mounts the popup. */
import { browser } from '@/lib/browser';
import { showReport } from './report-view';

let isPage = false;
browser.tabs
  .getCurrent()
  .then((own) => {
    isPage = own !== undefined;
    document.documentElement.classList.toggle('page', isPage);
  })
  .catch(() => undefined);
showReport('popup', () => isPage);
