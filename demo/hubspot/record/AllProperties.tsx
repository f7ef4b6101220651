import { useState } from 'react';
import { AllPropertiesRow } from './AllPropertiesRow';
import { saveProperty, useAllProperties } from './property-store';

interface AllPropertiesProps {
  readonly dealId: string;
  readonly onClose: () => void;
}

/** The panel over a record with an input for every property, even those without a card. */
export function AllProperties({ dealId, onClose }: AllPropertiesProps) {
  const properties = useAllProperties(dealId);
  const [draft, setDraft] = useState<ReadonlyMap<string, string>>(new Map());

  function save() {
    for (const [name, text] of draft) {
      saveProperty(dealId, name, text.split(';').filter(Boolean));
    }
    onClose();
  }

  return (
    <div className="all-properties" role="dialog" aria-modal="true" aria-label="All properties">
      <div className="all-properties-panel" data-test-id="all-properties-panel">
        <header className="preview-heading">
          <h2>All properties</h2>
          <button type="button" className="button" aria-label="Close panel" onClick={onClose}>
            Close
          </button>
        </header>
        <div data-test-id="group-accordion-dealinformation">
          {properties.map((property) => (
            <AllPropertiesRow
              key={property.name}
              property={property}
              text={draft.get(property.name) ?? property.values.join(';')}
              onChange={(text) => setDraft(new Map(draft).set(property.name, text))}
            />
          ))}
        </div>
        {draft.size > 0 && (
          <div className="property-actions">
            <button type="button" className="button primary" onClick={save}>
              Save
            </button>
            <button type="button" className="button" onClick={() => setDraft(new Map())}>
              Cancel
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
