import type { Line } from '../../../core/card/line';
import { LineFace } from '../line/line-face';
import { ReviewDetails } from '../line/review-details';
import { SaferWording } from '../line/safer-wording';
import { useDisclosure } from '../line/use-disclosure';
import styles from './message-top.module.css';

/**
 * The one thing to say. Where its own words are disputed, those that hold come
 * first: what stands on top is what is said first and copied most.
 */
export function MessageTop({ line }: { readonly line: Line }) {
  const disclosure = useDisclosure();
  const hasSafer = line.review.safer !== undefined;
  return (
    <section className={styles.message} aria-label="The message">
      {hasSafer && (
        <div className={styles.lead}>
          <SaferWording line={line} />
        </div>
      )}
      <div className={hasSafer ? undefined : styles.lead}>
        <LineFace line={line} disclosure={disclosure} isSaferShown />
      </div>
      {disclosure.isOpen && <ReviewDetails id={disclosure.id} line={line} isSaferShown />}
    </section>
  );
}
