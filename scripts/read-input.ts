/** What the command line reads: files and standard input, HTML and plain text, one text or one a line. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { StringDecoder } from 'node:string_decoder';
import { parseHTML } from 'linkedom';
import { extractArticle } from '@/lib/extract/extract-article';
import { type Article, type Block, type BlockKind, bareArticle, type Refusal } from '@/lib/model';

/** What each refusal means, in a sentence for people. */
export const REFUSAL_SENTENCE: Readonly<Record<Refusal, string>> = {
  'not-an-article': 'This page does not look like an article.',
  'not-english': 'Only English can be checked.',
  translated: 'A translator has rewritten this page.',
  'too-short': 'There is too little text to check.',
  empty: 'There is no text in it.',
  'too-large': 'It is too large to check.',
  unreadable: 'It cannot be read as text.',
};

/** The most bytes of one text that are read. */
const MOST_BYTES = 20_000_000;

/** An input that cannot be read, with a sentence that says why. */
export class InputError extends Error {}

/** Returns the article in `path` (`-` is standard input), or a refusal. Throws `InputError` when there is nothing to read. */
export async function readArticle(path: string): Promise<{ article: Article } | { refusal: Refusal }> {
  const bytes = await readBytes(path);
  if (bytes.length > MOST_BYTES) return { refusal: 'too-large' };
  const text = decode(bytes);
  if (text === null) return { refusal: 'unreadable' };
  if (!text.trim()) return { refusal: 'empty' };
  return looksLikeHtml(text) ? readHtml(text) : { article: readPlainText(text) };
}

/** Yields the lines of `path` (`-` is standard input) without their ends, as they come. Throws `InputError` when there is nothing to read. */
export async function* readLines(path: string): AsyncGenerator<string> {
  if (path !== '-') await refuseNonFile(path);
  const stream = path === '-' ? process.stdin : createReadStream(path);
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let isFirst = true;
  try {
    for await (const chunk of stream) {
      let text = rest + decoder.write(chunk as Buffer);
      if (isFirst && text) {
        text = text.replace(/^\uFEFF/, '');
        isFirst = false;
      }
      const lines = text.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield line.replace(/\r$/, '');
    }
  } catch (error) {
    throw asInputError(path, error);
  }
  rest += decoder.end();
  if (rest) yield rest.replace(/\r$/, '');
}

/** Returns an article of these texts; white space is collapsed, soft hyphens and zero-width characters are left out, empty texts too. */
export function createArticle(parts: readonly (readonly [BlockKind, string])[]): Article {
  const blocks: Block[] = [];
  let text = '';
  let headline = '';
  for (const [kind, raw] of parts) {
    const clean = collapse(raw);
    if (!clean) continue;
    if (text) text += '\n';
    blocks.push({ kind, span: { start: text.length, end: text.length + clean.length } });
    text += clean;
    if (kind === 'headline') headline = clean;
  }
  return bareArticle(text, blocks, { headline });
}

const collapse = (text: string): string =>
  text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** The first line that is not empty is the headline; empty lines part paragraphs. */
function readPlainText(text: string): Article {
  const lines = text.split(/\r\n|\r|\n/);
  const at = lines.findIndex((line) => line.trim());
  const paragraphs = lines
    .slice(at + 1)
    .join('\n')
    .split(/\n\s*\n/);
  return createArticle([
    ['headline', lines[at] ?? ''],
    ...paragraphs.map((paragraph): [BlockKind, string] => ['paragraph', paragraph]),
  ]);
}

const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|\?xml|html|head|body|main|article|section|header|div|h1|p|title|meta|script|link)\b/i.test(
    text.slice(0, 5000),
  );

async function readHtml(html: string): Promise<{ article: Article } | { refusal: Refusal }> {
  const { document } = parseHTML(html);
  const extraction = await extractArticle(document);
  return 'article' in extraction ? { article: extraction.article } : extraction;
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    if (path !== '-') {
      await refuseNonFile(path);
      return await readFile(path);
    }
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch (error) {
    throw asInputError(path, error);
  }
}

async function refuseNonFile(path: string): Promise<void> {
  try {
    if ((await stat(path)).isDirectory()) throw new InputError(`${path} is a folder; give a file.`);
  } catch (error) {
    throw asInputError(path, error);
  }
}

function asInputError(path: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return new InputError(`There is no file ${path}.`);
  if (code === 'EACCES') return new InputError(`${path} may not be read.`);
  return new InputError(`${path} cannot be read (${code ?? 'unknown reason'}).`);
}

/** Decodes by byte order mark, else by the encoding that the page names, else as UTF-8; null when the bytes are no text in it. */
function decode(bytes: Buffer): string | null {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return decodeAs(bytes, bytes[0] === 0xff ? 'utf-16le' : 'utf-16be');
  if (bytes.includes(0)) return null;
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  const start = bytes.subarray(0, 2048).toString('latin1');
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
  return named ? decodeAs(bytes, named) : null;
}

function decodeAs(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
