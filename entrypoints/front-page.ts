/** Runs in a page that is no article: gives the article script, in the same world of the page, the reader of front pages. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type FrontReader, readFrontPage } from '@/lib/extract/front-page';

export default defineUnlistedScript(() => {
  (globalThis as { plumblineFrontReader?: FrontReader }).plumblineFrontReader = readFrontPage;
});
