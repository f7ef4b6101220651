import type { ReactNode } from 'react';
import { Card } from '../sidebar/Card';
import { PropertyList } from '../sidebar/PropertyList';
import { saveProperty, useCardProperties } from './property-store';

interface DealPropertiesProps {
  readonly dealId: string;
  readonly loading: boolean;
  /** Shown below the rows. */
  readonly children?: ReactNode;
}

export function DealProperties({ dealId, loading, children }: DealPropertiesProps) {
  const properties = useCardProperties(dealId);
  return (
    <Card type="PROPERTIES_V3" objectType="0-3" title="About this deal">
      <PropertyList
        properties={properties}
        loading={loading}
        onSave={(name, values) => saveProperty(dealId, name, values)}
      />
      {children}
    </Card>
  );
}
