/** The first thing a reader sees: what the product does and cannot do, a sample, and when it may read, one screen each. */
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { draftArticle } from '@/lib/draft/draft';
import { sampleDraft } from '@/lib/draft/sample-draft';
import type { Report } from '@/lib/model';
import { isHeadlineBlock } from '@/lib/report/select-findings';
import { EverySite } from './every-site';
import { MarkedText } from './marked-text';
import { withMarks } from './marked-words';
import { useTranslate } from './translate';

/** What the screens show and ask for. */
export interface WelcomeProps {
  /** The report on the sample; null while it is not there. */
  readonly sample: Report | null;
  /** Granted match patterns. */
  readonly origins: readonly string[];
  readonly grant: (origin: string) => void;
  readonly revoke: (origins: readonly string[]) => void;
  readonly tryIt: () => void;
  readonly close: () => void;
}

const screens = [
  { title: 'welcomePurpose', Screen: Purpose },
  { title: 'welcomeSample', Screen: Sample },
  { title: 'welcomeChoice', Screen: Choice },
] as const;

/** The screens, with the way from one to the next. */
export function Welcome(props: WelcomeProps): VNode {
  const t = useTranslate();
  const [at, setAt] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  // Who goes on by key or by ear begins at the top of the next screen.
  useEffect(() => {
    if (!isFirst.current) title.current?.focus();
    isFirst.current = false;
  }, [at]);
  const { title: heading, Screen } = screens[at] as (typeof screens)[number];
  const isLast = at === screens.length - 1;
  return (
    <main>
      <p class="soft">{t('welcomeStep', [String(at + 1), String(screens.length)])}</p>
      <h1 ref={title} tabIndex={-1}>
        {t(heading)}
      </h1>
      <Screen {...props} />
      <p class="buttons steps">
        {at > 0 && (
          <button type="button" onClick={() => setAt(at - 1)}>
            {t('welcomeBack')}
          </button>
        )}
        <button type="button" class="onward" onClick={isLast ? props.close : () => setAt(at + 1)}>
          {t(isLast ? 'welcomeDone' : 'welcomeNext')}
        </button>
      </p>
    </main>
  );
}

function Purpose(): VNode {
  const t = useTranslate();
  return (
    <>
      <ul class="plain">
        <li>{t('welcomeMarks')}</li>
        <li>{t('welcomeHeadline')}</li>
        <li>{t('welcomeLocal')}</li>
      </ul>
      <h2>{t('welcomeCannot')}</h2>
      <ul class="plain">
        <li>{t('limits')}</li>
        <li>{t('welcomeNoSide')}</li>
      </ul>
    </>
  );
}

function Sample({ sample, tryIt }: WelcomeProps): VNode {
  const t = useTranslate();
  const findings = sample?.findings ?? [];
  return (
    <>
      <p>{t('welcomeSampleAbout')}</p>
      <div class="sample">
        <p class="headline">
          {sample
            ? withMarks(
                sample.headline,
                sample.headlineSpan,
                findings.filter(({ block }) => isHeadlineBlock(block)),
              )
            : sampleDraft.headline}
        </p>
        <MarkedText article={draftArticle(sampleDraft)} findings={findings} />
      </div>
      <p>
        <button type="button" class="try" onClick={tryIt}>
          {t('welcomeTry')}
        </button>
      </p>
    </>
  );
}

function Choice({ origins, grant, revoke }: WelcomeProps): VNode {
  const t = useTranslate();
  return (
    <>
      <p>{t('welcomeClick')}</p>
      <EverySite origins={origins} grant={grant} revoke={revoke} isWide />
      <p class="soft">{t('welcomeChoiceNote')}</p>
    </>
  );
}
