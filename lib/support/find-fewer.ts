/** Rough counts that are larger than all the body gives of the same things: “thousands of jobs” over 300 jobs. */
import type { Span } from '@/lib/model';
import type { BodyNumber } from '@/lib/support/body-numbers';
import type { NumberMention } from '@/lib/support/read-numbers';
import { stem } from '@/lib/support/stem';
import type { Doc } from '@/lib/text/doc';

/** What is counted is looked for in so many words behind a number. */
const WORDS_BEHIND = 3;
const COUNTED = /^(?:people|men|women|children|\p{L}+s)$/iu;

/** Returns the largest number of the body that counts what the rough count `asked` at `span` does, where all of them together stay below it, or undefined. */
export function findFewer(
  doc: Doc,
  asked: NumberMention,
  span: Span,
  given: Iterable<BodyNumber>,
): BodyNumber | undefined {
  if (asked.kind !== 'vague') return undefined;
  const [counted] = wordsBehind(doc, span.end).filter((word) => COUNTED.test(word));
  if (!counted) return undefined;
  const root = stem(counted);
  let most: BodyNumber | undefined;
  let sum = 0;
  for (const number of given) {
    if (number.kind !== 'count' && number.kind !== 'vague') continue;
    if (!wordsBehind(doc, number.span.end).some((word) => stem(word) === root)) continue;
    sum += number.high;
    if (!most || number.high > most.high) most = number;
  }
  return sum < asked.low ? most : undefined;
}

/** The words that follow `end` at once, with no mark between them. */
const wordsBehind = ({ text }: Doc, end: number): string[] =>
  /^[ \p{L}’'-]*/u
    .exec(text.slice(end, end + 60))?.[0]
    .trim()
    .split(' ')
    .slice(0, WORDS_BEHIND) ?? [];
