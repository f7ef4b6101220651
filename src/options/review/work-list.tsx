import { useRef, useState } from 'react';
import type { Finding } from '../../content/recheck';
import type { RecheckCard } from '../../content/recheck-list';
import type { ReviewItem } from '../../content/review-list';
import type { Card } from '../../core/card/card';
import { Button } from '../../ui/button';
import { Isolate } from '../../ui/text';
import { Message } from '../controls/controls';
import { useFocusAfter } from '../controls/use-focus-after';
import { type RecheckProps, useRechecks } from './use-rechecks';
import * as words from './words';
import { WorkLine } from './work-line';
import styles from './work-list.module.css';

interface WorkListProps extends RecheckProps {
  readonly bundled: readonly Card[];
}

/** What needs a re-check, by owner and card, with a step for each finding and an undo of the last one. */
export function WorkList(props: WorkListProps) {
  const { owners, drafts, result, recheck, undo, exportDraft } = useRechecks(props);
  const { within, focusAfter } = useFocusAfter(owners);
  const lastRow = useRef(0);
  const cards = owners.flatMap((each) => each.cards);
  const count = cards.reduce((sum, { items }) => sum + items.length, 0);
  const hasOwners = owners.some(({ owner }) => owner !== undefined);

  function onRecheck(item: ReviewItem, found: Finding) {
    const row = document.activeElement?.closest('li');
    const steps = [...(within.current?.querySelectorAll('[data-action="same"]') ?? [])];
    const isBefore = (step: Element) =>
      row && step.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING;
    lastRow.current = steps.filter(isBefore).length;
    focusAfter(lastRow.current, ['same']);
    void recheck(item, found);
  }

  function onUndo() {
    focusAfter(lastRow.current, ['same']);
    void undo();
  }

  return (
    <div ref={within} className={styles.list}>
      {[...drafts.values()].map((draft) => (
        <Message
          key={draft.card.id}
          kind="note"
          what={words.draft(<Isolate>{draft.card.name}</Isolate>, draft.count, draft.isExported)}
          fix={words.draftFix(draft.card.id)}
        >
          <Button look={draft.isExported ? 'plain' : 'main'} onClick={() => exportDraft(draft)}>
            {words.exportDraft(draft.card.name)}
          </Button>
        </Message>
      ))}
      <p tabIndex={-1} data-focus-fallback="">
        {count === 0
          ? words.nothing
          : words.total(count, new Set(cards.map(({ card }) => card)).size)}
      </p>
      {owners.map(({ owner, cards: ofOwner }) => (
        <div key={owner ?? ''} className={styles.owner}>
          {hasOwners && <h3>{owner === undefined ? words.noOwner : <Isolate>{owner}</Isolate>}</h3>}
          {ofOwner.map((each) => (
            <CardLines
              key={each.card.id}
              {...each}
              isOpenFirst={cards.length === 1}
              onRecheck={onRecheck}
            />
          ))}
        </div>
      ))}
      {result !== undefined && (
        <div className={styles.undo}>
          <p>{result}</p>
          <Button onClick={onUndo}>{words.undo}</Button>
        </div>
      )}
    </div>
  );
}

interface CardLinesProps extends RecheckCard {
  readonly isOpenFirst: boolean;
  readonly onRecheck: (item: ReviewItem, found: Finding) => void;
}

/** The most lines to show at once. Thousands would block the page. */
const MAX_SHOWN = 50;

/** The lines of one card, drawn only while they are open. */
function CardLines({ card, items, isOpenFirst, onRecheck }: CardLinesProps) {
  const [isOpen, setOpen] = useState(isOpenFirst);
  const left = items.length - MAX_SHOWN;
  return (
    <details
      className={styles.card}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={styles.summary}>
        {words.ofCard(<Isolate>{card.name}</Isolate>, items.length)}
      </summary>
      {isOpen && (
        <ul className={styles.lines}>
          {items.slice(0, MAX_SHOWN).map((item) => (
            <WorkLine
              key={item.placed.line.id}
              item={item}
              onRecheck={(found) => onRecheck(item, found)}
            />
          ))}
          {left > 0 && <li>{words.andMore(left)}</li>}
        </ul>
      )}
    </details>
  );
}
