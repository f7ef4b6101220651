import { CopyButton } from '../../card-view/line/copy-button';
import type { Card } from '../../core/card/card';
import { objectionsOf, termsOf } from '../../core/search/documents';
import type { Found } from '../../core/search/found';
import { Button } from '../../ui/button';
import choice from '../../ui/choice.module.css';
import page from '../../ui/page.module.css';
import { Isolate } from '../../ui/text';
import text from '../../ui/text.module.css';
import styles from './search.module.css';
import * as words from './words';

/** More would take too long to read. */
const MAX_TERMS = 8;
const MAX_OBJECTIONS = 4;

/** More words are a sentence rather than a competitor's name. */
const MAX_NAME_WORDS = 3;

interface NothingTypedProps {
  /** The card whose terms and objections are suggested. */
  readonly card: Card | undefined;
  readonly count: number;
  readonly onTry: (typed: string) => void;
}

/** Returns what to search for: "Job" for "Job / Graph". */
function firstName(term: string): string {
  return term.split('/')[0]?.trim() ?? term;
}

/** Suggests searches before anything is typed: the competitor's terms and buyers' objections. */
export function NothingTyped({ card, count, onTry }: NothingTypedProps) {
  const terms = card ? termsOf(card).slice(0, MAX_TERMS) : [];
  const objections = card ? objectionsOf(card).slice(0, MAX_OBJECTIONS) : [];
  return (
    <div className={styles.suggestions}>
      <p>{words.whatToType(card?.purpose ? undefined : card?.name, count)}</p>
      {card && terms.length > 0 && (
        <section>
          <h2>{words.termsOf(card.name)}</h2>
          <ul className={choice.choices}>
            {terms.map(({ id, them }) => (
              <li key={id}>
                <button
                  type="button"
                  className={choice.choice}
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
          <h2>{words.customersSay}</h2>
          <ul className={page.list}>
            {objections.map((objection) => (
              <li key={objection}>
                <Button onClick={() => onTry(objection)}>
                  <Isolate>{objection}</Isolate>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface NothingFoundProps {
  readonly typed: string;
  readonly alone: Found['alone'];
  /** The card in front. */
  readonly card: Card | undefined;
  /** Whether cards are still being added to the index. */
  readonly isLoading: boolean;
  readonly onTry: (typed: string) => void;
}

/** Says that nothing matches, and offers single words that do, and requests to whoever writes the cards. */
export function NothingFound({ typed, alone, card, isLoading, onTry }: NothingFoundProps) {
  const query = typed.trim();
  return (
    <div className={styles.suggestions}>
      <p className={styles.nothing}>{words.noResultsFor(query)}</p>
      {isLoading && <p>{words.stillLoading}</p>}
      {alone.length > 0 ? (
        <section>
          <p>{words.noLineHasAll}</p>
          <h2>{words.tryOneWord}</h2>
          <ul className={choice.choices}>
            {alone.map(({ word, total }) => (
              <li key={word}>
                <button type="button" className={choice.choice} onClick={() => onTry(word)}>
                  <Isolate>{word}</Isolate> <span className={text.soft}>{total}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <p>{words.tryAnotherWord}</p>
      )}
      <section className={page.list}>
        <h2>{words.requestIt}</h2>
        <Request label={words.copyLineRequest} message={words.requestForLine(query, card?.name)} />
        {query.split(/\s+/).length <= MAX_NAME_WORDS && (
          <Request label={words.copyCardRequest} message={words.requestForCard(query)} />
        )}
      </section>
    </div>
  );
}

function Request({ label, message }: { readonly label: string; readonly message: string }) {
  const wording = { text: [{ kind: 'text', text: message }], use: 'know' } as const;
  return <CopyButton label={label} wording={wording} />;
}
