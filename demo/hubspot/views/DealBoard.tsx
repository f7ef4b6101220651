import { dealPath, type HubspotDeal } from '../../deals';
import { STAGES } from '../record/property';
import { deals } from '../record/property-store';
import { Link } from '../shell/Link';
import { PreviewButton } from './PreviewButton';

interface DealBoardProps {
  readonly onPreview: (deal: HubspotDeal) => void;
}

export function DealBoard({ onPreview }: DealBoardProps) {
  return (
    <div className="board">
      {STAGES.map((stage) => (
        <section
          key={stage}
          className="board-column"
          data-test-id="board-column"
          aria-label={stage}
        >
          <h2>{stage}</h2>
          {deals
            .filter((deal) => deal.stage === stage)
            .map((deal) => (
              <article key={deal.id} className="board-card">
                <Link to={dealPath(deal)}>{deal.name}</Link>
                <p>{deal.amount}</p>
                <PreviewButton deal={deal} onPreview={onPreview} />
              </article>
            ))}
        </section>
      ))}
    </div>
  );
}
