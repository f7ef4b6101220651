import type { HubspotDeal } from '../../deals';
import { Card } from '../sidebar/Card';
import { PropertyList } from '../sidebar/PropertyList';
import { companyProperties } from './property';

interface AssociationsProps {
  readonly deal: HubspotDeal;
  readonly loading: boolean;
}

/** Associated objects, whose properties have the same markup and names as the deal's. */
export function Associations({ deal, loading }: AssociationsProps) {
  return (
    <>
      <Card type="ASSOCIATION_V3" objectType="0-2" title="Companies (1)">
        <p className="association-name">{deal.company.name}</p>
        <PropertyList properties={companyProperties(deal)} loading={loading} />
      </Card>
      <Card type="ASSOCIATION_V3" objectType="0-1" title="Contacts (2)">
        <p className="association-name">Jo Invented</p>
        <p className="association-note">Decision maker</p>
        <p className="association-name">Sam Fictive</p>
        <p className="association-note">Evaluator</p>
      </Card>
    </>
  );
}
