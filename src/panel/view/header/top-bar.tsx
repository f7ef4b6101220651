import type { Deal } from '../../../core/deal/reading';
import { DEAL_NOUN } from '../../../core/deal/record';
import styles from './top-bar.module.css';

/** Which deal the panel is about; the panel's own name where there is none. */
export function TopBar({ deal }: { readonly deal: Deal | undefined }) {
  const words =
    deal === undefined ? 'Ringside' : (deal.name ?? `This ${DEAL_NOUN[deal.record.vendor]}`);
  return (
    <p className={styles.bar} title={words}>
      <bdi>{words}</bdi>
    </p>
  );
}
