import { Check } from 'lucide-react';
import { useRef } from 'react';
import type { ListedField } from '../../bridge/field-list';
import { Button } from '../../ui/button';
import { Isolate, VisuallyHidden } from '../../ui/text';
import { nameOf } from './distinct-fields';
import styles from './offered-field.module.css';

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
