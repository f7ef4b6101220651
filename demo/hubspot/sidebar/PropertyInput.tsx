import { useState } from 'react';
import type { Property } from '../record/property';
import { DropdownInput } from './DropdownInput';

interface PropertyInputProps {
  readonly id: string;
  readonly property: Property;
  readonly onSave: (values: readonly string[]) => void;
  readonly onCancel: () => void;
}

function TextInput({
  id,
  name,
  value,
  onChange,
}: {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <textarea
      id={id}
      rows={2}
      placeholder="--"
      data-selenium-test={`property-input-${name}`}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** A property's input. Until Save, the page contains a value that isn't the deal's. */
export function PropertyInput({ id, property, onSave, onCancel }: PropertyInputProps) {
  const [draft, setDraft] = useState(property.values);
  return (
    <div data-test-id="DisplayOptimizedFormControl" className="property-form">
      {property.kind === 'text' ? (
        <TextInput
          id={id}
          name={property.name}
          value={draft[0] ?? ''}
          onChange={(value) => setDraft(value === '' ? [] : [value])}
        />
      ) : (
        <DropdownInput id={id} property={property} chosen={draft} onChange={setDraft} />
      )}
      <div className="property-actions">
        <button type="button" className="button primary" onClick={() => onSave(draft)}>
          Save
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </div>
  );
}
