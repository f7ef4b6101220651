import type { Finding } from '../../import/reading';
import styles from './finding-list.module.css';
import { shortened } from './shortened';

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Whether each says what to do about it; not where that is the same for all and stands above. */
  readonly hasMend?: boolean;
}

/** What stands in a file and should be looked at, each with its place and what to do. */
export function FindingList({ findings, hasMend = true }: FindingListProps) {
  const { shown, left } = shortened(findings);
  return (
    <ul className={styles.findings}>
      {shown.map(({ where, what, mend, isError }) => (
        <li key={`${where} ${what}`} data-error={isError}>
          <p className={styles.what}>{what}</p>
          {where !== undefined && <p className={styles.where}>{where}</p>}
          {hasMend && <p>{mend}</p>}
        </li>
      ))}
      {left > 0 && <li>and {left} more</li>}
    </ul>
  );
}
