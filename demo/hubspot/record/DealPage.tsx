import type { HubspotDeal } from '../../deals';
import { Associations } from './Associations';
import { DealHeader } from './DealHeader';
import { DealProperties } from './DealProperties';
import { Overview } from './Overview';
import { dealWithId } from './property-store';
import { useShownDeal } from './use-shown-deal';

/** Not keyed by the deal: everything on the page is the same node for the next deal. */
export function DealPage({ deal: asked }: { readonly deal: HubspotDeal }) {
  const { id, loading } = useShownDeal(asked.id);
  const deal = dealWithId(id) ?? asked;
  return (
    <div className="record">
      <aside className="column" aria-label="About this deal">
        <DealHeader deal={deal} />
        <DealProperties dealId={deal.id} loading={loading} />
      </aside>
      <div className="column">
        <Overview deal={deal} />
      </div>
      <aside className="column associations" aria-label="Associations">
        <Associations deal={deal} loading={loading} />
      </aside>
    </div>
  );
}
