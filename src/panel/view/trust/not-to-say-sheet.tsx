import { type ReactNode, useId, useMemo } from 'react';
import type { Battlecard } from '../../../core/card/battlecard';
import { everyLine, type PlacedLine } from '../../../core/card/every-line';
import { notToSay } from '../../../core/trust/not-to-say';
import { standingOf } from '../../../core/trust/standing';
import { Sheet } from '../help/sheet';
import { SaferWording } from '../line/safer-wording';
import { STANDING_WORDS } from '../line/standing-words';
import { usePanelContext } from '../panel-context';
import { goToLine } from './go-to-line';
import { LineLink } from './line-link';
import styles from './not-to-say-sheet.module.css';

interface NotToSaySheetProps {
  readonly card: Battlecard;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What a customer must not hear as it stands, each with the words that hold where there are any. */
export function NotToSaySheet({ card, onClose, children }: NotToSaySheetProps) {
  const { contradicted, internal } = useMemo(() => notToSay(everyLine(card)), [card]);

  function go(id: string) {
    onClose();
    // The sheet gives the focus back first.
    setTimeout(() => goToLine(id));
  }

  return (
    <Sheet title={`What not to say: ${card.name}`} onClose={onClose}>
      <Lines
        title="Not in these words"
        about="Public sources say otherwise, and the buyer can look it up."
        items={contradicted}
        onGo={go}
      />
      {internal.length > 0 && (
        <details className={styles.internal} open={contradicted.length === 0}>
          <summary>
            Internal notes: for you only <span className={styles.count}>{internal.length}</span>
          </summary>
          <Lines
            title="Not for a customer as they stand"
            about="Where safer words stand beneath, those may be said."
            items={internal}
            onGo={go}
          />
        </details>
      )}
      {children}
    </Sheet>
  );
}

interface LinesProps {
  readonly title: string;
  readonly about: string;
  readonly items: readonly PlacedLine[];
  readonly onGo: (id: string) => void;
}

function Lines({ title, about, items, onGo }: LinesProps) {
  const heading = useId();
  const { today } = usePanelContext();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 className={styles.heading} id={heading}>
        {title} <span className={styles.count}>{items.length}</span>
      </h3>
      <p className={styles.about}>{about}</p>
      <ul className={styles.list}>
        {items.map(({ line, part }) => {
          const standing = standingOf(line.review, today);
          return (
            <li key={line.id}>
              <LineLink line={line} isWhole onGo={() => onGo(line.id)}>
                {standing !== 'fine' && (
                  <>
                    <strong>{STANDING_WORDS[standing].word}</strong>
                    {' · '}
                  </>
                )}
                {line.label === undefined ? part : `${line.label} · ${part}`}
              </LineLink>
              <SaferWording line={line} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
