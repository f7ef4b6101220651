import { Undo2 } from 'lucide-react';
import type { RivalTab, Screen, Why } from '../../../core/screen/screen';
import { PageText } from '../page-text';
import styles from './why-line.module.css';

type PickReason = Extract<Why, { kind: 'picked' }>['because'];

const PAGE_SAYS: Readonly<Record<PickReason, string>> = {
  unknown: 'the field names no rival we know',
  empty: 'the field is empty',
  placeholder: 'the field names nobody',
  'not-on-page': 'the field is not on this page',
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
  readonly held: Extract<Screen, { kind: 'rivals' }>['held'];
  readonly onUndo: (key: string) => void;
}

/** Why this rival is on screen. */
export function WhyLine({ tab, held, onUndo }: WhyLineProps) {
  return (
    <div className={styles.why}>
      {tab.kind === 'unknown' && <span>no card yet</span>}
      {tab.kind === 'card' && tab.why.kind === 'field' && (
        <FieldReason why={tab.why} name={tab.card.name} />
      )}
      {tab.kind === 'card' && tab.why.kind === 'picked' && (
        <>
          <strong className={styles.picked}>Picked by you</strong>
          <button type="button" className={styles.undo} onClick={() => onUndo(tab.key)}>
            <Undo2 size={13} aria-hidden="true" /> Undo
          </button>
          <PageSaid why={tab.why} />
        </>
      )}
      {held !== undefined && <span>{HELD[held]}</span>}
    </div>
  );
}

function FieldReason({
  why,
  name,
}: {
  readonly why: Extract<Why, { kind: 'field' }>;
  name: string;
}) {
  return (
    <>
      <span className={styles.source} title={why.field.name ?? why.field.label}>
        from <PageText>{why.field.label}</PageText>
      </span>
      {why.qualifier !== undefined && (
        <span className={styles.qualifier} title={why.qualifier}>
          <PageText>{why.qualifier}</PageText>
        </span>
      )}
      {why.alias !== name && <FieldSays value={why.value} />}
    </>
  );
}

function PageSaid({ why }: { readonly why: Extract<Why, { kind: 'picked' }> }) {
  if (why.value !== undefined) return <FieldSays value={why.value} />;
  return <span>{PAGE_SAYS[why.because]}</span>;
}

function FieldSays({ value }: { readonly value: string }) {
  return (
    <span className={styles.says} title={value}>
      the field says “<PageText>{value}</PageText>”
    </span>
  );
}
