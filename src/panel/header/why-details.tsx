import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { origins } from '../../card-view/words';
import { type Card, originOf } from '../../core/card/card';
import type { RecordRef } from '../../core/deal/record';
import type { FieldWhy } from '../../core/screen/screen';
import { Button, TextButton } from '../../ui/button';
import { Fact, Isolate } from '../../ui/text';
import { AlwaysMeans, ChooseField, foundWhere, orgName, PageValues } from '../deal/deal-text';
import { usePanelContext } from '../deal/panel-props';
import { alwaysInOrg, foundBy } from '../deal/words';
import styles from './why-line.module.css';
import * as words from './words';

interface WhyDetailsProps {
  readonly id: string;
  readonly why: FieldWhy;
  readonly card: Card;
  readonly record: RecordRef;
}

/** Answers "Why this card?" in full: the field, its value, how it was found, and what matched. */
export function WhyDetails({ id, why, card, record }: WhyDetailsProps) {
  const { unconfirmName, openSettings } = usePanelContext().actions;
  const { field, values, qualifier } = why;
  const origin = originOf(card);
  return (
    <section id={id} className={styles.details} aria-label={words.whyThisCard}>
      <dl className={styles.facts}>
        <Fact name={words.field}>
          <Isolate>{field.label}</Isolate>
        </Fact>
        {field.name !== undefined && field.name !== field.label && (
          <Fact name={words.internalFieldName[record.vendor]}>
            <code>
              <Isolate>{field.name}</Isolate>
            </code>
          </Fact>
        )}
        <Fact name={words.value}>
          <PageValues values={values} />
        </Fact>
        <Fact name={words.found}>{foundBy(foundWhere(field.probe))}</Fact>
        <Fact name={words.matched}>{matchReason(why, card, record)}</Fact>
        {origin && <Fact name={words.card}>{origins[origin]}</Fact>}
        {qualifier !== undefined && <Fact name={words.alsoInField}>{words.quoted(qualifier)}</Fact>}
      </dl>
      {why.isConfirmed && (
        <TextButton onClick={() => unconfirmName(why.alias, why.value)}>
          <Undo2 size={13} aria-hidden="true" />
          <span>{words.undoConfirmed(why.alias, card.name)}</span>
        </TextButton>
      )}
      <ChooseField vendor={record.vendor}>
        <TextButton onClick={openSettings}>{words.wrongField}</TextButton>
      </ChooseField>
    </section>
  );
}

/** Returns the name that matched, and how it belongs to the card. */
function matchReason({ alias, isConfirmed }: FieldWhy, card: Card, record: RecordRef): ReactNode {
  if (isConfirmed) return words.matchedConfirmed(alias, orgName(record));
  return alias === card.name ? words.matchedCardName(alias) : words.matchedAlias(alias, card.name);
}

interface MakePermanentProps {
  readonly id: string;
  /** The text for which the card was picked. */
  readonly value: string;
  readonly card: Card;
  readonly record: RecordRef;
}

/** Offers to show a card that was picked for an unknown name on all deals of the org. */
export function MakePermanent({ id, value, card, record }: MakePermanentProps) {
  const { confirmName } = usePanelContext().actions;
  return (
    <section id={id} className={styles.details} aria-label={words.alwaysUseThisCard}>
      <AlwaysMeans value={value} card={card} record={record} />
      <Button onClick={() => confirmName(value, card.id)}>{alwaysInOrg[record.vendor]}</Button>
    </section>
  );
}
