import { useState } from 'react';
import { dealsViewPath, type HubspotDeal } from '../../deals';
import { deals } from '../record/property-store';
import { Link } from '../shell/Link';
import type { ViewName } from '../shell/location';
import { DealBoard } from './DealBoard';
import { DealTable } from './DealTable';
import { Preview } from './Preview';

const VIEWS = [
  { name: 'list', label: 'List' },
  { name: 'board', label: 'Board' },
] as const;

export function DealsView({ view }: { readonly view: ViewName }) {
  const [previewed, setPreviewed] = useState<HubspotDeal>();
  return (
    <>
      <section className="panel list-view" aria-label="All deals">
        <header className="list-heading">
          <h1>All deals</h1>
          <p className="list-count" data-test-id="QuickFiltersBar-item-hubspot_owner_id">
            {deals.length} records, every owner
          </p>
          <nav className="view-switch" aria-label="View">
            {VIEWS.map(({ name, label }) => (
              <Link key={name} to={dealsViewPath(name)} current={name === view}>
                {label}
              </Link>
            ))}
          </nav>
        </header>
        {view === 'list' ? (
          <DealTable onPreview={setPreviewed} />
        ) : (
          <DealBoard onPreview={setPreviewed} />
        )}
      </section>
      {previewed !== undefined && (
        <Preview deal={previewed} onClose={() => setPreviewed(undefined)} />
      )}
    </>
  );
}
