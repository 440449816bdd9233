/** Reads the labelled sets that the rules are measured on; they live beside the project, never inside it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '@/lib/model';
import { outletLabel } from './outlet-labels';

/** Rules are tuned on one half of each set and judged on the other. */
export type Half = 'tuning' | 'checking';

/** One line of a set. `title` and `sentence` rows hold one text; `article` rows a headline and paragraphs. */
export interface Row {
  readonly set: string;
  readonly id: string;
  readonly half: Half;
  readonly form: 'title' | 'sentence' | 'article';
  /** The headline or the sentence; for an article the whole text, blocks parted by one `\n`. */
  readonly text: string;
  /** 1 framed, biased or bait; 0 not; null where nobody labelled the whole row. */
  readonly label: 0 | 1 | null;
  /** What the outlet is rated as, where the set says so. */
  readonly leaning?: string;
  /** Words that annotators marked, in lower case. */
  readonly words?: readonly string[];
  /** Stretches of `text` that annotators marked, sorted, merged where they overlap. */
  readonly spans?: readonly Span[];
}

/** The file of each set, and how one of its lines becomes a row (without set and half). */
type Shape = Omit<Row, 'set' | 'half'>;

const shapes: Readonly<Record<string, (line: Line) => Shape>> = {
  'titles-neutral': (line) => title(line, 0),
  'titles-framed': (line) => title(line, 1),
  'titles-outlets': (line) => title(line, outletLabel(tidy(line.text))),
  'titles-by-leaning': (line) => ({ ...title(line, null), leaning: line.leaning ?? '' }),
  'bias-sentences': (line) => ({
    ...title(line, line.label ?? null),
    form: 'sentence',
    words: (line.words ?? []).flatMap((word) => wordsOf(word)),
  }),
  'propaganda-spans': propagandaArticle,
  'articles-lexical-bias': lexicalArticle,
  'articles-hyperpartisan': (line) => ({
    id: line.id,
    form: 'article',
    text: [line.headline, ...(line.paragraphs ?? [])].map(tidy).filter(Boolean).join('\n'),
    label: line.label ?? null,
  }),
  'clickbait-titles': (line) => title(line, line.label ?? null),
  'clickbait-posts': (line) => title(line, line.label ?? null),
};

/** What a line may hold, over all sets. */
interface Line {
  readonly id: string;
  readonly text?: string;
  readonly label?: 0 | 1;
  readonly leaning?: string;
  readonly words?: readonly string[];
  readonly headline?: string;
  readonly paragraphs?: readonly string[];
  readonly sentences?: readonly string[];
  readonly annotations?: readonly { id: string; start: number; end: number; bias: string }[];
  readonly spans?: readonly Span[];
}

/** Returns the rows of every set found in `folder`, set by set. Throws a sentence when there is none or a line is not JSON. */
export function readSets(folder: string): readonly Row[] {
  const found = Object.entries(shapes).filter(([set]) => existsSync(join(folder, `${set}.jsonl`)));
  if (found.length === 0) {
    throw new Error(`No labelled sets in ${folder}. Expected files such as titles-neutral.jsonl.`);
  }
  return found.flatMap(([set, shape]) =>
    readFileSync(join(folder, `${set}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line, index) => {
        const row = shape(parse(line, `${set}.jsonl, line ${index + 1}`));
        return { ...row, set, half: halfOf(row.id) };
      })
      .filter(({ text }) => text),
  );
}

function parse(line: string, place: string): Line {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${place} is not JSON.`);
  }
}

/** Returns the half that `id` belongs to: FNV-1a (32 bits) over its UTF-16 units, even for tuning. */
export function halfOf(id: string): Half {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash & 1 ? 'checking' : 'tuning';
}

/** Returns the words of `text` in lower case: letters and digits with inner apostrophes and hyphens. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

const tidy = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

function title(line: Line, label: 0 | 1 | null): Shape {
  return { id: line.id, form: 'title', text: tidy(line.text), label };
}

/** Each line of the file is a block; spans move with their block. */
function propagandaArticle({ id, text = '', spans = [] }: Line): Shape {
  const blocks = [...text.matchAll(/[^\s](?:[^\n]*[^\s])?/g)];
  let length = 0;
  const moved = blocks.flatMap((block) => {
    const shift = length - block.index;
    const end = block.index + block[0].length;
    length += block[0].length + 1;
    return spans
      .map((span) => ({ start: Math.max(span.start, block.index), end: Math.min(span.end, end) }))
      .filter((span) => span.start < span.end)
      .map((span) => ({ start: span.start + shift, end: span.end + shift }));
  });
  return {
    id,
    form: 'article',
    text: blocks.map(([block]) => block).join('\n'),
    label: null,
    spans: merge(moved),
  };
}

/** Each sentence of the file is a block; only `lex` annotations are about wording. */
function lexicalArticle({ id, headline, sentences = [], annotations = [] }: Line): Shape {
  let start = tidy(headline).length + 1;
  const starts = sentences.map((sentence) => {
    const here = start;
    start += oneLine(sentence).length + 1;
    return here;
  });
  const spans = annotations.flatMap((annotation) => {
    const at = starts[Number(annotation.id.slice(1))];
    return annotation.bias === 'lex' && at !== undefined
      ? [{ start: at + annotation.start, end: at + annotation.end }]
      : [];
  });
  return {
    id,
    form: 'article',
    text: [tidy(headline), ...sentences.map(oneLine)].join('\n'),
    label: null,
    spans: merge(spans),
  };
}

// Keeps every offset where it was.
const oneLine = (text: string) => text.replace(/\s/g, ' ');

/** Returns `spans` sorted, with those that overlap joined. */
export function merge(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
