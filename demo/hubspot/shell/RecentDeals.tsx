import { dealPath } from '../../deals';
import { deals } from '../record/property-store';
import { Link } from './Link';

export function RecentDeals({ path }: { readonly path: string }) {
  return (
    <nav className="recent" aria-label="Recent deals">
      <span className="recent-label">Recent</span>
      {deals.map((deal) => {
        const here = dealPath(deal) === path;
        return (
          <Link
            key={deal.id}
            to={dealPath(deal)}
            className={here ? 'recent-item is-here' : 'recent-item'}
            current={here}
            title={deal.name}
          >
            {deal.company.name}
          </Link>
        );
      })}
    </nav>
  );
}
