import { Mail, Phone, SquareCheck, StickyNote } from 'lucide-react';
import type { HubspotDeal } from '../../deals';

const ACTIONS = [
  { name: 'note', label: 'Note', Icon: StickyNote },
  { name: 'email', label: 'Email', Icon: Mail },
  { name: 'call', label: 'Call', Icon: Phone },
  { name: 'task', label: 'Task', Icon: SquareCheck },
];

export function DealHeader({ deal }: { readonly deal: HubspotDeal }) {
  return (
    <header className="panel deal-header">
      <h1 data-selenium-test="highlightTitle">{deal.name}</h1>
      <dl className="deal-facts">
        <dt>Amount</dt>
        <dd>{deal.amount}</dd>
        <dt>Close date</dt>
        <dd>{deal.closeDate}</dd>
        <dt>Pipeline</dt>
        <dd>Sales pipeline</dd>
      </dl>
      <div className="deal-actions">
        {ACTIONS.map(({ name, label, Icon }) => (
          <span key={name} className="deal-action">
            <span data-test-id={`activity-button-icon-${name}`} className="icon">
              <Icon size={15} aria-hidden />
            </span>
            {label}
          </span>
        ))}
      </div>
    </header>
  );
}
