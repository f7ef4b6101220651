import type { Mark } from '../../core/search/found';
import type { Standing } from '../../core/trust/standing';
import { Isolate } from '../../ui/text';
import { MarkedText } from './marked-text';
import styles from './result-place.module.css';
import { ResultStanding } from './result-standing';

interface ResultPlaceProps {
  /** The name of its card, where it needs one. */
  readonly card: string | undefined;
  /** What the line stands under there, and its part: what says most comes first. */
  readonly path: readonly string[];
  /** How sure we are of the words that a click copies. */
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
  return (
    <span className={styles.place}>
      <ResultStanding standing={standing} isNameless={isNameless} />
      <span className={styles.path}>
        {card !== undefined && <Isolate className={styles.card}>{card}</Isolate>}
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
