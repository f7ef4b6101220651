import { type ReactNode, useId } from 'react';
import input from '../controls/controls.module.css';

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
