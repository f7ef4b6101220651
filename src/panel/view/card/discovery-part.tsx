import type { Discovery } from '../../../core/card/battlecard';
import styles from './item.module.css';
import { LineItems } from './line-items';

/** What to ask, and what in the answers speaks for us. */
export function DiscoveryPart({ discovery }: { readonly discovery: Discovery }) {
  const { questionsHeading, questions, fitHeading, fitSignals } = discovery;
  return (
    <>
      {questionsHeading !== undefined && <h3 className={styles.subheading}>{questionsHeading}</h3>}
      <LineItems lines={questions} />
      {fitHeading !== undefined && <h3 className={styles.subheading}>{fitHeading}</h3>}
      <LineItems lines={fitSignals} />
    </>
  );
}
