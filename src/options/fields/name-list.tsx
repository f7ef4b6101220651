import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { addName, moveName, removeName } from '../../core/settings/name-list';
import { MAX_NAME, MAX_NAMES } from '../../core/settings/settings';
import { Button } from '../../ui/button';
import { IconButton } from '../controls/controls';
import controls from '../controls/controls.module.css';
import styles from './field-names.module.css';

interface NameListProps {
  readonly names: readonly string[];
  /** Shown and not to be changed. */
  readonly isFixed: boolean;
  readonly onChange: (names: readonly string[]) => void;
  /** Told before a change where the focus goes after it. */
  readonly focusAfter: (place: number, actions: readonly string[]) => void;
}

/** Names in the order in which they count. */
export function NameList({ names, isFixed, onChange, focusAfter }: NameListProps) {
  function move(name: string, by: -1 | 1) {
    const action = by < 0 ? 'up' : 'down';
    const other = by < 0 ? 'down' : 'up';
    focusAfter(names.indexOf(name) + by, [action, other]);
    onChange(moveName(names, name, by));
  }

  function remove(name: string) {
    focusAfter(Math.min(names.indexOf(name), names.length - 2), ['remove']);
    onChange(removeName(names, name));
  }

  return (
    <ol className={styles.list}>
      {names.map((name, place) => (
        <li key={name} className={styles.row}>
          <span className={styles.place} aria-hidden="true">
            {place + 1}
          </span>
          <bdi className={styles.name}>{name}</bdi>
          {!isFixed && (
            <span className={styles.buttons}>
              {names.length > 1 && (
                <>
                  <IconButton
                    label={`Move ${name} up`}
                    action="up"
                    isDisabled={place === 0}
                    onClick={() => move(name, -1)}
                  >
                    <ArrowUp size={16} aria-hidden="true" />
                  </IconButton>
                  <IconButton
                    label={`Move ${name} down`}
                    action="down"
                    isDisabled={place === names.length - 1}
                    onClick={() => move(name, 1)}
                  >
                    <ArrowDown size={16} aria-hidden="true" />
                  </IconButton>
                </>
              )}
              <IconButton label={`Remove ${name}`} action="remove" onClick={() => remove(name)}>
                <X size={16} aria-hidden="true" />
              </IconButton>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

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
    <form className={controls.form} onSubmit={onSubmit}>
      <label htmlFor={id}>{label}</label>
      <div className={controls.row}>
        <input
          id={id}
          className={controls.input}
          value={written}
          maxLength={MAX_NAME}
          autoComplete="off"
          data-focus-fallback=""
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
        className={controls.hint}
        role="status"
        data-refused={refusal !== undefined}
      >
        {refusal ?? hint}
      </p>
    </form>
  );
}
