import { type FormEvent, useId, useState } from 'react';
import { addName } from '../../core/settings/name-list';
import { MAX_NAME, MAX_NAMES } from '../../core/settings/settings';
import { Button } from '../../ui/button';
import styles from './add-name.module.css';

interface AddNameProps {
  readonly label: string;
  readonly hint: string;
  readonly names: readonly string[];
  readonly onAdd: (names: readonly string[]) => void;
}

const REFUSAL = {
  blank: 'Write a name first.',
  present: 'This name is in the list already.',
  full: `The list is full: it holds ${MAX_NAMES} names.`,
} as const;

/** Writes one more name at the end of a list. */
export function AddName({ label, hint, names, onAdd }: AddNameProps) {
  const id = useId();
  const [written, setWritten] = useState('');
  const [refusal, setRefusal] = useState<string>();

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const addition = addName(names, written, 'last');
    if (addition.kind === 'refused') return setRefusal(REFUSAL[addition.because]);
    setWritten('');
    return onAdd(addition.names);
  }

  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.row}>
        <input
          id={id}
          className={styles.input}
          value={written}
          maxLength={MAX_NAME}
          autoComplete="off"
          data-otherwise=""
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          aria-invalid={refusal !== undefined}
          onChange={(event) => {
            setWritten(event.target.value);
            setRefusal(undefined);
          }}
        />
        <Button type="submit">Add</Button>
      </div>
      <p
        id={`${id}-hint`}
        className={styles.hint}
        role="status"
        data-refused={refusal !== undefined}
      >
        {refusal ?? hint}
      </p>
    </form>
  );
}
