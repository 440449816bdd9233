/** Proves one page's life: read, answered, read again, left, and late answers dropped. */
import { expect, it } from 'vitest';
import type { TextRuns } from '@/lib/extract/text-runs';
import type { ArticleWatcher } from '@/lib/highlight/watch-article';
import type { LeftMessage, PageState, ReadMessage } from '@/lib/messages';
import type { Article } from '@/lib/model';
import { startArticleSession } from '@/lib/page/article-session';
import type { PageText } from '@/lib/page/read-any-page';
import { report } from '../report/sample-report';

const runsOf = (name: string): TextRuns & { name: string } => ({
  name,
  nodes: [],
  nodeStart: [],
  textStart: [],
  length: [],
});
const read = (text: string, name = text): PageText => ({
  article: { text } as Article,
  runs: runsOf(name),
});

/** A session on a page whose text, address and background a test sets. */
function sessionOn(first: PageText) {
  const page = {
    now: (_article: Element | null): Promise<PageText> => Promise.resolve(first),
    url: 'https://news.example/1',
    answer: async (message: ReadMessage): Promise<unknown> => answerTo(message),
  };
  const sent: (ReadMessage | LeftMessage)[] = [];
  const shown: (string | null)[] = [];
  const followed: (string | null)[] = [];
  const asked: string[] = [];
  let watcher: ArticleWatcher | undefined;
  const life = new AbortController();
  const session = startArticleSession(
    {
      extract: (article) => page.now(article),
      send: async (message) => {
        sent.push(message);
        return message.type === 'read' ? page.answer(message) : undefined;
      },
      watch: (each) => {
        watcher = each;
        return {
          follow: (runs) => followed.push(runs && (runs as { name: string } & TextRuns).name),
          look: () => asked.push('look'),
          again: () => asked.push('again'),
        };
      },
      show: (checked) => shown.push(checked && (checked.runs as { name: string } & TextRuns).name),
      address: () => page.url,
    },
    life.signal,
  );
  const settle = async (article: Element | null = null) => {
    watcher?.settled(article);
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };
  return { page, sent, shown, followed, asked, life, session, left: () => watcher?.left(), settle };
}
const answerTo = ({ navigation, url, outcome }: ReadMessage): PageState => ({
  navigation,
  url,
  outcome: 'refusal' in outcome ? { refusal: outcome.refusal } : { report: report([]) },
});

it('reads, sends and shows', async () => {
  const { session, sent, shown, followed } = sessionOn(read('a'));
  await session.answered();
  expect(sent).toEqual([
    {
      type: 'read',
      navigation: session.navigation(),
      url: 'https://news.example/1',
      outcome: { article: { text: 'a' } },
    },
  ]);
  expect(shown).toEqual(['a']);
  expect(followed).toEqual(['a']);
  expect(session.checked()?.report).toEqual(report([]));
});

it('sends the headlines of a front page, and shows what was found in them', async () => {
  const front = { url: 'https://news.example/1', lang: 'en', text: 'a', headlines: [] };
  const found = { ...front, findings: [] };
  const { page, session, sent, shown, settle } = sessionOn({ front, runs: runsOf('a') });
  page.answer = async ({ navigation, url }) => ({ navigation, url, outcome: { front: found } });
  await session.answered();
  expect(sent).toMatchObject([{ outcome: { front } }]);
  expect(session.checked()?.report).toEqual(found);
  page.now = () => Promise.resolve({ front, runs: runsOf('a anew') });
  await settle();
  expect(sent).toHaveLength(1);
  expect(shown).toEqual(['a', 'a anew']);
});

it('says when a later reading is answered as well', async () => {
  const { page, session, shown, settle } = sessionOn(read('a'));
  await session.answered();
  let finish = (_text: PageText): void => undefined;
  page.now = () => new Promise((resolve) => (finish = resolve));
  await settle();
  const answered = session.answered().then(() => shown.at(-1));
  finish(read('b'));
  expect(await answered).toBe('b');
});

it('sends a refusal, and shows nothing', async () => {
  const { session, sent, shown } = sessionOn({ refusal: 'not-an-article' });
  await session.answered();
  expect(sent).toMatchObject([{ outcome: { refusal: 'not-an-article' } }]);
  expect(shown).toEqual([null]);
});

