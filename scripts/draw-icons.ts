/** Draws the product's icons in every size from public/icon/plumbline.svg. Run it with `npx tsx scripts/draw-icons.ts`. */
import { readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

const folder = new URL('../public/icon/', import.meta.url);
const drawing = await readFile(new URL('plumbline.svg', folder), 'utf8');

// The sizes that Chrome and Firefox ask for.
for (const width of [16, 32, 48, 96, 128]) {
  const image = new Resvg(drawing, { fitTo: { mode: 'width', value: width } }).render().asPng();
  await writeFile(new URL(`${width}.png`, folder), image);
  console.log(`public/icon/${width}.png, ${image.length} bytes`);
}
