import type { KeyboardEvent } from 'react';
import type { Property } from '../record/property';

interface PropertyDisplayProps {
  readonly id: string;
  readonly property: Property;
  readonly loading: boolean;
  readonly onOpen: (() => void) | undefined;
}

function Value({ property }: { readonly property: Property }) {
  if (property.values.length === 0) return <span>--</span>;
  if (property.kind === 'text') return <span>{property.values[0]}</span>;
  return property.values.map((value) => (
    <span key={value} data-test-id="badge" className="badge">
      {value}
    </span>
  ));
}

function opensWith(open: () => void) {
  return {
    role: 'button',
    tabIndex: 0,
    onClick: open,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' || event.key === ' ') open();
    },
  };
}

export function PropertyDisplay({ id, property, loading, onOpen }: PropertyDisplayProps) {
  if (loading) {
    return <span className="skeleton" data-test-id="property-input-skeleton" aria-busy="true" />;
  }
  return (
    <span
      id={id}
      className="property-value"
      data-selenium-test={`property-input-${property.name}`}
      {...(onOpen === undefined ? {} : opensWith(onOpen))}
    >
      <Value property={property} />
      {property.kind !== 'text' && <span data-test-id="dropdown-caret" className="caret" />}
    </span>
  );
}
