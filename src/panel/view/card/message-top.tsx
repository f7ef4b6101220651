import type { Line } from '../../../core/card/line';
import { LineFace } from '../line/line-face';
import { ReviewDetails } from '../line/review-details';
import { SaferWording } from '../line/safer-wording';
import { useDisclosure } from '../line/use-disclosure';
import styles from './message-top.module.css';

/**
 * The one thing to say. Its safer wording needs no click: these are the words
 * that are copied most, and they must be the ones that hold.
 */
export function MessageTop({ line }: { readonly line: Line }) {
  const disclosure = useDisclosure();
  const hasSafer = line.review.safer !== undefined;
  return (
    <section className={styles.message} aria-label="The message">
      <div className={hasSafer ? undefined : styles.lead}>
        <LineFace line={line} disclosure={disclosure} isSaferShown />
      </div>
      {disclosure.isOpen && <ReviewDetails id={disclosure.id} line={line} isSaferShown />}
      {hasSafer && (
        <div className={styles.lead}>
          <SaferWording line={line} />
        </div>
      )}
    </section>
  );
}
