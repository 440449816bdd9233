/** Runs in a page that is no article: brings the reader of front pages. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readFrontPage } from '@/lib/extract/front-page';
import { bringPart } from '@/lib/page/page-parts';

export default defineUnlistedScript(() => bringPart('front-page', readFrontPage));
