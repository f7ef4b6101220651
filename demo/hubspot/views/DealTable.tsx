import { dealPath, type HubspotDeal } from '../../deals';
import { deals } from '../record/property-store';
import { Link } from '../shell/Link';
import { PreviewButton } from './PreviewButton';

const COLUMNS = ['Deal name', 'Deal stage', 'Close date', 'Amount', 'Deal owner'];

interface DealTableProps {
  readonly onPreview: (deal: HubspotDeal) => void;
}

export function DealTable({ onPreview }: DealTableProps) {
  return (
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
              <PreviewButton deal={deal} onPreview={onPreview} />
            </th>
            <td>{deal.stage}</td>
            <td>{deal.closeDate}</td>
            <td>{deal.amount}</td>
            <td>{deal.owner}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
