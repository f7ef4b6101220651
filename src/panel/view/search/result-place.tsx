import type { Mark } from '../../../core/search/found';
import type { Standing } from '../../../core/trust/standing';
import { STANDING_ICONS } from '../line/standing-icons';
import { STANDING_WORDS } from '../line/standing-words';
import { MarkedText } from './marked-text';
import styles from './result-place.module.css';

interface ResultPlaceProps {
  /** The name of its card, where it needs one. */
  readonly card: string | undefined;
  /** What the line stands under there, and its part: what says most comes first. */
  readonly path: readonly string[];
  readonly standing: Standing;
  /** A story that nobody has allowed us to tell with its name. */
  readonly isNameless?: boolean;
  readonly marksIn: (text: string) => readonly Mark[];
  readonly onGo: () => void;
}

/** Where a result stands on which card, and how sure we are of it. */
export function ResultPlace({
  card,
  path,
  standing,
  isNameless = false,
  marksIn,
  onGo,
}: ResultPlaceProps) {
  const Icon = standing === 'fine' ? undefined : STANDING_ICONS[standing];
  return (
    <span className={styles.place}>
      {standing !== 'fine' && Icon && (
        <span className={styles.standing} data-standing={standing}>
          <Icon size={12} strokeWidth={2.25} aria-hidden="true" /> {STANDING_WORDS[standing].word}
          {isNameless && ' · do not name them'}
        </span>
      )}
      <span className={styles.path}>
        {card !== undefined && <bdi className={styles.card}>{card}</bdi>}
        {path.map((step, position) => (
          <span key={step}>
            {(position > 0 || card !== undefined) && ' · '}
            <bdi>
              <MarkedText text={step} marks={marksIn(step)} />
            </bdi>
          </span>
        ))}
      </span>
      <span
        className={styles.go}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          onGo();
        }}
      >
        Show on card
      </span>
    </span>
  );
}
