import type { Discovery } from '../../core/card/battlecard';
import { Isolate } from '../../ui/text';
import styles from './item.module.css';
import { LineItems } from './line-items';

/** What to ask, and what in the answers speaks for us. */
export function DiscoveryPart({ discovery }: { readonly discovery: Discovery }) {
  const { questionsHeading, questions, fitHeading, fitSignals } = discovery;
  return (
    <>
      {questionsHeading !== undefined && (
        <h3 className={styles.subheading}>
          <Isolate>{questionsHeading}</Isolate>
        </h3>
      )}
      <LineItems lines={questions} />
      {fitHeading !== undefined && (
        <h3 className={styles.subheading}>
          <Isolate>{fitHeading}</Isolate>
        </h3>
      )}
      <LineItems lines={fitSignals} />
    </>
  );
}
