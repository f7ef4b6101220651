import type { Card } from '../../core/card/card';
import { plainText } from '../../core/card/inline';
import { linesOf } from '../../core/card/part';
import { withoutDirectionControls } from '../../core/text/direction';
import { Isolate } from '../../ui/text';
import styles from './suggestions.module.css';

/** More would be a list to read. */
const MAX_TERMS = 8;
const MAX_OBJECTIONS = 4;

interface NothingTypedProps {
  /** The card whose words are suggested. */
  readonly card: Card | undefined;
  readonly count: number;
  readonly onTry: (typed: string) => void;
}

/** "Job / Graph" is asked for by either word. */
function firstName(term: string): string {
  return term.split('/')[0]?.trim() ?? term;
}

/** What can be asked for, before anything is: the rival's own words, and what buyers say. */
export function NothingTyped({ card, count, onTry }: NothingTypedProps) {
  const lines = card ? linesOf(card) : [];
  const terms = lines.filter(({ line }) => line.role === 'term').slice(0, MAX_TERMS);
  const objections = lines.filter(({ line }) => line.role === 'objection').slice(0, MAX_OBJECTIONS);
  return (
    <div className={styles.suggestions}>
      <p>
        Type what the buyer said: a word, a term of{' '}
        {card ? <Isolate>{card.name}</Isolate> : 'the rival'}, an objection.
        {count > 1 && ` All ${count} cards are searched.`}
      </p>
      {card && terms.length > 0 && (
        <section>
          <h2 className={styles.heading}>
            <Isolate>{card.name}</Isolate>’s words
          </h2>
          <ul className={styles.chips}>
            {terms.map(({ line, group: { heading: them = '' } }) => (
              <li key={line.id}>
                <button
                  type="button"
                  className={styles.chip}
                  onClick={() => onTry(firstName(them))}
                >
                  <Isolate>{them}</Isolate>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {objections.length > 0 && (
        <section>
          <h2 className={styles.heading}>Buyers say</h2>
          <ul className={styles.list}>
            {objections.map(({ line }) => {
              const words = plainText(line.text);
              return (
                <li key={line.id}>
                  <button
                    type="button"
                    className={styles.said}
                    dir="auto"
                    onClick={() => onTry(words)}
                  >
                    {withoutDirectionControls(words)}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}
