import { useState } from 'react';
import type { Property } from '../record/property';

interface DropdownInputProps {
  readonly id: string;
  readonly property: Property;
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

export function DropdownInput({ id, property, chosen, onChange }: DropdownInputProps) {
  const [open, setOpen] = useState(false);
  const options = property.options ?? [];

  function choose(option: string) {
    if (property.kind === 'checkboxes') {
      // Values keep the property's order, not the order of the clicks.
      onChange(options.filter((known) => (known === option) !== chosen.includes(known)));
      return;
    }
    setOpen(false);
    onChange([option]);
  }

  return (
    <>
      <button
        id={id}
        type="button"
        className="dropdown-button"
        data-dropdown="true"
        data-selenium-test={`property-input-${property.name}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span>{chosen.join('; ') || '--'}</span>
        <span data-test-id="dropdown-caret" className="caret" />
      </button>
      {open && (
        <ul className="dropdown-options">
          {options.map((option) => (
            <li key={option}>
              <button
                type="button"
                aria-pressed={chosen.includes(option)}
                onClick={() => choose(option)}
              >
                {option}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
