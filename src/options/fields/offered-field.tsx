import { Check } from 'lucide-react';
import { useRef } from 'react';
import type { ListedField } from '../../core/deal/reading';
import { Button } from '../../ui/button';
import { Isolate } from '../../ui/text';
import controls from '../controls/controls.module.css';
import styles from './pick-from-page.module.css';
import * as words from './words';

interface OfferedFieldProps {
  readonly field: ListedField;
  readonly isUsed: boolean;
  /** Undefined if the setting is managed. */
  readonly onUse: ((name: string) => void) | undefined;
}

/** A field of an open deal with its name and present value, and a button to use it. */
export function OfferedField({ field, isUsed, onUse }: OfferedFieldProps) {
  const row = useRef<HTMLLIElement>(null);
  const { label, name, values } = field;

  function use() {
    onUse?.(nameOf(field));
    // The focused button is about to disappear.
    row.current?.focus();
  }

  return (
    <li ref={row} className={styles.row} tabIndex={-1}>
      <div className={styles.words}>
        <p className={controls.strong}>
          <Isolate>{label}</Isolate>
        </p>
        {name !== undefined && name !== label && (
          <p className={controls.soft}>
            <code>{name}</code>
          </p>
        )}
        <p className={`${controls.soft} ${controls.excerpt}`}>
          {values.length === 0 ? words.emptyOnDeal : words.currentValue(values.join('; '))}
        </p>
      </div>
      {isUsed && (
        <p className={styles.used}>
          <Check size={16} aria-hidden="true" /> {words.inUse}
        </p>
      )}
      {!isUsed && onUse !== undefined && (
        <Button label={words.pickFieldLabel(label)} onClick={use}>
          {words.pickField}
        </Button>
      )}
    </li>
  );
}

/** Returns the name to save for a field: the CRM's own if known, because labels change and are translated. */
export function nameOf({ name, label }: ListedField): string {
  return name ?? label;
}

/** Returns each field once. A page can show a field several times, sometimes without its CRM name. */
export function distinctFields(fields: readonly ListedField[]): readonly ListedField[] {
  const named = new Set(fields.flatMap(({ name, label }) => (name === undefined ? [] : [label])));
  const seen = new Set<string>();
  return fields.filter((field) => {
    const isKnown = seen.has(nameOf(field)) || (field.name === undefined && named.has(field.label));
    seen.add(nameOf(field));
    return !isKnown;
  });
}
