/** Findings below the headline: categories in the order in which they first occur, findings in page order. */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
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
        <CategoryRows key={category} category={category} findings={group} actions={actions} />
      ))}
    </section>
  );
}

/** So many rows are listed at first, and so many more at a time: a page of thousands would keep the list from opening. */
const rowsAtOnce = 50;

function CategoryRows({
  category,
  findings,
  actions,
}: {
  readonly category: Category;
  readonly findings: readonly Finding[];
  readonly actions: FindingActions;
}): VNode {
  const t = useTranslate();
  const [shown, setShown] = useState(rowsAtOnce);
  const list = useRef<HTMLUListElement>(null);
  const left = findings.length - shown;
  // The button may be gone; whoever pressed it reads on at the first new row.
  useEffect(() => {
    if (shown > rowsAtOnce)
      list.current?.children[shown - rowsAtOnce]?.querySelector<HTMLElement>('summary')?.focus();
  }, [shown]);
  return (
    <div>
      <h3>
        {categoryName(t, category)} <span class="soft">{findings.length}</span>
      </h3>
      <ul class="rows" ref={list}>
        {findings.slice(0, shown).map((finding) => (
          <FindingRow
            key={`${finding.ruleId} ${finding.span.start} ${finding.span.end}`}
            finding={finding}
            actions={actions}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" onClick={() => setShown(shown + rowsAtOnce)}>
          {t('showMore', [String(Math.min(left, rowsAtOnce)), String(left)])}
        </button>
      )}
    </div>
  );
}
