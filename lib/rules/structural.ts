/** The registry of structural rules. They are code, so the pack cannot hold them. */
import type { StructuralRule } from '@/lib/engine/rule';
import exclaimedSentence from '@/lib/rules/exclaimed-sentence';
import headlineFragment from '@/lib/rules/headline-fragment';
import leadingQuotation from '@/lib/rules/leading-quotation';
import oneSidedLabels from '@/lib/rules/one-sided-labels';
import secondBeat from '@/lib/rules/second-beat';
import sectionLabelFit from '@/lib/rules/section-label-fit';
import shoutedWord from '@/lib/rules/shouted-word';
import unlabelledOpinion from '@/lib/rules/unlabelled-opinion';
import unlabelledRelease from '@/lib/rules/unlabelled-release';

/** All structural rules, sorted by id. */
export const structuralRules: readonly StructuralRule[] = [
  exclaimedSentence,
  headlineFragment,
  leadingQuotation,
  oneSidedLabels,
  secondBeat,
  sectionLabelFit,
  shoutedWord,
  unlabelledOpinion,
  unlabelledRelease,
];
