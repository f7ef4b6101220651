import type { Property } from '../record/property';
import { PropertyRow } from './PropertyRow';

interface PropertyListProps {
  readonly properties: readonly Property[];
  readonly loading: boolean;
  /** If undefined, all rows are read-only. */
  readonly onSave?: (name: string, values: readonly string[]) => void;
}

export function PropertyList({ properties, loading, onSave }: PropertyListProps) {
  return (
    <ul className="property-list" data-selenium-test="profile-properties-list">
      {properties.map((property) => (
        <PropertyRow
          key={property.name}
          property={property}
          loading={loading}
          onSave={
            onSave === undefined || property.readOnly === true
              ? undefined
              : (values) => onSave(property.name, values)
          }
        />
      ))}
    </ul>
  );
}
