import { lazy, Suspense } from 'react';
import { Section } from '../controls/controls';
import type { RecheckProps } from './use-rechecks';
import * as words from './words';

// The bundled cards and the panel's components load after the page.
const WorkList = lazy(async () => {
  const [{ WorkList: List }, { cards }] = await Promise.all([
    import('./work-list'),
    import('virtual:ringside-content'),
  ]);
  return { default: (props: RecheckProps) => <List {...props} bundled={cards} /> };
});

/** Lists what needs a re-check on all cards. */
export function ReviewSection(props: RecheckProps) {
  return (
    <Section title={words.title} intro={words.intro} isWide>
      <Suspense fallback={<p>{words.loading}</p>}>
        <WorkList {...props} />
      </Suspense>
    </Section>
  );
}
