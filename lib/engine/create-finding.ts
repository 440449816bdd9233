/** Candidate → Finding: fills messages and plain wordings with the words of the text. */
import type { Candidate } from '@/lib/engine/find-candidates';
import type { LoadedPack, PackEntry, PackRule } from '@/lib/engine/pack';
import type { StructuralRule } from '@/lib/engine/rule';
import type { BlockKind, Finding, Severity, Span, Tier } from '@/lib/model';

const LOWER: Record<Severity, Severity> = { strong: 'caution', caution: 'note', note: 'note' };

/** The subject that a possessive pronoun stands for. */
const SUBJECT_OF: Record<string, string> = {
  his: 'he',
  her: 'she',
  their: 'they',
  its: 'it',
  my: 'I',
  our: 'we',
  your: 'you',
  whose: 'who',
};

/** Returns `text` with `{target}` filled, or null when it needs a target that is not there. */
export function fillTarget(text: string, target: string | null): string | null {
  if (!text.includes('{target}')) return text;
  if (target === null) return null;
  const pronoun = target.toLowerCase();
  const subject = SUBJECT_OF[pronoun];
  if (!subject) return text.replaceAll('{target}', target);
  return text.replaceAll('{target}’s', pronoun).replaceAll('{target}', subject);
}

/** `message` about `words`; double marks among the words become single, because the message sets double ones around them. */
const messageOf = (message: string, words: string): string => {
  const isQuoting = words.includes('“') || words.includes('"');
  const shown = isQuoting ? words.replace(/[“"]([^“”"]*)[”"]/g, '‘$1’') : words;
  return message.replace('{match}', () => shown);
};

/** Returns the finding of a candidate that is not suppressed. */
export function createFinding(text: string, pack: LoadedPack, candidate: Candidate): Finding {
  const entry = pack.entries[candidate.entry] as PackEntry;
  const rule = pack.rules[entry.rule] as PackRule;
  const words = text.slice(candidate.span.start, candidate.span.end);
  const target = candidate.target && text.slice(candidate.target.start, candidate.target.end);
  return {
    ruleId: rule.id,
    title: rule.title,
    category: rule.category,
    severity: candidate.voice === 'attributed' ? LOWER[entry.severity] : entry.severity,
    tier: candidate.tier as Tier,
    block: candidate.block,
    span: candidate.span,
    text: words,
    voice: candidate.voice,
    message: messageOf(rule.message, words),
    why: rule.why,
    innocent: rule.innocent,
    plain: entry.plain.map((plain) => fillTarget(plain, target)).filter((plain) => plain !== null),
    source: rule.source,
  };
}

/** Returns the finding of a structural rule at `span`, which lies in a block of kind `block`. */
export function createStructuralFinding(
  text: string,
  rule: StructuralRule,
  span: Span,
  block: BlockKind,
): Finding {
  const words = text.slice(span.start, span.end);
  return {
    ruleId: rule.id,
    title: rule.title,
    category: rule.category,
    severity: rule.severity,
    tier: rule.tier.headline ?? rule.tier.body ?? 3,
    block,
    span,
    text: words,
    voice: 'outlet',
    message: messageOf(rule.message, words),
    why: rule.why,
    innocent: rule.innocent,
    plain: [],
    source: rule.source,
  };
}
