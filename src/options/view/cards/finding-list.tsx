import type { Finding } from '../../import/reading';
import styles from './finding-list.module.css';

/** What stands in a file and should be looked at, each with its place and what to do. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className={styles.findings}>
      {findings.map(({ where, what, mend, isError }) => (
        <li key={`${where} ${what}`} data-error={isError}>
          <p className={styles.what}>{what}</p>
          {where !== undefined && <p className={styles.where}>{where}</p>}
          <p>{mend}</p>
        </li>
      ))}
    </ul>
  );
}
