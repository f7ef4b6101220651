import type { HubspotDeal } from '../../deals';
import { DataHighlights } from './DataHighlights';

export function Overview({ deal }: { readonly deal: HubspotDeal }) {
  return (
    <>
      <DataHighlights deal={deal} />
      <section className="panel" aria-label="Recent activities">
        <h2>Recent activities</h2>
        <ul className="activity-list">
          {deal.activity.map(({ when, title, text }) => (
            <li key={title} className="activity-entry">
              <p className="activity-head">
                <span className="activity-title">{title}</span>
                <span className="activity-when">{when}</span>
              </p>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
