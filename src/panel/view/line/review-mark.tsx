import { ChevronDown, Info } from 'lucide-react';
import type { Review } from '../../../core/card/line';
import { dueSince } from '../../../core/trust/due-since';
import { isUntoldStory, type Standing } from '../../../core/trust/standing';
import { Day } from '../day';
import { Unseen } from '../unseen';

import styles from './review-mark.module.css';
import { STANDING_ICONS } from './standing-icons';
import { STANDING_WORDS } from './standing-words';

interface ReviewMarkProps {
  readonly review: Review;
  readonly standing: Standing;
  /** Past its kind's age, whatever else is known of it. */
  readonly isDue: boolean;
  readonly hasSafer: boolean;
  readonly isOpen: boolean;
  /** The id of what the mark opens. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/** How sure we are of a line: a word where the rep must know, a quiet "i" where all is well. */
export function ReviewMark({
  review,
  standing,
  isDue,
  hasSafer,
  isOpen,
  controls,
  onToggle,
}: ReviewMarkProps) {
  const button = {
    type: 'button',
    'data-standing': standing,
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? controls : undefined,
    onClick: onToggle,
  } as const;
  if (standing === 'fine') {
    return (
      <button {...button} className={styles.info} title="Where this is from">
        <Info size={15} aria-hidden="true" />
        <Unseen>Where this is from</Unseen>
      </button>
    );
  }
  const Icon = STANDING_ICONS[standing];
  return (
    <button {...button} className={styles.mark}>
      <Icon size={13} strokeWidth={2.25} aria-hidden="true" />
      <span>
        {STANDING_WORDS[standing].word}
        {standing === 'due' && (
          <>
            {' since '}
            <Day date={dueSince(review)} />
          </>
        )}
        {isUntoldStory(review) && <span className={styles.offer}> · do not name them</span>}
        {standing !== 'due' && isDue && (
          <span className={styles.offer}>
            {' · check due since '}
            <Day date={dueSince(review)} />
          </span>
        )}
        {hasSafer && <span className={styles.offer}> · safer wording</span>}
      </span>
      <ChevronDown className={styles.chevron} size={13} aria-hidden="true" />
    </button>
  );
}
