import { type ReactNode, useId } from 'react';
import input from '../controls/controls.module.css';
import styles from './line-form.module.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Replaces the hint. */
  readonly problem?: string | undefined;
  readonly children: (field: {
    readonly id: string;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby': string | undefined;
  }) => ReactNode;
}

/** A field with its label, and its hint or what is wrong with it. */
export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId();
  const note = problem ?? hint;
  return (
    <div className={input.form}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-invalid': problem !== undefined,
        'aria-describedby': note === undefined ? undefined : `${id}-note`,
      })}
      {note !== undefined && (
        <p id={`${id}-note`} className={input.hint} data-refused={problem !== undefined}>
          {note}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A text of any length. The field grows with it. */
export function TextField({ value, onChange, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(given) => (
        <textarea
          {...given}
          className={styles.area}
          dir="auto"
          rows={1}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}

interface ChoiceFieldProps<Choice extends string> extends Omit<FieldProps, 'children'> {
  readonly choices: readonly Choice[];
  readonly labels: Readonly<Record<Choice, string>>;
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** A choice from a fixed set. */
export function ChoiceField<Choice extends string>(props: ChoiceFieldProps<Choice>) {
  const { choices, labels, value, onChange, ...field } = props;
  return (
    <Field {...field}>
      {(given) => (
        <select
          {...given}
          className={input.input}
          value={value}
          onChange={({ target }) => onChange(target.value as Choice)}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {labels[choice]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
