// @vitest-environment happy-dom
/** Proves that another article on the same page is noticed, and that a restless page is not read for ever. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TextRuns } from '@/lib/extract/text-runs';
import { type ArticleWatch, watchArticle } from '@/lib/highlight/watch-article';

const long = 'A paragraph that came later and is long enough to be read. '.repeat(5);
let life: AbortController;
let log: string[];
let watch: ArticleWatch;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  life = new AbortController();
  log = [];
  history.replaceState(null, '', '/first');
  document.body.replaceChildren(document.createElement('main'));
  const main = document.querySelector('main') as HTMLElement;
  main.append(document.createElement('h1'), document.createElement('p'));
  for (const element of main.children) element.textContent = 'Mayor slams budget';
  watch = watchArticle(
    document,
    { left: () => log.push('left'), settled: () => log.push('settled') },
    life.signal,
  );
  watch.follow(runs());
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const main = () => document.querySelector('main') as HTMLElement;
function runs(): TextRuns {
  const nodes = [...document.querySelectorAll('h1, p')].map(({ firstChild }) => firstChild as Text);
  return { nodes, nodeStart: [0, 0], textStart: [0, 19], length: [18, 18] };
}
function addParagraph(text: string, parent: Element = main()) {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  parent.append(paragraph);
}
/** Lets observers speak, then lets time pass. */
async function pass(milliseconds: number) {
  await new Promise((resolve) => setImmediate(resolve));
  await vi.advanceTimersByTimeAsync(milliseconds);
}

it('says at once that the address has changed, and when the page has come to rest', async () => {
  history.pushState(null, '', '/second');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(log).toEqual(['left']);
  await pass(300);
  addParagraph('short');
  await pass(300);
  expect(log).toEqual(['left']);
  await pass(200);
  expect(log).toEqual(['left', 'settled']);
});

it('notices a new address by the change of the text where the browser does not tell', async () => {
  history.pushState(null, '', '/second');
  addParagraph('short');
  await pass(0);
  expect(log).toEqual(['left']);
});

it('takes another fragment for the same page', async () => {
  history.pushState(null, '', '/first#more');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await pass(5000);
  expect(log).toEqual([]);
});

it('reads again when its text was replaced', async () => {
  document.querySelector('p')?.remove();
  await pass(1000);
  expect(log).toEqual(['settled']);
});

it('reads again when the text changed inside its node', async () => {
  (document.querySelector('p')?.firstChild as Text).data = 'Another text';
  await pass(1000);
  expect(log).toEqual(['settled']);
});

it('reads again when the article grew by a paragraph, not by a label', async () => {
  addParagraph('Advertisement');
  await pass(1000);
  expect(log).toEqual([]);
  addParagraph(long);
  await pass(1000);
  expect(log).toEqual(['settled']);
});

it('reads a page that never rests, but ever more rarely', async () => {
  for (let round = 0; round < 400; round++) {
    addParagraph(long);
    await pass(300);
  }
  expect(log.length).toBeGreaterThan(1);
  expect(log.length).toBeLessThanOrEqual(10);
  expect(new Set(log)).toEqual(new Set(['settled']));
});

it('ends with its signal', async () => {
  addParagraph(long);
  await pass(0);
  life.abort();
  history.pushState(null, '', '/second');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await pass(5000);
  expect(log).toEqual([]);
});

it('waits for text where no article is known', async () => {
  watch.follow(null);
  addParagraph(long, document.body);
  await pass(1000);
  expect(log).toEqual(['settled']);
});

it('reads text that arrives in small parts', async () => {
  for (let part = 0; part < 5; part++) addParagraph('One sentence of fifty characters, or a little more.');
  await pass(1000);
  expect(log).toEqual(['settled']);
});

it('waits for text that fills nodes which stand there already, where no article is known', async () => {
  watch.follow(null);
  (document.querySelector('p')?.firstChild as Text).data = long;
  await pass(1000);
  expect(log).toEqual(['settled']);
});

