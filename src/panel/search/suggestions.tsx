import type { ReactNode } from 'react';
import { CopyButton } from '../../card-view/line/copy-button';
import type { Card } from '../../core/card/card';
import { objectionsOf, termsOf } from '../../core/search/documents';
import type { Found } from '../../core/search/found';
import { withoutDirectionControls } from '../../core/text/direction';
import { Isolate } from '../../ui/text';
import styles from './search.module.css';

/** More would be a list to read. */
const MAX_TERMS = 8;
const MAX_OBJECTIONS = 4;

/** More words are a sentence, and no competitor's name. */
const MAX_NAME_WORDS = 3;

interface NothingTypedProps {
  /** The card whose terms and objections are suggested. */
  readonly card: Card | undefined;
  readonly count: number;
  readonly onTry: (typed: string) => void;
}

/** "Job / Graph" can be searched for by either word. */
function firstName(term: string): string {
  return term.split('/')[0]?.trim() ?? term;
}

/** Suggests searches before anything is typed: the competitor's terms, and what buyers say. */
export function NothingTyped({ card, count, onTry }: NothingTypedProps) {
  const terms = card ? termsOf(card).slice(0, MAX_TERMS) : [];
  const objections = card ? objectionsOf(card).slice(0, MAX_OBJECTIONS) : [];
  return (
    <div className={styles.suggestions}>
      <p>
        Type what the buyer said: a word, an objection, or a term that{' '}
        {card ? <Isolate>{card.name}</Isolate> : 'the competitor'} uses.
        {count > 1 && ` This searches all ${count} cards.`}
      </p>
      {card && terms.length > 0 && (
        <section>
          <h2>
            <Isolate>{card.name}</Isolate>’s terms
          </h2>
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
          <h2>Buyers say</h2>
          <ul className={styles.said}>
            {objections.map((words) => (
              <li key={words}>
                <button type="button" dir="auto" onClick={() => onTry(words)}>
                  {withoutDirectionControls(words)}
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
  /** Cards are still being added to the index. */
  readonly isLoading: boolean;
  readonly onTry: (typed: string) => void;
}

/** Says that nothing matches, and offers the words that do, and requests to whoever writes the cards. */
export function NothingFound({ typed, alone, card, isLoading, onTry }: NothingFoundProps) {
  const words = typed.trim();
  const ours = card ? `Our ${card.name} battlecard doesn’t` : 'Our battlecards don’t';
  return (
    <div className={styles.suggestions}>
      <p className={styles.nothing}>
        No results for “<Isolate>{words}</Isolate>”
      </p>
      {isLoading && <p>Other cards are still loading.</p>}
      {alone.length > 0 ? (
        <section>
          <p>No line has all of these words.</p>
          <h2>Try a single word</h2>
          <ul className={styles.chips}>
            {alone.map(({ word, total }) => (
              <Chip key={word} onClick={() => onTry(word)}>
                <Isolate>{word}</Isolate> <span className={styles.count}>{total}</span>
              </Chip>
            ))}
          </ul>
        </section>
      ) : (
        <p>Try another word.</p>
      )}
      <section className={styles.requests}>
        <h2>Ask for it</h2>
        <Request
          label="Copy a request for a line"
          text={`${ours} mention “${words}”. Can you add a line about it?`}
        />
        {words.split(/\s+/).length <= MAX_NAME_WORDS && (
          <Request
            label="Copy a request for a card"
            text={`We have no battlecard for ${words}. Can you write one, or tell me which card covers it?`}
          />
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
