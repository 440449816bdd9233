/** Mounts the first screens and gives them the browser. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Welcome } from '@/components/welcome';
import { browser } from '@/lib/browser';
import { SAMPLE_HASH } from '@/lib/draft/draft';
import { sampleDraft } from '@/lib/draft/sample-draft';
import { isDraftOutcome } from '@/lib/messages';
import type { Report } from '@/lib/model';
import { mount } from '../own-pages/mount';
import { useOrigins } from '../own-pages/use-origins';

function WelcomeInBrowser(): VNode {
  const { origins, grant, revoke } = useOrigins();
  const [sample, setSample] = useState<Report | null>(null);
  useEffect(() => {
    // Without an answer the sample stands there unmarked.
    void browser.runtime
      .sendMessage({ type: 'draft', draft: sampleDraft })
      .catch(() => null)
      .then((answer: unknown) => {
        if (isDraftOutcome(answer) && 'report' in answer) setSample(answer.report);
      });
  }, []);
  return (
    <Welcome
      sample={sample}
      origins={origins}
      grant={grant}
      revoke={revoke}
      tryIt={() => void browser.tabs.create({ url: browser.runtime.getURL(`draft.html${SAMPLE_HASH}`) })}
      close={() => void closeTab().catch(() => undefined)}
    />
  );
}

async function closeTab(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  if (id !== undefined) await browser.tabs.remove(id);
}

mount(<WelcomeInBrowser />, 'welcomeTitle');
