import { type ReactNode, useId } from 'react';
import styles from './field.module.css';
import { Isolate } from './text';
import text from './text.module.css';

interface LabeledProps {
  readonly label: string;
  readonly isLabelHidden?: boolean | undefined;
  readonly hint?: string | undefined;
  /** Why what was typed can't be used; shown in place of the hint. */
  readonly problem?: string | undefined;
  /** Returns the input, which gets the attributes that connect it with its label. */
  readonly children: (given: {
    readonly id: string;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby': string | undefined;
  }) => ReactNode;
}

/** Any input with a label and, if there is one, a hint or a problem below. */
export function Labeled({ label, isLabelHidden, hint, problem, children }: LabeledProps) {
  const id = useId();
  const about = problem ?? hint;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? text.hidden : undefined}>
        <Isolate>{label}</Isolate>
      </label>
      {children({
        id,
        'aria-invalid': problem !== undefined,
        'aria-describedby': about && `${id}-about`,
      })}
      {about && (
        <p id={`${id}-about`} aria-live="polite" className={problem ? text.caution : text.soft}>
          <Isolate>{about}</Isolate>
        </p>
      )}
    </div>
  );
}

export interface FieldProps extends Omit<LabeledProps, 'children'> {
  /** Shown after what is typed. */
  readonly unit?: string | undefined;
  readonly placeholder?: string;
  readonly inputMode?: 'decimal';
  readonly type?: 'text' | 'date' | 'url';
  /** In characters. */
  readonly maxLength?: number;
  readonly required?: true;
  readonly spellCheck?: false;
  readonly value: string;
  readonly onType: (typed: string) => void;
  readonly onBlur?: () => void;
  /** What follows the input in its row, such as a button. */
  readonly children?: ReactNode;
}

/** A field of one row. */
export function Field(props: FieldProps) {
  const { label, isLabelHidden, unit, hint, problem, onType, children, ...input } = props;
  return (
    <Labeled {...{ label, isLabelHidden, hint, problem }}>
      {(given) => (
        <span className={styles.row}>
          <input
            {...given}
            type="text"
            autoComplete="off"
            dir="auto"
            onChange={(event) => onType(event.target.value)}
            {...input}
          />
          {unit !== undefined && <Isolate>{unit}</Isolate>}
          {children}
        </span>
      )}
    </Labeled>
  );
}
