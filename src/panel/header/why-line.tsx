import { ChevronDown, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Deal } from '../../core/deal/reading';
import type { FieldWhy, PickedWhy, RivalsScreen, RivalTab } from '../../core/screen/screen';
import { withoutDirectionControls } from '../../core/text/direction';
import { TextButton } from '../../ui/button';
import { Isolate, VisuallyHidden } from '../../ui/text';
import { type Disclosure, useDisclosure } from '../../ui/use-disclosure';
import type { PanelActions } from '../deal/panel-props';
import { MakePermanent, WhyDetails } from './why-details';
import styles from './why-line.module.css';
import * as words from './words';

interface WhyLineProps {
  readonly tab: RivalTab;
  readonly deal: Deal;
  readonly staleReason: RivalsScreen['staleReason'];
  readonly actions: PanelActions;
}

/** Says in one line why this competitor is on screen; a button opens the details below it. */
export function WhyLine({ tab, deal, staleReason, actions }: WhyLineProps) {
  const rest = { deal, actions, staleReason };
  if (tab.kind === 'unknown') {
    return (
      <p className={styles.why}>
        <span>{tab.isStatusQuo ? words.notACompetitor : words.noCardYet}</span>
        <LastValueNote staleReason={staleReason} />
      </p>
    );
  }
  return tab.why.kind === 'field' ? (
    <FromField {...rest} tab={tab} why={tab.why} />
  ) : (
    <Picked {...rest} tab={tab} why={tab.why} />
  );
}

interface ReasonProps<Why> extends Omit<WhyLineProps, 'tab'> {
  readonly tab: Extract<RivalTab, { kind: 'card' }>;
  readonly why: Why;
}

function FromField({ tab, why, deal, staleReason, actions }: ReasonProps<FieldWhy>) {
  const details = useDisclosure();
  return (
    <>
      <div className={styles.why}>
        <WhyToggle disclosure={details} about={words.whyThisCard}>
          {words.fromField(why.field.label)}
        </WhyToggle>
        {why.qualifier !== undefined && (
          <span className={styles.qualifier} title={withoutDirectionControls(why.qualifier)}>
            <Isolate>{why.qualifier}</Isolate>
          </span>
        )}
        {why.isConfirmed && (
          <span className={styles.says} title={withoutDirectionControls(why.alias)}>
            {words.confirmedByYou(why.alias)}
          </span>
        )}
        {!why.isConfirmed && why.alias !== tab.card.name && <FieldSays value={why.value} />}
        <LastValueNote staleReason={staleReason} />
      </div>
      {details.isOpen && (
        <WhyDetails
          id={details.id}
          why={why}
          card={tab.card}
          record={deal.record}
          actions={actions}
        />
      )}
    </>
  );
}

function Picked({ tab, why, deal, staleReason, actions }: ReasonProps<PickedWhy>) {
  const details = useDisclosure();
  return (
    <>
      <div className={styles.why}>
        <strong className={styles.picked}>{words.pickedByYou}</strong>
        <TextButton onClick={() => actions.unpickCard(tab.key)}>
          <Undo2 size={13} aria-hidden="true" /> {words.undo}
        </TextButton>
        {why.value === undefined ? (
          <span>{words.pickedBecause[why.because]}</span>
        ) : (
          <FieldSays
            value={why.value}
            field={why.because === 'further' ? why.field?.label : undefined}
          />
        )}
        {why.isConfirmable && <WhyToggle disclosure={details}>{words.alwaysUseThisCard}</WhyToggle>}
        <LastValueNote staleReason={staleReason} />
      </div>
      {details.isOpen && why.value !== undefined && (
        <MakePermanent
          id={details.id}
          value={why.value}
          card={tab.card}
          record={deal.record}
          actions={actions}
        />
      )}
    </>
  );
}

function LastValueNote({ staleReason }: Pick<WhyLineProps, 'staleReason'>) {
  return staleReason === undefined ? null : <span>{words.lastValue[staleReason]}</span>;
}

function FieldSays({
  value,
  field,
}: {
  readonly value: string;
  readonly field?: string | undefined;
}) {
  return (
    <span className={styles.says} title={withoutDirectionControls(value)}>
      {words.fieldSays(value, field)}
    </span>
  );
}

interface WhyToggleProps {
  readonly disclosure: Disclosure;
  /** The question that the details answer, unless it is the button's text. */
  readonly about?: string;
  readonly children: ReactNode;
}

/** A button in the header that opens details. */
function WhyToggle({ disclosure, about, children }: WhyToggleProps) {
  const { id, isOpen, toggle } = disclosure;
  return (
    <button
      type="button"
      className={styles.toggle}
      title={about}
      aria-expanded={isOpen}
      aria-controls={isOpen ? id : undefined}
      onClick={toggle}
    >
      <span className={styles.words}>{children}</span>
      {about !== undefined && <VisuallyHidden>{about}</VisuallyHidden>}
      <ChevronDown className={styles.chevron} size={13} aria-hidden="true" />
    </button>
  );
}
