import { useId } from 'react';
import { MAX_ENTERED } from '../../core/calculator/calculate';
import { Isolate } from '../../ui/text';
import hidden from '../../ui/text.module.css';
import styles from './calculator.module.css';
import * as words from './words';

interface NumberFieldProps {
  readonly label: string;
  readonly isLabelShown?: boolean;
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
  /** What the number is until one is entered. */
  readonly usual?: string;
  readonly value: string | undefined;
  /** Why the number can't be used. */
  readonly problem: string | undefined;
  readonly onChange: (text: string) => void;
}

/** A field for a number. What isn't one stays in the field, with an error below. */
export function NumberField(props: NumberFieldProps) {
  const { label, isLabelShown, unit, hint, usual = '', value, problem, onChange } = props;
  const id = useId();
  const about = problem ?? hint;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelShown ? styles.label : hidden.hidden}>
        <Isolate>{label}</Isolate>
      </label>
      <span className={styles.number}>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          maxLength={MAX_ENTERED}
          value={value ?? usual}
          placeholder={isLabelShown ? undefined : words.yours}
          aria-invalid={problem !== undefined}
          aria-describedby={about && `${id}-about`}
          onChange={(event) => onChange(event.target.value)}
        />
        {unit !== undefined && <Isolate>{unit}</Isolate>}
      </span>
      {about && (
        <span id={`${id}-about`} className={problem ? styles.caution : styles.hint}>
          <Isolate>{about}</Isolate>
        </span>
      )}
    </div>
  );
}
