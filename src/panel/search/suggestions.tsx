import type { ReactNode } from 'react';
import { CopyButton } from '../../card-view/line/copy-button';
import type { Card } from '../../core/card/card';
import { objectionsOf, termsOf } from '../../core/search/documents';
import type { Found } from '../../core/search/found';
import { withoutDirectionControls } from '../../core/text/direction';
import { Isolate } from '../../ui/text';
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
          <ul className={styles.chips}>
            {terms.map(({ id, them }) => (
              <Chip key={id} onClick={() => onTry(firstName(them))}>
                <Isolate>{them}</Isolate>
              </Chip>
            ))}
          </ul>
        </section>
      )}
      {objections.length > 0 && (
        <section>
          <h2>{words.customersSay}</h2>
          <ul className={styles.said}>
            {objections.map((objection) => (
              <li key={objection}>
                <button type="button" dir="auto" onClick={() => onTry(objection)}>
                  {withoutDirectionControls(objection)}
                </button>
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
          <ul className={styles.chips}>
            {alone.map(({ word, total }) => (
              <Chip key={word} onClick={() => onTry(word)}>
                <Isolate>{word}</Isolate> <span className={styles.count}>{total}</span>
              </Chip>
            ))}
          </ul>
        </section>
      ) : (
        <p>{words.tryAnotherWord}</p>
      )}
      <section className={styles.requests}>
        <h2>{words.requestIt}</h2>
        <Request label={words.copyLineRequest} text={words.requestForLine(query, card?.name)} />
        {query.split(/\s+/).length <= MAX_NAME_WORDS && (
          <Request label={words.copyCardRequest} text={words.requestForCard(query)} />
        )}
      </section>
    </div>
  );
}

function Request({ label, text }: { readonly label: string; readonly text: string }) {
  return <CopyButton label={label} wording={{ text: [{ kind: 'text', text }], use: 'know' }} />;
}

interface ChipProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Chip({ onClick, children }: ChipProps) {
  return (
    <li>
      <button type="button" onClick={onClick}>
        {children}
      </button>
    </li>
  );
}
