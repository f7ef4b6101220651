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

const PAGE_SAYS: Readonly<Record<PickedWhy['because'], string>> = {
  unknown: 'the field names no rival we know',
  empty: 'the field is empty',
  placeholder: 'the field names nobody',
  further: 'another field names it',
  'not-on-page': 'the field is not on this page',
  'no-permission': 'the field is hidden from you',
  ambiguous: 'the page names different rivals',
  doubtful: 'the page may not have caught up',
  editing: 'the field is being edited',
};

const HELD = {
  editing: 'Being edited: this is the saved value.',
  'out-of-sight': 'Not shown on the page now: this is what it said last.',
} as const;

interface WhyLineProps {
  readonly tab: RivalTab;
  readonly deal: Deal;
  readonly held: RivalsScreen['staleReason'];
  readonly actions: PanelActions;
}

/** Why this rival is on screen, in a line; the whole answer opens beneath it. */
export function WhyLine({ tab, deal, held, actions }: WhyLineProps) {
  const isOpenFor = { deal, actions, held };
  if (tab.kind === 'unknown') {
    return (
      <p className={styles.why}>
        <span>no card yet</span>
        <Held held={held} />
      </p>
    );
  }
  return tab.why.kind === 'field' ? (
    <FromField {...isOpenFor} tab={tab} why={tab.why} />
  ) : (
    <Picked {...isOpenFor} tab={tab} why={tab.why} />
  );
}

interface ReasonProps<Why> extends Omit<WhyLineProps, 'tab'> {
  readonly tab: Extract<RivalTab, { kind: 'card' }>;
  readonly why: Why;
}

function FromField({ tab, why, deal, held, actions }: ReasonProps<FieldWhy>) {
  const details = useDisclosure();
  return (
    <>
      <div className={styles.why}>
        <WhyToggle disclosure={details} about="Why this card?">
          from <Isolate>{why.field.label}</Isolate>
        </WhyToggle>
        {why.qualifier !== undefined && (
          <span className={styles.qualifier} title={withoutDirectionControls(why.qualifier)}>
            <Isolate>{why.qualifier}</Isolate>
          </span>
        )}
        {why.isConfirmed && (
          <span className={styles.says} title={withoutDirectionControls(why.alias)}>
            “<Isolate>{why.alias}</Isolate>”, as you confirmed
          </span>
        )}
        {!why.isConfirmed && why.alias !== tab.card.name && <FieldSays value={why.value} />}
        <Held held={held} />
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

function Picked({ tab, why, deal, held, actions }: ReasonProps<PickedWhy>) {
  const details = useDisclosure();
  return (
    <>
      <div className={styles.why}>
        <strong className={styles.picked}>Picked by you</strong>
        <TextButton onClick={() => actions.unpickCard(tab.key)}>
          <Undo2 size={13} aria-hidden="true" /> Undo
        </TextButton>
        {why.value === undefined ? (
          <span>{PAGE_SAYS[why.because]}</span>
        ) : (
          <FieldSays
            value={why.value}
            field={why.because === 'further' ? why.field?.label : undefined}
          />
        )}
        {why.isConfirmable && <WhyToggle disclosure={details}>always?</WhyToggle>}
        <Held held={held} />
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

function Held({ held }: Pick<WhyLineProps, 'held'>) {
  return held === undefined ? null : <span>{HELD[held]}</span>;
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
      {field === undefined ? 'the field' : <Isolate>{field}</Isolate>} says “
      <Isolate>{value}</Isolate>”
    </span>
  );
}

interface WhyToggleProps {
  readonly disclosure: Disclosure;
  /** The question that what opens answers, where the words on the button do not say it. */
  readonly about?: string;
  readonly children: ReactNode;
}

/** Words of the head that open what stands behind them. */
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
