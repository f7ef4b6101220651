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

function highlightsOf(deal: HubspotDeal): (readonly [label: string, value: string])[] {
  const rival = deal.offCardRival;
  return [
    ['Deal stage', deal.stage],
    ['Deal owner', deal.owner],
    ['Last contacted', deal.activity[0]?.when ?? '--'],
    ...(rival === undefined ? [] : [[rival.label, rival.values.join('; ')] as const]),
  ];
}

/** A card that shows properties with their labels but without internal names. */
export function DataHighlights({ deal }: { readonly deal: HubspotDeal }) {
  return (
    <section className="panel" data-card-type="DATA_HIGHLIGHTS" aria-label="Data highlights">
      <h2>Data highlights</h2>
      <ul className="data-highlights">
        {highlightsOf(deal).map(([label, value]) => (
          <li key={label} data-test-id="crm-data-highlights-item">
            <div>
              <p className="highlight-label">{label}</p>
              <p>{value}</p>
            </div>
          </li>
        ))}
      </ul>
      <StageBar stage={deal.stage} />
    </section>
  );
}
