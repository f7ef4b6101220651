import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { Vendor } from '../../core/deal/record';
import { VENDOR_NAME } from '../../core/deal/vendor';
import { addName, moveName, removeName } from '../../core/settings/name-list';
import { MAX_NAME, MAX_NAMES } from '../../core/settings/settings';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { IconButton } from '../controls/controls';
import controls from '../controls/controls.module.css';
import * as words from './words';

interface NameListProps {
  readonly names: readonly string[];
  readonly isReadOnly: boolean;
  readonly onChange: (names: readonly string[]) => void;
}

/** Lists names in order of priority. They can be moved and removed. */
export function NameList({ names, isReadOnly, onChange }: NameListProps) {
  return (
    <ol className={controls.list}>
      {names.map((name, index) => (
        <li key={name} className={controls.row}>
          <span className={controls.soft} aria-hidden="true">
            {index + 1}
          </span>
          <bdi className={controls.grow}>{name}</bdi>
          {!isReadOnly && (
            <span className={controls.tools}>
              {names.length > 1 && (
                <>
                  <IconButton
                    label={words.moveUp(name)}
                    action="up"
                    isDisabled={index === 0}
                    onClick={() => onChange(moveName(names, name, -1))}
                  >
                    <ArrowUp size={16} aria-hidden="true" />
                  </IconButton>
                  <IconButton
                    label={words.moveDown(name)}
                    action="down"
                    isDisabled={index === names.length - 1}
                    onClick={() => onChange(moveName(names, name, 1))}
                  >
                    <ArrowDown size={16} aria-hidden="true" />
                  </IconButton>
                </>
              )}
              <IconButton
                label={words.remove(name)}
                action="remove"
                onClick={() => onChange(removeName(names, name))}
              >
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
  readonly vendor: Vendor;
  readonly names: readonly string[];
  readonly onAdd: (names: readonly string[]) => void;
}

const ERRORS = {
  blank: words.nameMissing,
  present: words.nameInList,
  full: words.listFull(MAX_NAMES),
} as const;

/** Adds a name to the end of a list. */
export function AddName({ vendor, names, onAdd }: AddNameProps) {
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const addition = addName(names, name, 'last');
    if (addition.kind === 'refused') return setError(ERRORS[addition.because]);
    setName('');
    return onAdd(addition.names);
  }

  return (
    <form data-focus-fallback="" onSubmit={onSubmit}>
      <Field
        label={words.addField(VENDOR_NAME[vendor])}
        hint={words.nameHint[vendor]}
        problem={error}
        maxLength={MAX_NAME}
        spellCheck={false}
        value={name}
        onType={(typed) => {
          setName(typed);
          setError(undefined);
        }}
      >
        <Button type="submit">{words.add}</Button>
      </Field>
    </form>
  );
}
