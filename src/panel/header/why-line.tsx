import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { DetailsToggle } from '../../card-view/line/marks';
import type { Card } from '../../core/card/card';
import type { Deal } from '../../core/deal/reading';
import type { FieldWhy, PickedWhy, RivalsScreen, RivalTab } from '../../core/screen/screen';
import { withoutDirectionControls } from '../../core/text/direction';
import { TextButton } from '../../ui/button';
import { Isolate, VisuallyHidden } from '../../ui/text';
import { type Disclosure, useDisclosure } from '../../ui/use-disclosure';
import { usePanelContext } from '../deal/panel-props';
import { MakePermanent, WhyDetails } from './why-details';
import styles from './why-line.module.css';
import * as words from './words';

interface WhyLineProps {
  readonly tab: RivalTab;
  readonly deal: Deal;
  readonly staleReason: RivalsScreen['staleReason'];
}

/** Says in one line why this competitor is on screen; a button opens the details below it. */
export function WhyLine({ tab, deal, staleReason }: WhyLineProps) {
  const { unpickCard } = usePanelContext().actions;
  const details = useDisclosure();
  const lastValue = staleReason && <span>{words.lastValue[staleReason]}</span>;
  if (tab.kind === 'unknown') {
    return (
      <p className={styles.why}>
        <span>{tab.isStatusQuo ? words.notACompetitor : words.noCardYet}</span>
        {lastValue}
      </p>
    );
  }
  const { why, card } = tab;
  const about = { id: details.id, card, record: deal.record };
  return (
    <>
      <div className={styles.why}>
        {why.kind === 'field' ? (
          <FromField why={why} card={card} details={details} />
        ) : (
          <Picked why={why} details={details} onUndo={() => unpickCard(tab.key)} />
        )}
        {lastValue}
      </div>
      {details.isOpen && why.kind === 'field' && <WhyDetails why={why} {...about} />}
      {details.isOpen && why.kind === 'picked' && why.value !== undefined && (
        <MakePermanent value={why.value} {...about} />
      )}
    </>
  );
}

interface ReasonProps<Why> {
  readonly why: Why;
  readonly details: Disclosure;
}

function FromField({ why, card, details }: ReasonProps<FieldWhy> & { readonly card: Card }) {
  const { field, qualifier, isConfirmed, alias, value } = why;
  return (
    <>
      <DetailsToggle disclosure={details}>
        <span className={styles.says}>{words.fromField(field.label)}</span>
        <VisuallyHidden>{words.whyThisCard}</VisuallyHidden>
      </DetailsToggle>
      {qualifier !== undefined && (
        <span className={styles.qualifier} title={withoutDirectionControls(qualifier)}>
          <Isolate>{qualifier}</Isolate>
        </span>
      )}
      {isConfirmed && <Says text={alias}>{words.confirmedByYou(alias)}</Says>}
      {!isConfirmed && alias !== card.name && (
        <Says text={value}>{words.fieldSays(value, undefined)}</Says>
      )}
    </>
  );
}

function Picked({ why, details, onUndo }: ReasonProps<PickedWhy> & { onUndo: () => void }) {
  const { value, because, field, isConfirmable } = why;
  return (
    <>
      <strong className={styles.picked}>{words.pickedByYou}</strong>
      <TextButton onClick={onUndo}>
        <Undo2 size={13} aria-hidden="true" /> {words.undo}
      </TextButton>
      {value === undefined ? (
        <span>{words.pickedBecause[because]}</span>
      ) : (
        <Says text={value}>
          {words.fieldSays(value, because === 'further' ? field?.label : undefined)}
        </Says>
      )}
      {isConfirmable && (
        <DetailsToggle disclosure={details}>{words.alwaysUseThisCard}</DetailsToggle>
      )}
    </>
  );
}

/** @param text What may be cut off, in full. */
function Says({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <span className={styles.says} title={withoutDirectionControls(text)}>
      {children}
    </span>
  );
}
