import { useId, useState } from 'react';
import type { Property } from '../record/property';
import { PropertyDisplay } from './PropertyDisplay';
import { PropertyInput } from './PropertyInput';

interface PropertyRowProps {
  readonly property: Property;
  readonly loading: boolean;
  readonly onSave: ((values: readonly string[]) => void) | undefined;
}

/** The row of one property. It's keyed by the property's name, so the next deal reuses its nodes. */
export function PropertyRow({ property, loading, onSave }: PropertyRowProps) {
  const [editing, setEditing] = useState(false);
  const id = useId();
  // A draft for one deal must not be saved to the next one in the same row.
  if (editing && loading) setEditing(false);
  const close = () => setEditing(false);

  return (
    <span data-test-id={property.name}>
      <div
        className="property"
        data-deferred-property-input-root="true"
        data-deferred-property-input-state={onSave === undefined ? 'readonly' : 'editable'}
        data-deferred-property-input-mode={editing ? 'input' : 'display'}
      >
        <div className="property-parts">
          <label id={`${id}-label`} htmlFor={id} className="property-label">
            <span>
              <span>{property.label}</span>
            </span>
          </label>
          <span data-test-id="hover-content-wrapper" className="property-hover">
            <button type="button" className="details-button">
              Details
            </button>
          </span>
          {editing && onSave !== undefined ? (
            <PropertyInput
              id={id}
              property={property}
              onCancel={close}
              onSave={(values) => {
                close();
                onSave(values);
              }}
            />
          ) : (
            <PropertyDisplay
              id={id}
              property={property}
              loading={loading}
              onOpen={onSave === undefined ? undefined : () => setEditing(true)}
            />
          )}
        </div>
      </div>
    </span>
  );
}
