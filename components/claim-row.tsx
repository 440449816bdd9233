/** One claim of the headline: its words, what the article offers for it, and the closest sentence. */
import type { VNode } from 'preact';
import type { Claim, Span } from '@/lib/model';
import { useTranslate } from './translate';

/** A list entry for `claim`; `evidence` is the closest sentence's words, or null. */
export function ClaimRow({
  claim,
  evidence,
  goTo,
}: {
  readonly claim: Claim;
  readonly evidence: string | null;
  readonly goTo: (span: Span) => void;
}): VNode {
  const t = useTranslate();
  const { evidence: place } = claim;
  const verdict = t(`verdict_${claim.verdict.replaceAll('-', '_')}`);
  return (
    <li class="row claim">
      <p>
        <span class="words">“{claim.text}”</span> <span class="verdict">{verdict}</span>
      </p>
      <p>{claim.message}</p>
      {evidence !== null && place ? (
        <div class="evidence">
          <p>
            <span class="soft">{t('evidenceLabel')}</span> {evidence}
          </p>
          <button
            type="button"
            class="go"
            aria-label={t('goToSentence', [verdict, claim.text])}
            onClick={() => goTo(place)}
          >
            {t('goTo')}
          </button>
        </div>
      ) : (
        claim.verdict === 'not-found' && <p class="soft">{t('noEvidence')}</p>
      )}
    </li>
  );
}
