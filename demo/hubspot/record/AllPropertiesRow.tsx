import { useId } from 'react';
import type { Property } from './property';

interface AllPropertiesRowProps {
  readonly property: Property;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

export function AllPropertiesRow({ property, text, onChange }: AllPropertiesRowProps) {
  const id = useId();
  return (
    <div className="all-properties-row" data-test-id={`property-input-${property.name}`}>
      <label id={`${id}-label`} htmlFor={id} className="property-label">
        <span>{property.label}</span>
      </label>
      <div data-test-id="hover-content-wrapper" className="property-hover">
        <button type="button" className="details-button">
          Details
        </button>
      </div>
      <textarea
        id={id}
        rows={1}
        placeholder="--"
        readOnly={property.readOnly === true}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