it('reads again when the head catches up with the address, not when it counts news', async () => {
  document.title = 'Mayor slams budget';
  watch.follow(runs());
  document.title = '(3) Mayor slams budget';
  await pass(1000);
  expect(log).toEqual([]);
  document.title = 'Library opens on Sundays';
  await pass(1000);
  expect(log).toEqual(['settled']);
});

it('looks at the address when it is told to', () => {
  history.pushState(null, '', '/second');
  watch.look();
  expect(log).toEqual(['left']);
  watch.look();
  expect(log).toEqual(['left']);
});

it('reads once more when it is asked to', async () => {
  watch.again();
  await pass(500);
  expect(log).toEqual(['settled']);
});

describe('text that is folded out', () => {
  const setHeight = (height: number) => {
    main().getBoundingClientRect = () => ({ height }) as DOMRect;
  };
  beforeEach(() => {
    addParagraph(long);
    setHeight(300);
    watch.follow(runs());
  });

  it('is read when a class shows it', async () => {
    main().className = 'is-open';
    setHeight(500);
    await pass(1500);
    expect(log).toEqual(['settled']);
  });

  it('is not looked for when nothing has grown, or when a picture fades in', async () => {
    main().className = 'is-scrolled';
    await pass(1500);
    const picture = document.createElement('img');
    main().append(picture);
    watch.follow(runs());
    setHeight(500);
    picture.className = 'is-loaded';
    await pass(1500);
    expect(log).toEqual([]);
  });

  it('is read when a style makes it visible', async () => {
    main().style.visibility = 'hidden';
    watch.follow(runs());
    main().style.visibility = 'visible';
    await pass(1500);
    expect(log).toEqual(['settled']);
  });
});

describe('text in a shadow root', () => {
  function shadowText(): { runs: TextRuns; root: ShadowRoot } {
    const host = document.createElement('story-body');
    main().append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.append(document.createElement('p'));
    root.children[0]?.append(long);
    const node = root.children[0]?.firstChild as Text;
    return { runs: { nodes: [node], nodeStart: [0], textStart: [0], length: [long.length] }, root };
  }

  it('is followed there', async () => {
    const { runs, root } = shadowText();
    watch.follow(runs);
    root.children[0]?.remove();
    await pass(1000);
    expect(log).toEqual(['settled']);
  });

  it('is waited for where no article is known', async () => {
    const { root } = shadowText();
    watch.follow(null);
    const paragraph = document.createElement('p');
    paragraph.textContent = long;
    root.append(paragraph);
    await pass(1000);
    expect(log).toEqual(['settled']);
  });
});

describe('an endless page', () => {
  it('is left and read anew when another of its articles comes into view', async () => {
    let tell = (_: readonly { target: Element; isIntersecting: boolean }[]): void => undefined;
    class FakeIntersectionObserver {
      constructor(callback: typeof tell) {
        tell = callback;
      }
      observe(element: Element) {
        observed.push(element);
      }
      disconnect() {
        observed.length = 0;
      }
    }
    const observed: Element[] = [];
    const articles: (Element | null)[] = [];
    vi.stubGlobal('IntersectionObserver', FakeIntersectionObserver);
    const story = (name: string) => `<article><h1>${name}</h1>${`<p>${long}</p>`.repeat(6)}</article>`;
    document.body.innerHTML = `<div>${story('One')}${story('Two')}</div>`;
    const first = document.querySelectorAll('article')[0] as Element;
    const second = document.querySelectorAll('article')[1] as Element;
    const end = new AbortController();
    const endless = watchArticle(
      document,
      { left: () => log.push('left'), settled: (article) => articles.push(article) },
      end.signal,
    );
    endless.follow(null);
    expect(observed).toEqual([first, second]);
    tell([{ target: first, isIntersecting: true }]);
    expect(log).toEqual([]);
    tell([
      { target: first, isIntersecting: false },
      { target: second, isIntersecting: true },
    ]);
    expect(log).toEqual(['left']);
    await pass(500);
    expect(articles).toEqual([second]);
    end.abort();
    expect(observed).toEqual([]);
    vi.unstubAllGlobals();
  });
});
