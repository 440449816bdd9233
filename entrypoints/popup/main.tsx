/** Mounts the popup. */
import { isPage, showReport } from './report-view';

showReport('popup');
isPage().then(
  (is) => document.documentElement.classList.toggle('page', is),
  () => undefined,
);
