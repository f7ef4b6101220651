import { Building2 } from 'lucide-react';
import styles from './managed-mark.module.css';

/** Says that an admin's policy holds here. */
export function ManagedMark() {
  return (
    <p className={styles.mark}>
      <Building2 size={14} aria-hidden="true" />
      Set by your organisation
    </p>
  );
}
