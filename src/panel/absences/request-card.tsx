import { CopyButton } from '../../card-view/line/copy-button';
import type { Deal } from '../../core/deal/reading';
import { DEAL_NOUN } from '../../core/deal/record';
import pick from './pick-card.module.css';

interface RequestCardProps {
  /** Cards to pick are offered before it. */
  readonly isSecond: boolean;
  readonly name: string;
  readonly deal: Deal;
}

/** What is longer than this is no name, and no message wants it whole. */
const MAX_NAME = 80;

/** Words to send to whoever writes the cards. */
export function RequestCard({ isSecond, name, deal }: RequestCardProps) {
  const where = deal.name || `an open ${DEAL_NOUN[deal.record.vendor]}`;
  const rival = name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name;
  const text = `We have no battlecard for ${rival}. It is the competitor in ${where}. Can you write one, or tell me which card covers it?`;
  return (
    <section className={pick.pick}>
      <h2 className={pick.heading}>{isSecond ? 'Or ask for one' : 'Ask for a card'}</h2>
      <CopyButton
        label="Click to copy, then send it"
        saying={{ text: [{ kind: 'text', text }], use: 'know' }}
      />
    </section>
  );
}
