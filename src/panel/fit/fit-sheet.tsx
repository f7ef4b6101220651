import type { ReactNode } from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import type { Card } from '../../core/card/card';
import { FIT_VALUES, type FitItem, type FitKind } from '../../core/fit/checklist';
import { FIT_TITLE, fitOf } from '../../core/fit/fit';
import { type FitAnswer, type FitCheck, withAnswer } from '../../core/fit/fit-check';
import { isolate } from '../../core/text/direction';
import { Sheet } from '../../ui/sheet';
import { CrmNote } from './crm-note';
import { FitQuestion } from './fit-question';
import styles from './fit-sheet.module.css';
import { StandingView } from './standing-view';
import * as words from './words';

interface FitSheetProps {
  readonly card: Card;
  readonly keep: (check: FitCheck) => void;
  readonly onClose: () => void;
  /** The live region. */
  readonly children: ReactNode;
}

/** Where the deal stands, the checklist that decides it, and the note for the CRM. */
export default function FitSheet({ card, keep, onClose, children }: FitSheetProps) {
  const { fit, announce } = useCardContext();
  if (fit === undefined) return children;
  const { check, items, standing } = fit;

  function save({ answer: before }: FitItem, answer: FitAnswer) {
    const next = withAnswer(check, answer);
    keep(next);
    if (answer.value === before?.value) return;
    const now = fitOf(card, next)?.standing ?? standing;
    const chosen = answer.value ? words.choice[answer.value] : words.notAsked;
    announce(words.answered(chosen, now, isolate(card.name)));
  }

  return (
    <Sheet title={FIT_TITLE[standing.kind]} onClose={onClose}>
      <StandingView card={card} fit={fit} />
      {(Object.keys(FIT_VALUES) as FitKind[]).map((kind) => {
        const asked = items.filter((item) => item.kind === kind);
        if (asked.length === 0) return null;
        return (
          <section key={kind} className={styles.list} aria-labelledby={`fit-${kind}`}>
            <h3 id={`fit-${kind}`}>{words.heading(kind, card.name)}</h3>
            {asked.map((item) => (
              <FitQuestion key={item.line.id} item={item} save={(answer) => save(item, answer)} />
            ))}
          </section>
        );
      })}
      <CrmNote card={card} fit={fit} keep={keep} />
      {children}
    </Sheet>
  );
}
