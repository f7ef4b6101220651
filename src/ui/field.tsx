import { useId, useState } from 'react';
import styles from './field.module.css';
import { Isolate } from './text';
import text from './text.module.css';

interface FieldProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** Shown after what is typed. */
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
  /** Why what was typed can't be used; shown in place of the hint. */
  readonly problem?: string | undefined;
  readonly placeholder?: string;
  readonly inputMode?: 'decimal';
  /** In characters. */
  readonly maxLength: number;
  readonly value: string;
  readonly onType: (typed: string) => void;
  readonly onBlur?: () => void;
}

/** A field of one row with a label and, if there is one, a hint or a problem below. */
export function Field(props: FieldProps) {
  const { label, isLabelHidden, unit, hint, problem, onType, ...input } = props;
  const id = useId();
  const about = problem ?? hint;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? text.hidden : undefined}>
        <Isolate>{label}</Isolate>
      </label>
      <span className={styles.row}>
        <input
          id={id}
          type="text"
          autoComplete="off"
          aria-invalid={problem !== undefined}
          aria-describedby={about && `${id}-about`}
          onChange={(event) => onType(event.target.value)}
          {...input}
        />
        {unit !== undefined && <Isolate>{unit}</Isolate>}
      </span>
      {about && (
        <p id={`${id}-about`} className={problem ? styles.problem : styles.hint}>
          <Isolate>{about}</Isolate>
        </p>
      )}
    </div>
  );
}

interface ShortTextProps extends Pick<FieldProps, 'label' | 'hint' | 'maxLength'> {
  readonly saved: string;
  readonly save: (typed: string) => void;
}

/** A field for a few words, which are saved while they are typed. */
export function ShortText({ saved, save, ...field }: ShortTextProps) {
  /** What was typed since the field got the focus: spaces at its end aren't saved. */
  const [typed, setTyped] = useState<string>();

  function type(text: string) {
    setTyped(text);
    save(text);
  }

  return (
    <Field {...field} value={typed ?? saved} onType={type} onBlur={() => setTyped(undefined)} />
  );
}
