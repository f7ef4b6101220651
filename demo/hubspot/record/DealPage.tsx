import { useState } from 'react';
import type { HubspotDeal } from '../../deals';
import { AllProperties } from './AllProperties';
import { Associations } from './Associations';
import { DealHeader } from './DealHeader';
import { DealProperties } from './DealProperties';
import { Overview } from './Overview';
import { dealWithId } from './property-store';
import { useShownDeal } from './use-shown-deal';

/** A deal's page. It isn't keyed by the deal, so the next deal reuses its nodes. */
export function DealPage({ deal: asked }: { readonly deal: HubspotDeal }) {
  const { id, loading } = useShownDeal(asked.id);
  const deal = dealWithId(id) ?? asked;
  const [allOf, setAllOf] = useState<string>();
  // Returning to a deal doesn't reopen its panel.
  if (allOf !== undefined && allOf !== asked.id) setAllOf(undefined);
  return (
    <div className="record">
      <aside className="column" aria-label="About this deal">
        <DealHeader deal={deal} />
        <DealProperties dealId={deal.id} loading={loading}>
          <button type="button" className="button all-button" onClick={() => setAllOf(deal.id)}>
            View all properties
          </button>
        </DealProperties>
      </aside>
      <div className="column">
        <Overview deal={deal} />
      </div>
      <aside className="column associations" aria-label="Associations">
        <Associations deal={deal} loading={loading} />
      </aside>
      {allOf !== undefined && <AllProperties dealId={allOf} onClose={() => setAllOf(undefined)} />}
    </div>
  );
}
