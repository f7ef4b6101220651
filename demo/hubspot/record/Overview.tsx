import type { HubspotDeal } from '../../deals';
import { STAGES } from './property';

function StageBar({ stage }: { readonly stage: string }) {
  const reached = STAGES.indexOf(stage);
  return (
    <ol className="stage-bar" aria-label={`Stage ${reached + 1} of ${STAGES.length}: ${stage}`}>
      {STAGES.map((each, place) => (
        <li key={each} className={place <= reached ? 'reached' : ''} title={each} />
      ))}
    </ol>
  );
}

/** The middle column knows properties by their label only; no internal name is written here. */
export function Overview({ deal }: { readonly deal: HubspotDeal }) {
  const highlights = [
    ['Deal stage', deal.stage],
    ['Deal owner', deal.owner],
    ['Last contacted', deal.activity[0]?.when ?? '--'],
  ];
  return (
    <>
      <section className="panel" aria-label="Data highlights">
        <h2>Data highlights</h2>
        <div className="data-highlights">
          {highlights.map(([label, value]) => (
            <div key={label} data-test-id="crm-data-highlights-item">
              <p className="highlight-label">{label}</p>
              <p>{value}</p>
            </div>
          ))}
        </div>
        <StageBar stage={deal.stage} />
      </section>
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
