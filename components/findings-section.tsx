/** Findings below the headline: categories in the order in which they first occur, findings in page order. */
import type { VNode } from 'preact';
import type { Category, Finding } from '@/lib/model';
import { type FindingActions, FindingRow } from './finding-row';
import { categoryName, useTranslate } from './translate';

/** The section about the body's wording. */
export function FindingsSection({
  findings,
  actions,
}: {
  readonly findings: readonly Finding[];
  readonly actions: FindingActions;
}): VNode {
  const t = useTranslate();
  const groups = new Map<Category, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.category);
    if (group) group.push(finding);
    else groups.set(finding.category, [finding]);
  }
  return (
    <section aria-labelledby="text-title">
      <h2 id="text-title">{t('textTitle')}</h2>
      {findings.length === 0 && <p>{t('nothingInText')}</p>}
      {[...groups].map(([category, group]) => (
        <div key={category}>
          <h3>
            {categoryName(t, category)} <span class="soft">{group.length}</span>
          </h3>
          <ul class="rows">
            {group.map((finding) => (
              <FindingRow
                key={`${finding.ruleId} ${finding.span.start} ${finding.span.end}`}
                finding={finding}
                actions={actions}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
