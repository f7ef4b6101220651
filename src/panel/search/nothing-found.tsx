import type { Found } from '../../core/search/found';
import { Isolate } from '../../ui/text';
import styles from './suggestions.module.css';

interface NothingFoundProps {
  readonly typed: string;
  readonly alone: Found['alone'];
  /** Cards are still being read. */
  readonly isReading: boolean;
  readonly onTry: (typed: string) => void;
}

/** No line and no term fits: said as it is, with the words that would find something. */
export function NothingFound({ typed, alone, isReading, onTry }: NothingFoundProps) {
  return (
    <div className={styles.suggestions}>
      <p className={styles.nothing}>
        Nothing for “<Isolate>{typed.trim()}</Isolate>”
      </p>
      {isReading && <p>The other cards are still being read.</p>}
      {alone.length > 0 ? (
        <section>
          <p>No line has these words together, and no translation table has the term.</p>
          <h2 className={styles.heading}>One word alone finds</h2>
          <ul className={styles.chips}>
            {alone.map(({ word, total }) => (
              <li key={word}>
                <button type="button" className={styles.chip} onClick={() => onTry(word)}>
                  <Isolate>{word}</Isolate> <span className={styles.count}>{total}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p>No card says it, and no translation table has the term. Try another word for it.</p>
      )}
    </div>
  );
}
