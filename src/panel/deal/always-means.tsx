import type { Battlecard } from '../../core/card/battlecard';
import { DEAL_NOUN, type RecordRef } from '../../core/deal/record';
import { Isolate } from '../../ui/text';
import styles from './always-means.module.css';
import { orgName } from './org-words';

interface AlwaysMeansProps {
  readonly value: string;
  /** Nothing where the rep chooses among several. */
  readonly card?: Battlecard | undefined;
  readonly record: RecordRef;
}

/** What a rep agrees to when a name is to hold for the whole org. */
export function AlwaysMeans({ value, card, record }: AlwaysMeansProps) {
  return (
    <p className={styles.means}>
      <b>Always:</b> “<Isolate>{value}</Isolate>” brings up{' '}
      {card ? <Isolate>{card.name}</Isolate> : 'that card'} on every {DEAL_NOUN[record.vendor]} in{' '}
      {orgName(record)}. Kept in this browser; undo it any time.
    </p>
  );
}
