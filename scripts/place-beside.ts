/** Puts a picture of the popup beside a picture of its page. */
import type { Driver } from '@/scripts/browsers/driver';

/** Returns a PNG of `page` with `popup` at its right. Both are PNGs taken in `driver`'s browser, which draws the result. */
export async function placeBeside(driver: Driver, page: Uint8Array, popup: Uint8Array): Promise<Uint8Array> {
  const desk = await driver.open('about:blank');
  const address = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  await desk.setContent(
    `<!doctype html><title>Plumbline</title><style>body{margin:0;width:max-content}
     .both{display:flex;gap:16px;align-items:flex-start;padding:16px;background:#cfd6dc}
     img{display:block;border:1px solid #8a949c;box-shadow:0 4px 16px rgb(0 0 0/.2)}</style>
     <div class="both"><img src="${address(page)}"><img src="${address(popup)}"></div>`,
  );
  await desk.waitForFunction(
    '[...document.images].every((image) => image.complete && image.naturalWidth > 0)',
  );
  const both = await desk.$('.both');
  if (!both) throw new Error('The picture was not drawn.');
  const picture = await both.screenshot();
  await desk.close();
  return picture;
}
