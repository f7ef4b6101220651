import { Card } from '../sidebar/Card';
import { PropertyList } from '../sidebar/PropertyList';
import { saveProperty, useDealProperties } from './property-store';

interface DealPropertiesProps {
  readonly dealId: string;
  readonly loading: boolean;
}

export function DealProperties({ dealId, loading }: DealPropertiesProps) {
  const properties = useDealProperties(dealId);
  return (
    <Card type="PROPERTIES_V3" objectType="0-3" title="About this deal">
      <PropertyList
        properties={properties}
        loading={loading}
        onSave={(name, values) => saveProperty(dealId, name, values)}
      />
    </Card>
  );
}
