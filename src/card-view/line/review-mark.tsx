import { ChevronDown, Info } from 'lucide-react';
import { plainText } from '../../core/card/inline';
import type { Line } from '../../core/card/line';
import { isDue, type Standing } from '../../core/trust/standing';
import { useCardContext } from './card-context';
import { firstWords } from '../../ui/text';
import { markWords } from './mark-words';
import styles from './review-mark.module.css';
import { STANDING_ICONS } from './standing-icons';

interface ReviewMarkProps {
  readonly line: Line;
  readonly standing: Standing;
  readonly hasSafer: boolean;
  readonly isOpen: boolean;
  /** The id of what the mark opens. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/**
 * How sure we are of a line: a word where the rep must know, a quiet "i" where all is well. Aloud it
 * says of which line, for a list of buttons holds many.
 */
export function ReviewMark({
  line,
  standing,
  hasSafer,
  isOpen,
  controls,
  onToggle,
}: ReviewMarkProps) {
  const { today } = useCardContext();
  const { review } = line;
  const about = firstWords(plainText(line.text));
  const button = {
    type: 'button',
    'data-standing': standing,
    'aria-expanded': isOpen,
    'aria-controls': isOpen ? controls : undefined,
    onClick: onToggle,
  } as const;
  if (standing === 'fine') {
    const words = 'Where this is from';
    return (
      <button {...button} className={styles.info} title={words} aria-label={`${words}: ${about}`}>
        <Info size={15} aria-hidden="true" />
      </button>
    );
  }
  const Icon = STANDING_ICONS[standing];
  const { word, more } = markWords(review, standing, isDue(review, today), hasSafer);
  return (
    <button {...button} className={styles.mark} aria-label={`${word}${more}: ${about}`}>
      <Icon size={13} strokeWidth={2.25} aria-hidden="true" />
      <span>
        {word}
        {more !== '' && <span className={styles.offer}>{more}</span>}
      </span>
      <ChevronDown className={styles.chevron} size={13} aria-hidden="true" />
    </button>
  );
}
