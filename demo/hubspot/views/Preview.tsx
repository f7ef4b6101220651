import { dealPath, type HubspotDeal } from '../../deals';
import { Associations } from '../record/Associations';
import { DealProperties } from '../record/DealProperties';
import { dealWithId } from '../record/property-store';
import { useShownDeal } from '../record/use-shown-deal';
import { Link } from '../shell/Link';

/** Simulates previews whose title doesn't link to the record: `localStorage['unlinked-previews'] = '1'`. */
const UNLINKED_KEY = 'unlinked-previews';

interface PreviewProps {
  readonly deal: HubspotDeal;
  readonly onClose: () => void;
}

/**
 * A deal's preview over the list, which keeps its URL. It isn't keyed by the deal: for the next deal,
 * the title changes at once, but the rows show the previous deal for a while.
 */
export function Preview({ deal, onClose }: PreviewProps) {
  const { id, loading } = useShownDeal(deal.id);
  const shown = dealWithId(id) ?? deal;
  const isUnlinked = localStorage.getItem(UNLINKED_KEY) !== null;
  return (
    <aside className="preview" data-crm-location="CRM_OBJECT_PREVIEW" aria-label="Preview">
      <header className="preview-heading">
        <h2 data-selenium-test="highlightTitle">
          {isUnlinked ? deal.name : <Link to={dealPath(deal)}>{deal.name}</Link>}
        </h2>
        <button type="button" className="button" aria-label="Close preview" onClick={onClose}>
          Close
        </button>
      </header>
      <div className="column">
        <DealProperties dealId={shown.id} loading={loading} />
        <Associations deal={shown} loading={loading} />
      </div>
    </aside>
  );
}
