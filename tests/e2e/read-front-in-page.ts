/** Runs inside a page: reads its headlines with the code that ships. */
import { readFrontPage } from '@/lib/extract/front-page';
import { judgePage } from '@/lib/extract/judge-page';
import { readAnyPage } from '@/lib/page/read-any-page';

/** Returns the headlines of the page as if it stood at `url`; none where it is no front page. */
async function readFrontInPage(url: string): Promise<readonly string[]> {
  const text = await readAnyPage(
    document,
    {
      judge: async (page, cutOff) => judgePage(page, cutOff),
      judgeFront: async (page, links) => readFrontPage({ ...page, head: { ...page.head, url } }, links),
    },
    async () => {},
  );
  if (!('front' in text)) return [];
  return text.front.headlines.map(({ headline: { start, end } }) => text.front.text.slice(start, end));
}

Object.assign(globalThis, { readFrontInPage });
