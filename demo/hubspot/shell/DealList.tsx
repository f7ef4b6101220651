import { dealPath } from '../../deals';
import { deals } from '../record/property-store';
import { Link } from './Link';

const COLUMNS = ['Deal name', 'Deal stage', 'Close date', 'Amount', 'Deal owner'];

export function DealList() {
  return (
    <section className="panel list-view" aria-label="All deals">
      <header className="list-heading">
        <h1>All deals</h1>
        <p className="list-count" data-test-id="QuickFiltersBar-item-hubspot_owner_id">
          {deals.length} records, every owner
        </p>
      </header>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {deals.map((deal) => (
            <tr key={deal.id}>
              <th scope="row">
                <Link to={dealPath(deal)}>{deal.name}</Link>
              </th>
              <td>{deal.stage}</td>
              <td>{deal.closeDate}</td>
              <td>{deal.amount}</td>
              <td>{deal.owner}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
