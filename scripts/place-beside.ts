/** Pictures a page with the popup beside it, as its reader sees them. */
import type { Page } from 'puppeteer-core';
import type { Driver, View } from '@/scripts/browsers/driver';
import { waitUntil } from '@/scripts/browsers/wait-until';

/** Returns a PNG of `page` with its open `popup` at the right, drawn in `driver`'s browser. Closes the popup. */
export async function placeBeside(driver: Driver, page: Page, popup: View): Promise<Uint8Array> {
  const right = await popup.screenshot();
  await popup.close();
  await page.setViewport({ width: 800, height: 640 });
  const left = await page.screenshot();
  const desk = await driver.open('about:blank');
  const address = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const html = `<!doctype html><title>Plumbline</title><style>body{margin:0;width:max-content}
     .both{display:flex;gap:16px;align-items:flex-start;padding:16px;background:#cfd6dc}
     img{display:block;border:1px solid #8a949c;box-shadow:0 4px 16px rgb(0 0 0/.2)}</style>
     <div class="both"><img src="${address(left)}"><img src="${address(right)}"></div>`;
  // Again each time: in Firefox the blank page may load late and take away what was put into it.
  await waitUntil('both pictures are drawn', async () => {
    if (!(await desk.$('.both'))) await desk.setContent(html);
    return desk.evaluate(
      () =>
        document.images.length === 2 &&
        [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
    );
  });
  const both = await desk.$('.both');
  if (!both) throw new Error('The picture was not drawn.');
  const picture = await both.screenshot();
  await desk.close();
  return picture;
}
