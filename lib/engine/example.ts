/** The example sentences of rules, as small documents that can be tried. */
import type { LoadedPack } from '@/lib/engine/pack';
import type { Block, BlockKind } from '@/lib/model';
import { type Doc, readDoc } from '@/lib/text/doc';

/** One example read as a small document. */
export interface Example {
  readonly text: string;
  readonly kind: BlockKind;
  /** Shown spans as `spanKey` writes them, sorted. */
  readonly expected: readonly string[];
}

/** Returns an example without the sign of its place, the brackets left in. */
export const withoutPlace = (source: string): string => source.replace(/^[HK]: /, '');

/** Returns an example without its place prefix and brackets, with the spans the brackets marked. */
export function readExample(source: string): Example {
  const kind: BlockKind = source.startsWith('H: ')
    ? 'headline'
    : source.startsWith('K: ')
      ? 'kicker'
      : 'paragraph';
  const marked = withoutPlace(source);
  const expected: string[] = [];
  let text = '';
  let open = -1;
  for (let i = 0; i < marked.length; i++) {
    if (marked.startsWith('[[', i)) {
      open = text.length;
      i++;
    } else if (marked.startsWith(']]', i)) {
      expected.push(spanKey({ span: { start: open, end: text.length } }));
      i++;
    } else text += marked[i];
  }
  return { text, kind, expected };
}

/** Returns a Doc of one block. */
export function readLine(text: string, kind: BlockKind, pack: LoadedPack): Doc {
  const block: Block = { kind, span: { start: 0, end: text.length } };
  return readDoc({ text, blocks: [block] }, pack.vocabulary);
}

/** Returns a span as `start-end`, to be compared. */
export const spanKey = ({ span }: { readonly span: Block['span'] }): string => `${span.start}-${span.end}`;
