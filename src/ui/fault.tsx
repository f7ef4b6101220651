import { Button } from './button';
import styles from './page.module.css';

interface FaultProps {
  readonly error: Error;
  readonly onReload: () => void;
}

/** The panel could not be drawn: what that means, and the way out. */
export function Fault({ error, onReload }: FaultProps) {
  return (
    <main className={styles.main}>
      <h1 className={styles.title}>Ringside ran into a fault of its own</h1>
      <p>Nothing in your CRM was touched.</p>
      <Button look="main" onClick={onReload}>
        Load the panel again
      </Button>
      <p>
        If it comes back, pass this on to whoever gave you Ringside: <code>{error.message}</code>
      </p>
    </main>
  );
}
