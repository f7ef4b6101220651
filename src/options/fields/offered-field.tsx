import { Check } from 'lucide-react';
import { useRef } from 'react';
import type { ListedField } from '../../bridge/field-list';
import { Button } from '../../ui/button';
import { Isolate, VisuallyHidden } from '../../ui/text';
import styles from './pick-from-page.module.css';

interface OfferedFieldProps {
  readonly field: ListedField;
  readonly isUsed: boolean;
  /** Missing where nothing can be changed. */
  readonly onUse: ((name: string) => void) | undefined;
}

/** One field that an open deal shows: what it is called, and what it holds now. */
export function OfferedField({ field, isUsed, onUse }: OfferedFieldProps) {
  const row = useRef<HTMLLIElement>(null);
  const { label, name, values } = field;

  function use() {
    onUse?.(nameOf(field));
    // The button goes away with this.
    row.current?.focus();
  }

  return (
    <li ref={row} className={styles.row} tabIndex={-1}>
      <div className={styles.words}>
        <p className={styles.label}>
          <Isolate>{label}</Isolate>
        </p>
        {name !== undefined && name !== label && (
          <p className={styles.name}>
            <code>{name}</code>
          </p>
        )}
        <p className={styles.value}>
          {values.length === 0 ? (
            'Empty on this deal'
          ) : (
            <>
              Now: <Isolate>{values.join('; ')}</Isolate>
            </>
          )}
        </p>
      </div>
      {isUsed && (
        <p className={styles.used}>
          <Check size={16} aria-hidden="true" /> In use
        </p>
      )}
      {!isUsed && onUse !== undefined && (
        <Button onClick={use}>
          Use this field<VisuallyHidden> named {label}</VisuallyHidden>
        </Button>
      )}
    </li>
  );
}

/** The name under which a field is kept: the CRM's own is in no language and outlives a new label. */
export function nameOf({ name, label }: ListedField): string {
  return name ?? label;
}

/** Each field once, though a page may show it in several places and not always tell its name. */
export function distinctFields(fields: readonly ListedField[]): readonly ListedField[] {
  const named = new Set(fields.flatMap(({ name, label }) => (name === undefined ? [] : [label])));
  const seen = new Set<string>();
  return fields.filter((field) => {
    const isKnown = seen.has(nameOf(field)) || (field.name === undefined && named.has(field.label));
    seen.add(nameOf(field));
    return !isKnown;
  });
}