it('turns a fault while reading into a refusal', async () => {
  const { page, sent, settle, session } = sessionOn(read('a'));
  await session.answered();
  page.now = () => Promise.reject(new Error('fault'));
  await settle();
  expect(sent.at(-1)).toMatchObject({ outcome: { refusal: 'unreadable' } });
});

it('finds the places again without another check when the same words were drawn anew', async () => {
  const { page, session, sent, shown, settle } = sessionOn(read('a'));
  await session.answered();
  const before = session.navigation();
  page.now = () => Promise.resolve(read('a', 'a anew'));
  await settle();
  expect(sent).toHaveLength(1);
  expect(shown).toEqual(['a', 'a anew']);
  expect(session.navigation()).toBe(before);
});

it('has a changed text checked under another navigation', async () => {
  const { page, session, sent, shown, settle } = sessionOn(read('a'));
  await session.answered();
  const before = session.navigation();
  page.now = () => Promise.resolve(read('b'));
  await settle();
  expect(sent).toHaveLength(2);
  expect(session.navigation()).not.toBe(before);
  expect(shown).toEqual(['a', 'b']);
});

it('takes its marks away at once when the page is left, and says so', async () => {
  const { page, session, sent, shown, left, settle } = sessionOn(read('a'));
  await session.answered();
  const before = session.navigation();
  page.url = 'https://news.example/2';
  left();
  expect(shown).toEqual(['a', null]);
  expect(sent.at(-1)).toEqual({ type: 'left', navigation: before });
  page.now = () => Promise.resolve(read('b'));
  await settle();
  expect(shown).toEqual(['a', null, 'b']);
});

it('gives a page that still shows the text it was left with a second chance', async () => {
  const { page, session, sent, shown, asked, left, settle } = sessionOn(read('a'));
  await session.answered();
  page.url = 'https://news.example/2';
  left();
  await settle();
  expect(asked).toEqual(['again']);
  expect(shown).toEqual(['a', null]);
  await settle();
  expect(sent.map(({ type }) => type)).toEqual(['read', 'left', 'read']);
  expect(shown).toEqual(['a', null, 'a']);
});

it('reads the article that is in view alone', async () => {
  const { page, session, shown, left, settle } = sessionOn(read('a'));
  await session.answered();
  page.now = async (article) => read(article ? 'b' : 'a');
  left();
  await settle({} as Element);
  expect(shown).toEqual(['a', null, 'b']);
});

it('drops what was read for a page that was left meanwhile', async () => {
  const { session, sent, shown, left } = sessionOn(read('a'));
  left();
  await session.answered();
  expect(sent.map(({ type }) => type)).toEqual(['left']);
  expect(shown).toEqual([null]);
});

it('drops an answer that comes too late, or is for something else', async () => {
  let release = (): void => undefined;
  const { page, session, shown, left } = sessionOn(read('a'));
  page.answer = (message) =>
    new Promise((resolve) => {
      release = () => resolve(answerTo(message));
    });
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  left();
  release();
  await session.answered();
  expect(shown).toEqual([null]);
  const other = sessionOn(read('a'));
  other.page.answer = async (message) => ({ ...answerTo(message), navigation: 'another' });
  await other.session.answered();
  expect(other.shown).toEqual([null]);
});

it('shows nothing when the background does not answer', async () => {
  const { page, session, shown } = sessionOn(read('a'));
  page.answer = () => Promise.reject(new Error('no receiver'));
  await session.answered();
  expect(shown).toEqual([null]);
});

it('tells again what it read', async () => {
  const { session, sent } = sessionOn(read('a'));
  await session.answered();
  await session.resume();
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
});

it('reads again when it is told to go on, where a reading waits for ever', async () => {
  const { page, session, sent, settle, left } = sessionOn(read('a'));
  await session.answered();
  left();
  page.now = () => new Promise(() => undefined);
  await settle();
  page.now = () => Promise.resolve(read('b'));
  await session.resume();
  expect(sent.at(-1)).toMatchObject({ type: 'read', outcome: { article: { text: 'b' } } });
});

it('says nothing once it has ended', async () => {
  const { session, sent, shown, life } = sessionOn(read('a'));
  life.abort();
  await session.answered();
  expect(sent).toEqual([]);
  expect(shown).toEqual([]);
});
