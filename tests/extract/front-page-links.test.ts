/** Proves which links of a front page lead to a story of the same site. */
import { describe, expect, it } from 'vitest';
import { linkedPart, readStoryLink } from '@/lib/extract/front-page-links';
import { linkedBlocksOf } from './read-html';

const from = 'https://www.courier.example/front/today';
const read = (href: string, rel = '') => readStoryLink({ href, rel }, from);

describe('an address', () => {
  it.each([
    ['/2026/04/02/mayor-opens-the-bridge', 2, true],
    ['https://sport.courier.example/rowing/4810037', 2, false],
    ['/news/articles/c1x8q7kw3z', 2, false],
    ['/20260402/mayor-opens-the-bridge', 2, true],
    ['/coats/20001958.html', 2, false],
    ['/story.php?id=3104', 2, false],
    ['/local/mayor-opens-bridge', 1, false],
    ['/world/europe', 0, false],
  ])('%s is a story by degree %i', (href, storyLikeness, isDated) => {
    expect(read(href)).toMatchObject({ storyLikeness, isDated });
  });

  it.each([
    'https://ads.other.example/2026/04/02/buy-two-and-pay-for-one',
    'mailto:desk@courier.example',
    '/',
    '/front/today#top',
    '/newsletters/the-valley-at-breakfast',
    '/authors/nora-pell-writes-on-saturdays',
    'https://:bad',
  ])('%s is none', (href) => {
    expect(read(href)).toBeNull();
  });

  it('that somebody paid for is none', () => {
    expect(read('/2026/04/02/how-our-bank-helps', 'nofollow sponsored')).toBeNull();
  });

  it('is the same for two links to one story', () => {
    const keys = [
      '/2026/04/02/a-long-name',
      '/2026/04/02/a-long-name/?utm_source=x',
      '/2026/04/02/A-long-name#c',
    ];
    expect(new Set(keys.map((href) => read(href)?.key)).size).toBe(1);
  });
});

describe('the linked part of a block', () => {
  const partOf = async (html: string) => {
    const {
      blocks: [block],
      links,
    } = await linkedBlocksOf(html);
    const part = block && linkedPart(block, links);
    return part && block.text.slice(part.from, part.to);
  };

  it('is the link without the time before it', async () => {
    expect(await partOf('<li>10:31 <a href="/a">Mayor opens the bridge</a></li>')).toBe(
      'Mayor opens the bridge',
    );
  });

  it('is a line of its own before longer text', async () => {
    const teaser = 'The mayor cut a ribbon, and forty people walked over it in the rain.';
    expect(await partOf(`<p><a href="/a">Mayor opens the bridge</a><br>${teaser}</p>`)).toBe(
      'Mayor opens the bridge',
    );
    expect(await partOf(`<p><a href="/a">Mayor opens the bridge</a> ${teaser}</p>`)).toBeNull();
  });

  it('is nothing without a link', async () => {
    expect(await partOf('<p>Mayor opens the bridge</p>')).toBeNull();
  });
});
