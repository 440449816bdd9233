/** The Doc: an article understood. Lives and dies inside one call of `analyze`. */
import type { Article, Block, BlockKind, Span } from '@/lib/model';
import { markNames } from '@/lib/text/names';
import { findQuotations, type Quotation } from '@/lib/text/quotations';
import { findSentences, type Sentences } from '@/lib/text/sentences';
import { type Tokens, tokenize } from '@/lib/text/tokens';
import type { Vocabulary } from '@/lib/text/vocabulary';
import { assignVoices } from '@/lib/text/voice';

/** An article as tokens, sentences, quotations, voices and names. Token indexes are half-open ranges `[first, last)`. */
export interface Doc {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly vocabulary: Vocabulary;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  /** In text order, not overlapping. */
  readonly quotations: readonly Quotation[];
  /** `VoiceCode` by token. */
  readonly voice: Uint8Array;
  /** `Mark` bits by token. */
  readonly marks: Uint8Array;
}

/** Returns the Doc of `article`, read with the words of `vocabulary`. */
export function readDoc(article: Pick<Article, 'text' | 'blocks'>, vocabulary: Vocabulary): Doc {
  const { text, blocks } = article;
  const tokens = tokenize(text, vocabulary);
  const sentences = findSentences(text, tokens, blocks);
  const marks = new Uint8Array(tokens.count);
  markNames(tokens, sentences, blocks, marks);
  const quotations = findQuotations(text, tokens, sentences);
  const voice = assignVoices(text, tokens, sentences, blocks, quotations, marks);
  return { text, blocks, vocabulary, tokens, sentences, quotations, voice, marks };
}

/** Returns the span of the sentence with index `sentence`, from its first token's start to its last token's end. */
export function sentenceSpan(doc: Doc, sentence: number): Span {
  const first = doc.sentences.first[sentence] as number;
  const last = doc.sentences.first[sentence + 1] as number;
  return { start: doc.tokens.start[first] as number, end: doc.tokens.end[last - 1] as number };
}

/** Returns the words of the first block of `kind`, or an empty string when there is none. */
export function wordsOfBlock({ text, blocks }: Doc, kind: BlockKind): string {
  const block = blocks.find((one) => one.kind === kind);
  return block ? text.slice(block.span.start, block.span.end) : '';
}
