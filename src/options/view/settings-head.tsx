import { Ropes } from '../../ui/page';
import styles from './settings-head.module.css';

/** Whose settings these are, and where they stay. */
export function SettingsHead({ hasManaged }: { readonly hasManaged: boolean }) {
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <p className={styles.name}>Ringside</p>
        <h1 className={styles.title}>Settings</h1>
        <p className={styles.about}>
          Changes are saved at once, in this browser only.
          {hasManaged && ' What your organisation has set cannot be changed here.'}
        </p>
      </div>
      <Ropes />
    </header>
  );
}
